import { Outlet, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo } from 'react'
import { type PlanPage as PlanAnswer, readPlan } from '#contract/plan'
import { Answer } from '#ui/answer/Answer'
import { LinkButton } from '#ui/button/LinkButton'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { ViewSwitch } from '#ui/view-switch/ViewSwitch'
import { useAddressParam, useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import filterStyles from '../FilterBar.module.css'
import { FilterBar } from '../FilterBar.tsx'
import { AddTaskButton } from '../plan-head/AddTaskButton.tsx'
import { PlanFacts } from '../plan-head/PlanFacts.tsx'
import { PrintMenu } from '../plan-head/PrintMenu.tsx'
import { StrandedBanner } from '../plan-head/StrandedBanner.tsx'
import { YearMenu } from '../plan-head/YearMenu.tsx'
import { planNumber } from '../plan-number.ts'
import { StateCounters } from '../StateCounters.tsx'
import { findable, isInState, noFilters, withinFilters } from '../task-filters.ts'
import { SurroundingsContext, useTaskLinks } from '../task-surroundings.ts'
import { PlanView, preloadView } from './PlanView.tsx'

const views = [
  { value: 'board', label: 'Theo quý', icon: 'board' },
  { value: 'list', label: 'Danh sách', icon: 'list' },
  { value: 'timeline', label: 'Dòng thời gian', icon: 'timeline' },
] as const

const defaults = { ...noFilters, view: 'board', quarter: '' }

/** A year: its tasks by quarter, as a list or along the months; a task opens beside it. */
export function PlanPage(): ReactNode {
  const planId = useAddressParam('planId')
  const answer = useAsk(readPlan, { params: { id: planId } })
  const [{ view }] = useAddressState(defaults)
  useEffect(() => preloadView(view), [view])
  return (
    <>
      <Answer
        of={answer}
        list={{ to: paths.plans(), label: 'Về danh sách kế hoạch' }}
        skeleton={
          <Page title="Kế hoạch">
            <Skeletons rows={8} height={60} />
          </Page>
        }
      >
        {(data) => <LoadedPlan data={data} />}
      </Answer>
      <Outlet />
    </>
  )
}

function LoadedPlan({ data }: { readonly data: PlanAnswer }): ReactNode {
  const { plan, today, units } = data
  const navigate = useNavigate()
  const [state, change] = useAddressState(defaults)
  const surroundings = useSurroundingsOf(data)
  const open = useCallback(
    (taskId: string) =>
      void navigate({ to: paths.task(plan.id, taskId), search: true, resetScroll: false } as never),
    [navigate, plan.id],
  )
  const onClick = useTaskLinks(open)
  const found = useMemo(() => findable(data.tasks, surroundings.unitNames), [data.tasks, surroundings])
  const { q, unit, kind } = state
  const within = useMemo(() => withinFilters(found, { q, unit, kind, state: '' }), [found, q, unit, kind])
  const shown = useMemo(() => within.filter((task) => isInState(task, state.state)), [within, state.state])

  return (
    <SurroundingsContext value={surroundings}>
      <Page
        title={plan.title}
        lead={[planNumber(plan), `Năm ${plan.year}`].filter((part) => part !== '').join(' · ')}
        back={{ to: paths.plans() }}
        actions={
          <>
            <AddTaskButton planId={plan.id} />
            <YearMenu plan={plan} />
            <PrintMenu planId={plan.id} />
            <LinkButton to={paths.paper(plan.paperId)} icon="paper">
              Xem văn bản
            </LinkButton>
          </>
        }
      >
        <StrandedBanner planId={plan.id} />
        <PlanFacts planId={plan.id} paperId={plan.paperId} />
        <StateCounters
          tasks={within}
          value={state.state}
          onChange={(value) => change({ state: value })}
          always={['late', 'dueSoon', 'done']}
          isSmall
        />
        <div className={filterStyles.bar}>
          <FilterBar filters={state} units={units} onChange={change} />
          <div className={filterStyles.right}>
            <ViewSwitch
              label="Cách xem kế hoạch"
              views={views}
              value={views.find(({ value }) => value === state.view)?.value ?? 'board'}
              onChange={(view) => change({ view })}
            />
          </div>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens for the links within */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link that is pressed by keyboard clicks */}
        <div onClick={onClick}>
          <PlanView
            tasks={shown}
            year={plan.year}
            today={today}
            view={state.view}
            quarter={state.quarter}
            onQuarter={(quarter) => change({ quarter })}
            onClearFilters={() => change(noFilters)}
            isEmpty={data.tasks.length === 0}
          />
        </div>
      </Page>
    </SurroundingsContext>
  )
}

function useSurroundingsOf({ plan, today, units, abilitySets }: PlanAnswer) {
  return useMemo(
    () => ({
      today,
      abilitySets,
      unitNames: new Map(units.map(({ id, name }) => [id, name])),
      hrefOf: (taskId: string) => paths.task(plan.id, taskId),
    }),
    [plan.id, today, units, abilitySets],
  )
}
