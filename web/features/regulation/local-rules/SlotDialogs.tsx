import { type LocalRule, type LocalSlot, removeLocalRule } from '#contract/regulation'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Dialog } from '#ui/dialog/Dialog'
import { useChange } from '../../../app/queries.ts'
import { EndRuleForm } from './EndRuleForm.tsx'
import { SetRuleForm } from './SetRuleForm.tsx'

/** What somebody is about to do with a slot. */
export type SlotAsk = { readonly what: 'set' } | { readonly what: 'end' | 'remove'; readonly rule: LocalRule }

interface SlotDialogsProps {
  readonly slot: LocalSlot
  readonly ask: SlotAsk | null
  readonly onClose: () => void
}

/** The windows in which a slot is answered, an answer ended, and one entered by mistake removed. */
export function SlotDialogs({ slot, ask, onClose }: SlotDialogsProps) {
  const remove = useChange(removeLocalRule, {
    said: 'Đã xóa quy ước ghi nhầm.',
    refreshes: ['plan'],
    onDone: onClose,
  })
  return (
    <>
      <Dialog opened={ask?.what === 'set'} title={slot.label} onClose={onClose}>
        <SetRuleForm slot={slot} onClose={onClose} />
      </Dialog>
      <Dialog opened={ask?.what === 'end'} title="Thôi áp dụng quy ước" onClose={onClose}>
        {ask?.what === 'end' && <EndRuleForm slot={slot} rule={ask.rule} onClose={onClose} />}
      </Dialog>
      <ConfirmDialog
        opened={ask?.what === 'remove'}
        title="Xóa quy ước ghi nhầm"
        confirmLabel="Xóa quy ước"
        danger
        busy={remove.isPending}
        onClose={onClose}
        onConfirm={() => {
          if (ask?.what !== 'remove') return
          const { id, version } = ask.rule
          remove.mutate({ params: { slot: slot.id }, body: { id, version } })
        }}
      >
        <p>Quy ước trước đó (nếu có) tiếp tục áp dụng, và thời hạn của các việc chưa xong được tính lại.</p>
      </ConfirmDialog>
    </>
  )
}
