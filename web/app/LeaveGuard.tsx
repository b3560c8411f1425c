import { useBlocker } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ConfirmDialog } from '../ui/confirm-dialog/ConfirmDialog.tsx'

interface LeaveGuardProps {
  /** Whether something was typed that is not kept yet. */
  readonly isDirty: () => boolean
}

/**
 * Asks before a long form is left with what was typed in it. It stands beside the form, not in it: its question is a
 * form of its own, and answering it must not send the other.
 */
export function LeaveGuard({ isDirty }: LeaveGuardProps): ReactNode {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isDirty(),
    enableBeforeUnload: isDirty,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      opened={status === 'blocked'}
      title="Rời trang khi chưa lưu?"
      confirmLabel="Rời trang, bỏ phần vừa nhập"
      closeLabel="Ở lại"
      danger
      onConfirm={() => proceed?.()}
      onClose={() => reset?.()}
    >
      <p>Những gì vừa nhập trên trang này chưa được lưu và sẽ mất.</p>
    </ConfirmDialog>
  )
}
