import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { MovementPage } from '#contract/movement'
import { recallMovement } from '#contract/movement-move'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { useChange } from '../../app/queries.ts'

interface RecallDialogProps {
  readonly movement: MovementPage['movement']
  readonly onClose: () => void
}

/** Takes a launch back, with the reason. */
export function RecallDialog({ movement: { id, version }, onClose }: RecallDialogProps) {
  const [reason, setReason] = useState('')
  const recall = useChange(recallMovement, {
    said: 'Đã thu hồi việc phát động.',
    refreshes: ['plan'],
    onDone: onClose,
  })
  const given = reason.trim()
  return (
    <ConfirmDialog
      opened
      title="Thu hồi việc phát động?"
      confirmLabel="Thu hồi"
      danger
      busy={recall.isPending}
      disabledReason={given === '' ? 'Hãy ghi lý do thu hồi.' : null}
      onConfirm={() => recall.mutate({ params: { id }, body: { version, reason: given } })}
      onClose={onClose}
    >
      <p>
        Phong trào trở lại bản soạn, bảng theo dõi các đơn vị bị bỏ và nhiệm vụ gắn với phong trào được mở
        lại. Chỉ làm được khi chưa đơn vị nào gửi nội dung.
      </p>
      <Textarea
        label="Lý do"
        required
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
    </ConfirmDialog>
  )
}
