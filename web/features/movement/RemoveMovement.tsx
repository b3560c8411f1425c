import { useNavigate } from '@tanstack/react-router'
import { type MovementPage, removeMovement } from '#contract/movement'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { paths } from '../../app/paths.ts'
import { useChange } from '../../app/queries.ts'

interface RemoveMovementProps {
  readonly movement: MovementPage['movement']
  readonly onClose: () => void
}

/** Takes a draft out, once asked. */
export function RemoveMovement({ movement: { id, version, title }, onClose }: RemoveMovementProps) {
  const navigate = useNavigate()
  const remove = useChange(removeMovement, {
    said: 'Đã bỏ bản soạn phong trào.',
    onDone: () => void navigate({ to: paths.movements() }),
  })
  return (
    <ConfirmDialog
      opened
      title="Bỏ bản soạn này?"
      confirmLabel="Bỏ bản soạn"
      danger
      busy={remove.isPending}
      onConfirm={() => remove.mutate({ params: { id }, body: { version } })}
      onClose={onClose}
    >
      <p>“{title}” chưa phát động nên bỏ được; không lấy lại được nội dung đã soạn.</p>
    </ConfirmDialog>
  )
}
