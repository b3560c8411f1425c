import type { ReactNode } from 'react'
import type { TaskPage } from '#contract/task'
import { showDay } from '#text/days'
import styles from './TaskPanel.module.css'

/** The deadline as printed, the interval it comes to, and why it is understood so. */
export function TaskDeadline({ page }: { readonly page: TaskPage }): ReactNode {
  const { task, understood, doneByName } = page
  const { rule, citation, sentence } = understood
  return (
    <section className={styles.section}>
      <h3>Thời hạn</h3>
      <p className={styles.wording}>{task.wording ?? 'Văn bản không ghi thời hạn'}</p>
      <p className={styles.meaning} data-state={task.deadlineState}>
        {sentence}
      </p>
      <dl className={styles.facts}>
        {task.doneOn && (
          <div>
            <dt>Xong</dt>
            <dd>
              {showDay(task.doneOn)}
              {doneByName && `, ${doneByName}`}
            </dd>
          </div>
        )}
        {rule && (
          <div>
            <dt>Quy ước</dt>
            <dd>
              {rule}
              {citation && <span className={styles.citation}> ({citation})</span>}
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
