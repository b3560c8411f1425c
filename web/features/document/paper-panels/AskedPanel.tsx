import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import {
  type AskedTask,
  type AskedTasks,
  type Concern,
  listAskedTasks,
  returnAskedTasks,
  takeAskedTasks,
} from '#contract/asked-task'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Section } from '#ui/section/Section'
import { paths } from '../../../app/paths.ts'
import { useAsk, useChange } from '../../../app/queries.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import { usePaper } from '../paper/paper-context.ts'
import { AskedTaskCard } from './AskedTaskCard.tsx'
import { OfferedDeadlines, useFill } from './OfferedDeadlines.tsx'
import classes from './PaperPanels.module.css'

/** What the paper asks of the agency, and the way of it into a plan of the year. */
export function AskedPanel() {
  const { paper } = usePaper()
  const asked = useAsk(listAskedTasks, { params: { id: paper.id } })
  return <Answer of={asked}>{(data) => <Asked key={paper.id} data={data} />}</Answer>
}

const concerns: readonly Concern[] = ['named', 'together', 'addressed']

const concernTitles: Readonly<Record<Concern, string>> = {
  named: 'Giao đích danh cơ quan',
  together: 'Giao chung, trong đó có cơ quan',
  addressed: 'Văn bản gửi tới cơ quan',
  none: 'Việc khác trong văn bản',
}

function Asked({ data }: { readonly data: AskedTasks }) {
  const { asked, offered, plans, unknownUnits, abilities } = data
  const [planId, setPlanId] = useState(plans[0]?.id ?? '')
  const take = useTake()
  const plan = plans.find(({ id }) => id === planId)
  const ours = asked.filter(({ concern }) => concern !== 'none')
  // What a task of the plan waits for already is filled in there, not taken a second time.
  const awaited = new Set(offered.map(({ index }) => index))
  const open = ours.filter(({ taskId, index }) => taskId === null && !awaited.has(index))
  const because =
    abilities.take.because ?? (plan ? null : 'Chưa có kế hoạch nào đang thực hiện để đưa việc vào.')
  const takeThese = (tasks: readonly AskedTask[]) =>
    plan &&
    take(
      plan,
      tasks.map(({ index }) => index),
    )
  if (asked.length === 0 && offered.length === 0) {
    return (
      <EmptyState icon="work" title="Văn bản này không yêu cầu việc gì">
        Nếu có việc mà máy chưa đọc ra, hãy ghi thẳng vào kế hoạch năm.
      </EmptyState>
    )
  }
  return (
    <div>
      <OfferedDeadlines offered={offered} because={abilities.take.because} />
      {ours.length > 0 && (
        <div className={classes.takeAll}>
          <PlanChoice plans={plans} value={planId} onChange={setPlanId} />
          <TakeAll
            count={open.length}
            because={because ?? (open.length > 0 ? null : nothingOpen(awaited.size > 0))}
            onTake={() => takeThese(open)}
          />
        </div>
      )}
      {unknownUnits.map(({ printed, sentence }) => (
        <p key={printed} className={classes.remark}>
          {sentence}
        </p>
      ))}
      <AskedLists data={data} because={because} onTake={(task) => takeThese([task])} />
    </div>
  )
}

interface AskedListsProps {
  readonly data: AskedTasks
  readonly because: string | null
  readonly onTake: (task: AskedTask) => void
}

/** What is asked, by why it concerns the agency; what does not concern it lies folded away. */
function AskedLists({ data: { asked, offered }, because, onTake }: AskedListsProps) {
  const { fill } = useFill()
  const others = asked.filter(({ concern }) => concern === 'none')
  const list = (tasks: readonly AskedTask[]) => (
    <ul className={classes.cards}>
      {tasks.map((task) => (
        <AskedTaskCard
          key={task.index}
          task={task}
          because={because}
          offer={offered.find(({ index }) => index === task.index) ?? null}
          onTake={() => onTake(task)}
          onFill={fill}
        />
      ))}
    </ul>
  )
  return (
    <>
      {concerns.map((concern) => {
        const tasks = asked.filter((task) => task.concern === concern)
        if (tasks.length === 0) return null
        return (
          <Section key={concern} title={`${concernTitles[concern]} (${tasks.length})`}>
            {list(tasks)}
          </Section>
        )
      })}
      {others.length > 0 && (
        <details className={classes.more} open={others.length === asked.length}>
          <summary>
            {concernTitles.none} ({others.length})
          </summary>
          {list(others)}
        </details>
      )}
    </>
  )
}

interface TakeAllProps {
  readonly count: number
  readonly because: string | null
  readonly onTake: () => void
}

function TakeAll({ count, because, onTake }: TakeAllProps) {
  return (
    <Button look="primary" icon="board" disabledReason={because} onClick={onTake}>
      {count > 1 ? `Đưa cả ${count} việc vào kế hoạch` : 'Đưa vào kế hoạch'}
    </Button>
  )
}

const nothingOpen = (isAwaited: boolean): string =>
  isAwaited
    ? 'Việc còn lại đã có trong kế hoạch và đang chờ thời hạn; hãy điền thời hạn ở trên.'
    : 'Mọi việc đã ở trong kế hoạch.'

interface PlanChoiceProps {
  readonly plans: AskedTasks['plans']
  readonly value: string
  readonly onChange: (planId: string) => void
}

function PlanChoice({ plans, value, onChange }: PlanChoiceProps) {
  if (plans.length === 0) {
    return (
      <LinkButton to={paths.importPaper()} icon="upload">
        Đưa kế hoạch năm vào trước
      </LinkButton>
    )
  }
  return (
    <NativeSelect
      label="Vào kế hoạch"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={plans.map(({ id, year, title }) => ({ value: id, label: `Năm ${year}: ${title}` }))}
      className={classes.planChoice ?? ''}
    />
  )
}

/** Takes tasks into a plan and offers the way back. */
function useTake() {
  const { paper } = usePaper()
  const params = { id: paper.id }
  const back = useChange(returnAskedTasks, { said: 'Đã lấy lại các việc vừa đưa vào kế hoạch.' })
  const take = useChange(takeAskedTasks, {
    refreshes: ['document'],
    onDone: ({ takenTaskIds: taskIds, plans }, { body }) => {
      const year = plans.find(({ id }) => id === body.planId)?.year
      showToast({
        kind: 'done',
        message: `Đã đưa ${taskIds.length} việc vào kế hoạch năm ${year}.`,
        undo: () => back.mutate({ params, body: { taskIds } }),
      })
    },
  })
  return ({ id: planId }: AskedTasks['plans'][number], indexes: number[]) =>
    take.mutate({ params, body: { planId, indexes } })
}
