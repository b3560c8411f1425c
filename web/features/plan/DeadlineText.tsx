import type { ReactNode } from 'react'
import type { TaskRow } from '#contract/task'
import { Icon } from '#ui/icon/Icon'
import styles from './DeadlineText.module.css'
import { deadlineLine } from './deadline-line.ts'
import { useSurroundings } from './task-surroundings.ts'

/** The deadline as the paper words it, and what that comes to today. */
export function DeadlineText({ task }: { readonly task: TaskRow }): ReactNode {
  const { today } = useSurroundings()
  const { wording, meaning } = deadlineLine(task, today)
  return (
    <span className={styles.deadline}>
      <span>{wording}</span>
      <span className={styles.meaning} data-state={task.deadlineState}>
        <Icon name="arrow" size={13} />
        {meaning}
      </span>
    </span>
  )
}
