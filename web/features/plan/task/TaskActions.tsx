import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { cancelTask, finishTask, reopenTask, startTask, type TaskPage } from '#contract/task'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { useChange } from '../../../app/queries.ts'
import { useShortcuts } from '../../../ui/keyboard/use-shortcuts.ts'
import { useFinishPeriod } from '../use-task-moves.ts'
import styles from './TaskPanel.module.css'

/** Start, finish, reopen, cancel: what fits the state is offered, what is not allowed says why. */
export function TaskActions({ page }: { readonly page: TaskPage }): ReactNode {
  const { task, abilities } = page
  const asked = { params: { id: task.id }, body: { version: task.version } }
  const start = useChange(startTask, { said: 'Đã bắt đầu nhiệm vụ.' })
  const finish = useChange(finishTask, { said: 'Đã đánh dấu hoàn thành.' })
  const finishPeriod = useFinishPeriod()
  const reopen = useChange(reopenTask, { said: 'Đã mở lại nhiệm vụ.' })
  const [isCancelling, setCancelling] = useState(false)
  const period = task.periods?.open ?? null
  const finishOne = (): void => (period ? finishPeriod : finish).mutate(asked)
  const isOver = task.state === 'done' || task.state === 'cancelled'
  useShortcuts([
    {
      keys: 'x',
      label: 'Đánh dấu nhiệm vụ đang xem là xong',
      isOfDialog: true,
      run: () => {
        if (abilities.finish.allowed && !isOver && !isCancelling) finishOne()
      },
    },
  ])
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
      {!isOver && (
        <Button
          look="primary"
          icon="check"
          disabledReason={abilities.finish.because}
          busy={finish.isPending || finishPeriod.isPending}
          onClick={finishOne}
        >
          {period ? `Xong kỳ này (${period})` : 'Hoàn thành'}
        </Button>
      )}
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
