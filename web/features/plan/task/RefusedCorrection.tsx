import type { ReactNode } from 'react'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { ProblemError } from '../../../app/api.ts'
import styles from './TaskPanel.module.css'

interface RefusedCorrectionProps {
  readonly error: Error | null
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** What the server holds against a correction; a deadline that has passed is asked about before it is kept. */
export function RefusedCorrection({ error, busy, onConfirm, onClose }: RefusedCorrectionProps): ReactNode {
  const isPassed = error instanceof ProblemError && error.problem.code === 'deadlinePassed'
  if (!isPassed) {
    return (
      error && (
        <p className={styles.problem} role="alert">
          {error.message}
        </p>
      )
    )
  }
  return (
    <ConfirmDialog
      opened
      title="Thời hạn đã qua"
      confirmLabel="Vẫn ghi thời hạn này"
      busy={busy}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{error.problem.detail}</p>
    </ConfirmDialog>
  )
}
