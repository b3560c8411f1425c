import { useState } from 'react'
import type { Ability } from '#contract/ability'
import { type GrantedAward, withdrawAwards } from '#contract/granted-award'
import { IconButton } from '#ui/button/IconButton'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { useChange } from '../../app/queries.ts'

interface WithdrawAwardProps {
  readonly award: GrantedAward
  readonly ability: Ability
}

/** Takes a line out of the history that was recorded by mistake, once asked. */
export function WithdrawAward({ award: { id, name, awardLabel }, ability }: WithdrawAwardProps) {
  const [isAsking, setAsking] = useState(false)
  const withdraw = useChange(withdrawAwards, {
    said: `Đã bỏ dòng của ${name} khỏi lịch sử khen thưởng.`,
    onDone: () => setAsking(false),
  })
  return (
    <>
      <IconButton
        icon="trash"
        size="md"
        label={`Bỏ dòng của ${name}`}
        disabledReason={ability.because}
        onClick={() => setAsking(true)}
      />
      <ConfirmDialog
        opened={isAsking}
        title="Bỏ dòng này khỏi lịch sử?"
        confirmLabel="Bỏ dòng"
        danger
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate({ body: { ids: [id] } })}
        onClose={() => setAsking(false)}
      >
        <p>
          {name}: {awardLabel}. Chỉ bỏ dòng ghi nhầm; văn bản vẫn còn và có thể ghi lại từ đó.
        </p>
      </ConfirmDialog>
    </>
  )
}
