import { type ReactNode, useState } from 'react'
import { readWaitingWork, type WaitingPart, type WaitingSubtask } from '#contract/task-work'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAsk } from '../../../app/queries.ts'
import { subtaskStateWords } from '../subtask-state-words.ts'
import { TaskLink } from '../TaskLink.tsx'
import { PartMoves } from '../task/PartMoves.tsx'
import { SubtaskMoves } from '../task/SubtaskLine.tsx'
import styles from './WaitingWork.module.css'
import list from './WorkList.module.css'

/** Parts handed to the viewer whose day has passed: nothing is more urgent to this one person. */
export function LateSubtasks(): ReactNode {
  const { data } = useAsk(readWaitingWork)
  return (
    <Waiting
      heading="Việc con giao cho tôi đã trễ hạn"
      lines={(data?.subtasks ?? []).filter(({ isLate }) => isLate)}
      keyOf={({ id }) => id}
    >
      {(subtask) => <SubtaskWaiting subtask={subtask} />}
    </Waiting>
  )
}

/** What waits for the viewer: parts handed to them in time, and parts of their units to confirm, late ones first. */
export function WaitingWork(): ReactNode {
  const { data } = useAsk(readWaitingWork)
  if (!data) return null
  const parts = data.parts.toSorted((one, other) => Number(other.isLate) - Number(one.isLate))
  return (
    <>
      <Waiting
        heading="Việc con giao cho tôi"
        lines={data.subtasks.filter(({ isLate }) => !isLate)}
        keyOf={({ id }) => id}
      >
        {(subtask) => <SubtaskWaiting subtask={subtask} />}
      </Waiting>
      <Waiting
        heading="Phần phối hợp chờ đơn vị xác nhận"
        lines={parts.filter(({ part }) => part.answer === null)}
        keyOf={keyOfPart}
      >
        {(part) => <PartWaiting waiting={part} />}
      </Waiting>
      <Waiting
        heading="Phần phối hợp đã nhận, chưa xong"
        lines={parts.filter(({ part }) => part.answer !== null)}
        keyOf={keyOfPart}
      >
        {(part) => <PartWaiting waiting={part} />}
      </Waiting>
    </>
  )
}

const keyOfPart = ({ taskId, part }: WaitingPart): string => `${taskId} ${part.unit.id}`

const AT_FIRST = 4

interface WaitingProps<Line> {
  readonly heading: string
  readonly lines: readonly Line[]
  readonly keyOf: (line: Line) => string
  readonly children: (line: Line) => ReactNode
}

/** A short list; the rest of a long one is a click away, so that the tasks below stay in sight. */
function Waiting<Line>({ heading, lines, keyOf, children }: WaitingProps<Line>): ReactNode {
  const [isWhole, setWhole] = useState(false)
  if (lines.length === 0) return null
  const shown = isWhole ? lines : lines.slice(0, AT_FIRST)
  const more = lines.length - AT_FIRST
  return (
    <section className={list.group} aria-label={heading}>
      <h2 className={list.heading}>
        {heading} <span className={list.count}>{lines.length}</span>
      </h2>
      <ul className={list.list}>
        {shown.map((line) => (
          <li key={keyOf(line)} className={styles.line}>
            {children(line)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="compact-sm" look="quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Thu gọn' : `Hiện thêm ${more} việc`}
        </Button>
      )}
    </section>
  )
}

function SubtaskWaiting({ subtask }: { readonly subtask: WaitingSubtask }): ReactNode {
  const { taskId, title, taskTitle, dueOn, unit, person, because, state, note } = subtask
  const words = subtaskStateWords(subtask)
  return (
    <>
      <div className={styles.words}>
        <TaskLink taskId={taskId} className={list.title}>
          {title}
        </TaskLink>
        <span className={styles.detail}>
          {[dueOn ? `Hạn ${showDay(dueOn)}` : null, person?.name ?? unit.name, `thuộc: ${taskTitle}`]
            .filter((part) => part)
            .join(' · ')}
        </span>
        {state === 'returned' && <span className={styles.returned}>Trả lại vì: {because}</span>}
        {note && <span className={styles.detail}>{note}</span>}
      </div>
      {(subtask.isLate || state === 'returned') && (
        <StateBadge icon={words.icon} tone={words.tone}>
          {words.label}
        </StateBadge>
      )}
      <SubtaskMoves subtask={subtask} />
    </>
  )
}

function PartWaiting({ waiting }: { readonly waiting: WaitingPart }): ReactNode {
  const { taskId, taskTitle, wording, isLate, chairNames, part } = waiting
  return (
    <>
      <div className={styles.words}>
        <TaskLink taskId={taskId} className={list.title}>
          {taskTitle}
        </TaskLink>
        <span className={styles.detail}>
          {[wording, `${chairNames.join(', ') || 'Chưa ghi đơn vị'} chủ trì`, part.unit.name]
            .filter((each) => each)
            .join(' · ')}
        </span>
      </div>
      {isLate && (
        <StateBadge icon="late" tone="late">
          Trễ hạn
        </StateBadge>
      )}
      <PartMoves taskId={taskId} part={part} />
    </>
  )
}
