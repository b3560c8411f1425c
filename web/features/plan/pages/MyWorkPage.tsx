import { Outlet, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useMemo } from 'react'
import { type MyWork, readMyWork, type WorkTask } from '#contract/plan'
import { Answer } from '#ui/answer/Answer'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import filterStyles from '../FilterBar.module.css'
import { FilterBar } from '../FilterBar.tsx'
import { StateCounters } from '../StateCounters.tsx'
import { findable, isInState, noFilters, withinFilters } from '../task-filters.ts'
import { SurroundingsContext, useTaskLinks } from '../task-surroundings.ts'
import { ActingPeople } from '../work/ActingPeople.tsx'
import { DraftLines } from '../work/DraftsWaiting.tsx'
import { LeadershipLink } from '../work/LeadershipLink.tsx'
import { NothingToDo } from '../work/NothingToDo.tsx'
import { UnitStandings } from '../work/UnitStandings.tsx'
import { LateSubtasks, WaitingWork } from '../work/WaitingWork.tsx'
import { WorkList } from '../work/WorkList.tsx'

/** The first page after sign-in: what has to be done now, by when, under which paper. */
export function MyWorkPage(): ReactNode {
  const answer = useAsk(readMyWork)
  return (
    <>
      <Page title="Việc của tôi" lead={answer.data && leadOf(answer.data)} actions={<LeadershipLink />}>
        <Answer of={answer} skeleton={<Skeletons rows={7} height={72} />}>
          {(work) => <LoadedWork work={work} />}
        </Answer>
      </Page>
      <Outlet />
    </>
  )
}

function LoadedWork({ work }: { readonly work: MyWork }): ReactNode {
  const navigate = useNavigate()
  const [filters, change] = useAddressState(noFilters)
  const surroundings = useMemo(
    () => ({
      today: work.today,
      abilitySets: work.abilitySets,
      unitNames: new Map(work.units.map(({ id, name }) => [id, name])),
      hrefOf: paths.myTask,
    }),
    [work],
  )
  const open = useCallback(
    (taskId: string) =>
      void navigate({ to: paths.myTask(taskId), search: true, resetScroll: false } as never),
    [navigate],
  )
  const onClick = useTaskLinks(open)
  const found = useMemo(() => findable(work.tasks, surroundings.unitNames), [work.tasks, surroundings])
  const { q, unit, kind, state } = filters
  const within = useMemo(() => withinFilters(found, { q, unit, kind, state: '' }), [found, q, unit, kind])
  const shown = within.filter((task) => isInState(task, state))

  const isNarrowed = [q, unit, kind, state].some((each) => each !== '')

  return (
    <SurroundingsContext value={surroundings}>
      <DraftLines drafts={work.drafts ?? []} />
      {work.tasks.length > 0 && (
        <>
          <div style={{ marginTop: work.drafts?.length ? 16 : 0 }}>
            <StateCounters
              tasks={within}
              value={state}
              onChange={(value) => change({ state: value })}
              always={['late', 'dueSoon']}
            />
          </div>
          <div className={filterStyles.bar}>
            <FilterBar filters={filters} units={work.units} onChange={change} withKind={false} />
          </div>
        </>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens for the links within */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link that is pressed by keyboard clicks */}
      <div onClick={onClick}>
        <UrgentFirst tasks={shown} isNarrowed={isNarrowed}>
          {shown.length === 0 && (
            <NothingToDo work={work} isNarrowed={work.tasks.length > 0} onClear={() => change(noFilters)} />
          )}
        </UrgentFirst>
      </div>
      <UnitStandings
        standings={work.byUnit}
        chosen={unit}
        onChoose={(unitId, wanted) => {
          change({ unit: unitId, state: wanted, q: '' })
          window.scrollTo({ top: 0, behavior: 'smooth' })
        }}
      />
      <ActingPeople />
    </SurroundingsContext>
  )
}

interface UrgentFirstProps {
  readonly tasks: readonly WorkTask[]
  /** Whoever asked for some tasks sees them at once; the filters are not about what waits. */
  readonly isNarrowed: boolean
  /** What is said where no task is. */
  readonly children: ReactNode
}

/** Late work above everything, then what waits for a word of the viewer, then the work that has time. */
function UrgentFirst({ tasks, isNarrowed, children }: UrgentFirstProps): ReactNode {
  const first = tasks.filter(({ deadlineState }) => isNarrowed || deadlineState === 'late')
  const others = tasks.filter((task) => !first.includes(task))
  return (
    <>
      {!isNarrowed && <LateSubtasks />}
      <WorkList tasks={first} />
      {isNarrowed && children}
      {isNarrowed && <LateSubtasks />}
      <WaitingWork />
      <WorkList tasks={others} />
      {!isNarrowed && children}
    </>
  )
}

function leadOf({ scope, myUnits, counts, tasks }: MyWork): string {
  const unfinished = counts.total - counts.done - counts.cancelled
  const whose =
    scope === 'agency'
      ? 'Việc của cả cơ quan'
      : `Việc của ${myUnits.map(({ name }) => name).join(', ') || 'đơn vị tôi'}`
  const more = unfinished > tasks.length ? `; đang hiện ${tasks.length} việc gấp nhất` : ''
  return scope === 'none' ? '' : `${whose}: còn ${unfinished} việc chưa xong${more}.`
}
