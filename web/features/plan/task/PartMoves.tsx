import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { confirmPart } from '#contract/subtask'
import { type Confirmation, type PartAnswer, partAnswerLabels } from '#contract/task-work'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { useChange } from '../../../app/queries.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import styles from './TaskPanel.module.css'

interface PartMovesProps {
  readonly taskId: string
  readonly part: Confirmation
}

/** What a unit's head can say of the unit's part, one click each; every answer can be taken back. */
export function PartMoves({ taskId, part }: PartMovesProps): ReactNode {
  const { unit, answer, because: reason, abilities } = part
  const [isDenying, setDenying] = useState(false)
  const takeBack = useChange(confirmPart, { said: 'Đã lấy lại câu trả lời trước.' })
  const confirm = useChange(confirmPart, {
    onDone: (_, { body }) => {
      setDenying(false)
      showToast({
        kind: 'done',
        message: `${unit.name}: ${body.answer ? partAnswerLabels[body.answer] : 'Đã bỏ xác nhận'}`,
        undo: () =>
          takeBack.mutate({
            params: { id: taskId },
            body: { unitId: unit.id, answer, because: reason ?? '' },
          }),
      })
    },
  })
  if (!abilities.confirm.allowed) return null
  const say = (said: PartAnswer | null, because = ''): void =>
    confirm.mutate({ params: { id: taskId }, body: { unitId: unit.id, answer: said, because } })
  const choice = (said: PartAnswer): ReactNode =>
    answer !== said && (
      <Button
        size="compact-sm"
        icon={said === 'notOurs' ? undefined : 'check'}
        look={said === 'notOurs' ? 'quiet' : 'plain'}
        label={`${partAnswerLabels[said]}: ${unit.name}`}
        busy={confirm.isPending}
        onClick={() => (said === 'notOurs' ? setDenying(true) : say(said))}
      >
        {partAnswerLabels[said]}
        {said === 'notOurs' && '…'}
      </Button>
    )
  return (
    <div className={styles.actions}>
      {(answer === null || answer === 'notOurs') && choice('accepted')}
      {choice('done')}
      {answer === null && choice('notOurs')}
      {answer !== null && (
        <Button
          size="compact-sm"
          look="quiet"
          label={`Bỏ xác nhận: ${unit.name}`}
          busy={confirm.isPending}
          onClick={() => say(null)}
        >
          Bỏ xác nhận
        </Button>
      )}
      {isDenying && (
        <DenyDialog
          unitName={unit.name}
          isBusy={confirm.isPending}
          onClose={() => setDenying(false)}
          onDeny={(because) => say('notOurs', because)}
        />
      )}
    </div>
  )
}

interface DenyDialogProps {
  readonly unitName: string
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onDeny: (because: string) => void
}

function DenyDialog({ unitName, isBusy, onClose, onDeny }: DenyDialogProps): ReactNode {
  const [because, setBecause] = useState('')
  const given = because.trim()
  return (
    <ConfirmDialog
      opened
      title={`Không thuộc phần của ${unitName}`}
      confirmLabel="Gửi đơn vị chủ trì"
      busy={isBusy}
      disabledReason={given === '' ? 'Hãy ghi lý do' : null}
      onClose={onClose}
      onConfirm={() => onDeny(given)}
    >
      <Textarea
        label="Vì sao"
        description="Đơn vị chủ trì và cán bộ thi đua đọc được lý do này."
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
