import type { ReactNode } from 'react'
import type { TaskPage } from '#contract/task'
import { showMoment } from '#text/days'
import styles from './TaskPanel.module.css'

/** What happened to the task, latest first as the server gives it. */
export function TaskHistory({ history }: { readonly history: TaskPage['history'] }): ReactNode {
  if (history.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>Lịch sử</h3>
      <ol className={styles.history}>
        {history.map(({ at, actorName, sentence }) => (
          <li key={`${at} ${sentence}`}>
            {sentence}
            <span className={styles.citation}>
              {' '}
              · {actorName}, {showMoment(at)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
