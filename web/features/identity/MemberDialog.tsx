import { Modal } from '@mantine/core'
import type { Member } from '#contract/member'
import { ChangeMemberForm } from './ChangeMemberForm.tsx'
import { InviteMemberForm } from './InviteMemberForm.tsx'

interface MemberDialogProps {
  readonly of: Member | 'new' | null
  /** People without an account. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
}

/** Inviting a member, or changing one. */
export function MemberDialog({ of, people, onClose }: MemberDialogProps) {
  return (
    <Modal
      opened={of !== null}
      onClose={onClose}
      title={of === 'new' ? 'Mời thành viên' : 'Sửa thành viên'}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      size="lg"
    >
      {of === 'new' && <InviteMemberForm people={people} onClose={onClose} />}
      {of !== null && of !== 'new' && (
        <ChangeMemberForm key={`${of.id} ${of.version}`} member={of} people={people} onClose={onClose} />
      )}
    </Modal>
  )
}
