import { memo, type ReactNode, useState } from 'react'
import type { WorkTask } from '#contract/plan'
import { Button } from '#ui/button/Button'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { DeadlineText } from '../DeadlineText.tsx'
import { deadlineStateWords, taskStateWords } from '../state-words.ts'
import { TaskLink } from '../TaskLink.tsx'
import { FinishDespiteDialog } from '../task/FinishDespiteDialog.tsx'
import { namesOf, useSurroundings } from '../task-surroundings.ts'
import { hasOpenSubtasks, type TaskMoves, useTaskMoves } from '../use-task-moves.ts'
import styles from './WorkList.module.css'
import { workGroups } from './work-groups.ts'

/** What is to be done, most urgent first, each with its moves at hand. */
export function WorkList({ tasks }: { readonly tasks: readonly WorkTask[] }): ReactNode {
  const own = useTaskMoves()
  const [asked, setAsked] = useState<WorkTask | null>(null)
  const moves: TaskMoves = {
    ...own,
    finish: (task) => {
      const found = tasks.find(({ id }) => id === task.id)
      if (found && hasOpenSubtasks(found)) setAsked(found)
      else own.finish(task)
    },
  }
  const groups = workGroups(tasks).map(({ state, tasks: own }) => (
    <section key={state} className={styles.group} aria-label={deadlineStateWords[state].label}>
      <h2 className={styles.heading}>
        {deadlineStateWords[state].label} <span className={styles.count}>{own.length}</span>
      </h2>
      <ul className={styles.list}>
        {own.map((task) => (
          <WorkLine key={task.id} task={task} moves={moves} isBusy={moves.busyTaskId === task.id} />
        ))}
      </ul>
    </section>
  ))
  return (
    <>
      {groups}
      {asked && (
        <FinishDespiteDialog
          task={asked}
          isBusy={own.busyTaskId === asked.id}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            own.finish(asked, true)
            setAsked(null)
          }}
        />
      )}
    </>
  )
}

interface WorkLineProps {
  readonly task: WorkTask
  readonly moves: TaskMoves
  readonly isBusy: boolean
}

const WorkLine = memo(function WorkLine({ task, moves, isBusy }: WorkLineProps): ReactNode {
  const { abilitySets, unitNames } = useSurroundings()
  const abilities = abilitySets[task.abilities]
  return (
    <li className={styles.line} data-state={task.deadlineState}>
      <div className={styles.words}>
        <TaskLink taskId={task.id} className={styles.title}>
          {task.title}
        </TaskLink>
        <DeadlineText task={task} />
        <span className={styles.detail}>{detailOf(task, unitNames)}</span>
      </div>
      {task.state === 'started' && (
        <StateBadge icon={taskStateWords.started.icon} tone="plain">
          {taskStateWords.started.label}
        </StateBadge>
      )}
      <div className={styles.moves}>
        {task.state === 'open' && abilities?.start.allowed && (
          <Button
            size="compact-sm"
            label={`Bắt đầu: ${task.title}`}
            busy={isBusy}
            onClick={() => moves.start(task)}
          >
            Bắt đầu
          </Button>
        )}
        <Button
          size="compact-sm"
          icon="check"
          label={
            task.periods?.open ? `Xong kỳ này (${task.periods.open}): ${task.title}` : `Xong: ${task.title}`
          }
          disabledReason={abilities?.finish.because}
          busy={isBusy}
          onClick={() => moves.finish(task)}
        >
          {task.periods?.open ? 'Xong kỳ này' : 'Xong'}
        </Button>
      </div>
    </li>
  )
})

function detailOf(task: WorkTask, unitNames: ReadonlyMap<string, string>): string {
  const chair = namesOf(task, 'chair', unitNames)
  return [
    task.myPart === 'coordinate'
      ? `Phối hợp cùng ${chair || 'đơn vị chủ trì'}`
      : chair && `Chủ trì: ${chair}`,
    task.planTitle.includes(String(task.planYear)) ? task.planTitle : `${task.planTitle} (${task.planYear})`,
  ]
    .filter((part) => part)
    .join(' · ')
}
