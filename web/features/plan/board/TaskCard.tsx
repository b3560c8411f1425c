import { memo, type ReactNode } from 'react'
import type { TaskRow } from '#contract/task'
import { Icon } from '#ui/icon/Icon'
import { DeadlineText } from '../DeadlineText.tsx'
import { TaskLink } from '../TaskLink.tsx'
import { TaskStanding } from '../TaskStanding.tsx'
import { namesOf, useSurroundings } from '../task-surroundings.ts'
import styles from './TaskCard.module.css'

/** A task on the board, in the words of the paper. */
export const TaskCard = memo(function TaskCard({ task }: { readonly task: TaskRow }): ReactNode {
  const { unitNames } = useSurroundings()
  const chair = namesOf(task, 'chair', unitNames)
  return (
    <li className={styles.card} data-state={task.deadlineState}>
      <TaskStanding task={task} />
      <TaskLink taskId={task.id} className={styles.title}>
        {task.title}
      </TaskLink>
      <DeadlineText task={task} />
      <span className={styles.foot}>
        <span>{chair || 'Chưa ghi đơn vị chủ trì'}</span>
        {task.subtasks.total > 0 && (
          <span className={styles.notes}>
            <Icon name="check" size={14} />
            {task.subtasks.done}/{task.subtasks.total}
            <span className="seen-by-readers-only"> việc con đã xong</span>
          </span>
        )}
        {task.noteCount > 0 && (
          <span className={styles.notes}>
            <Icon name="note" size={14} />
            {task.noteCount}
            <span className="seen-by-readers-only"> ghi chú</span>
          </span>
        )}
      </span>
    </li>
  )
})
