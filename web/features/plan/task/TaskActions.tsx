import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { cancelTask, reopenTask, startTask, type TaskPage } from '#contract/task'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { useChange } from '../../../app/queries.ts'
import { FinishButton } from './FinishButton.tsx'
import styles from './TaskPanel.module.css'

/** Start, finish, reopen, cancel: what fits the state is offered, what is not allowed says why. */
export function TaskActions({ page }: { readonly page: TaskPage }): ReactNode {
  const { task, abilities } = page
  const asked = { params: { id: task.id }, body: { version: task.version } }
  const start = useChange(startTask, { said: 'Đã bắt đầu nhiệm vụ.' })
  const reopen = useChange(reopenTask, { said: 'Đã mở lại nhiệm vụ.' })
  const [isCancelling, setCancelling] = useState(false)
  const isOver = task.state === 'done' || task.state === 'cancelled'
  return (
    <div className={styles.actions}>
      {task.state === 'open' && (
        <Button
          icon="started"
          disabledReason={abilities.start.because}
          busy={start.isPending}
          onClick={() => start.mutate(asked)}
        >
          Bắt đầu
        </Button>
      )}
      {!isOver && <FinishButton page={page} isQuiet={isCancelling} />}
      {isOver && (
        <Button
          icon="undo"
          disabledReason={abilities.reopen.because}
          busy={reopen.isPending}
          onClick={() => reopen.mutate(asked)}
        >
          Mở lại
        </Button>
      )}
      {!isOver && (
        <Button look="quiet" disabledReason={abilities.cancel.because} onClick={() => setCancelling(true)}>
          Hủy nhiệm vụ…
        </Button>
      )}
      {isCancelling && <CancelDialog page={page} onClose={() => setCancelling(false)} />}
    </div>
  )
}

interface CancelDialogProps {
  readonly page: TaskPage
  readonly onClose: () => void
}

function CancelDialog({ page: { task }, onClose }: CancelDialogProps): ReactNode {
  const [reason, setReason] = useState('')
  const cancel = useChange(cancelTask, { said: 'Đã hủy nhiệm vụ.', onDone: onClose })
  const given = reason.trim()
  return (
    <ConfirmDialog
      opened
      title="Hủy nhiệm vụ"
      confirmLabel="Hủy nhiệm vụ"
      danger
      busy={cancel.isPending}
      disabledReason={given === '' ? 'Hãy ghi lý do hủy' : null}
      onClose={onClose}
      onConfirm={() =>
        cancel.mutate({ params: { id: task.id }, body: { version: task.version, reason: given } })
      }
    >
      <p>Nhiệm vụ vẫn được giữ lại cùng lý do và có thể mở lại.</p>
      <Textarea
        label="Lý do"
        description="Ví dụ: cấp trên hoãn phong trào tại văn bản nào."
        required
        autosize
        minRows={3}
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
    </ConfirmDialog>
  )
}
