import type { ReactNode } from 'react'
import { remindUnits } from '#contract/subtask'
import { type Confirmation, partAnswerLabels, type TaskWork } from '#contract/task-work'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { useChange } from '../../../app/queries.ts'
import { PartMoves } from './PartMoves.tsx'
import styles from './TaskPanel.module.css'

/** What each coordinating unit said of its part; the chair sees who has not, and reminds them all with one click. */
export function PartsSection({ work }: { readonly work: TaskWork }): ReactNode {
  const { confirmations, abilities, taskId } = work
  const remind = useChange(remindUnits, { said: 'Đã nhắc các đơn vị chưa xác nhận.' })
  if (confirmations.length === 0) return null
  const silent = confirmations.filter(({ answer }) => answer === null)
  return (
    <section className={styles.section} aria-label="Phối hợp">
      <h3>Phối hợp</h3>
      <p className={styles.source}>
        {silent.length === 0
          ? 'Mọi đơn vị phối hợp đã xác nhận.'
          : `${confirmations.length - silent.length}/${confirmations.length} đơn vị đã xác nhận phần mình`}
      </p>
      <ul className={styles.parts}>
        {confirmations.map((part) => (
          <li key={part.unit.id} data-silent={part.answer === null}>
            <span>
              {part.unit.name}
              {!part.unit.valid && ' (đã kết thúc)'}
            </span>
            <span className={styles.citation}>{saidOf(part)}</span>
            <PartMoves taskId={taskId} part={part} />
          </li>
        ))}
      </ul>
      {silent.length > 0 && abilities.remind.allowed && (
        <div className={styles.actions}>
          <Button
            size="compact-sm"
            icon="megaphone"
            busy={remind.isPending}
            onClick={() =>
              remind.mutate({
                params: { id: taskId },
                body: { unitIds: silent.map(({ unit }) => unit.id) },
              })
            }
          >
            Nhắc {silent.length} đơn vị chưa xác nhận
          </Button>
        </div>
      )}
    </section>
  )
}

function saidOf({ answer, because, answeredByName, answeredAt }: Confirmation): string {
  if (answer === null) return 'Chưa xác nhận'
  const said = because ? `${partAnswerLabels[answer]}: ${because}` : partAnswerLabels[answer]
  return [said, answeredByName, answeredAt && showMoment(answeredAt)].filter((part) => part).join(' · ')
}
