import type { ReactNode } from 'react'
import { clearFilledDeadline } from '#contract/asked-task'
import type { TaskPage } from '#contract/task'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/queries.ts'
import { TaskOccurrences } from './TaskOccurrences.tsx'
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
      {understood.remarks?.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
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
      <TaskOccurrences page={page} />
      {page.filled && <Filled page={page} filled={page.filled} />}
    </section>
  )
}

interface FilledProps {
  readonly page: TaskPage
  readonly filled: NonNullable<TaskPage['filled']>
}

/** The paper that gave the deadline, what was written before, and the way back to it. */
function Filled({ page, filled }: FilledProps): ReactNode {
  const clear = useChange(clearFilledDeadline, {
    said: 'Đã bỏ thời hạn đã điền; nhiệm vụ lại chờ như trước.',
  })
  const { id, version } = page.task
  return (
    <>
      <p className={styles.source}>
        Lấy từ {filled.source}: “{filled.quote}”. Kế hoạch ghi “{filled.wordingBefore}”.
      </p>
      <div className={styles.actions}>
        <LinkButton to={paths.paper(filled.paperId)} icon="paper" size="compact-sm">
          Xem văn bản đó
        </LinkButton>
        <Button
          size="compact-sm"
          disabledReason={filled.abilities.clear.because}
          busy={clear.isPending}
          onClick={() => clear.mutate({ params: { id }, body: { version } })}
        >
          Bỏ thời hạn đã điền
        </Button>
      </div>
    </>
  )
}
