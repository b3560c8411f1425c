import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { giveBackSubtask } from '#contract/subtask'
import type { Subtask } from '#contract/task-work'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { useChange } from '../../../app/queries.ts'

interface GiveBackDialogProps {
  readonly subtask: Subtask
  readonly onClose: () => void
}

/** Gives a part back that was said to be done; whoever did it reads why. */
export function GiveBackDialog({ subtask, onClose }: GiveBackDialogProps): ReactNode {
  const [because, setBecause] = useState('')
  const giveBack = useChange(giveBackSubtask, { said: 'Đã trả lại việc con.', onDone: onClose })
  const given = because.trim()
  return (
    <ConfirmDialog
      opened
      title={`Trả lại việc con của ${subtask.unit.name}`}
      confirmLabel="Trả lại"
      busy={giveBack.isPending}
      disabledReason={given === '' ? 'Hãy ghi lý do trả lại' : null}
      onClose={onClose}
      onConfirm={() =>
        giveBack.mutate({ params: { id: subtask.id }, body: { version: subtask.version, because: given } })
      }
    >
      <Textarea
        label="Lý do"
        description="Thiếu gì, cần sửa gì."
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        data-autofocus
      />
    </ConfirmDialog>
  )
}
