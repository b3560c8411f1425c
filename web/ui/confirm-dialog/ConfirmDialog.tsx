import { Modal, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Button } from '../button/Button.tsx'
import { useFocusBack } from '../dialog/use-focus-back.ts'
import styles from './ConfirmDialog.module.css'

interface ConfirmDialogProps {
  readonly opened: boolean
  readonly title: string
  /** What will happen, and what cannot be taken back. */
  readonly children: ReactNode
  readonly confirmLabel: string
  /** What not doing it is called where “Thôi” could mean either. */
  readonly closeLabel?: string
  readonly onConfirm: () => void
  readonly onClose: () => void
  /** For what cannot be taken back: a word to type first. */
  readonly typedWord?: string
  readonly danger?: boolean
  readonly busy?: boolean
  /** What still has to be given in the dialog before it can go on. */
  readonly disabledReason?: string | null
}

/** Asks before something that matters. */
export function ConfirmDialog({ opened, onClose, title, ...rest }: ConfirmDialogProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      overlayProps={{ backgroundOpacity: 0.35 }}
    >
      <ConfirmBody {...rest} onClose={onClose} />
    </Modal>
  )
}

function ConfirmBody({
  children,
  confirmLabel,
  closeLabel = 'Thôi',
  onConfirm,
  onClose,
  typedWord,
  danger = false,
  busy = false,
  disabledReason,
}: Omit<ConfirmDialogProps, 'opened' | 'title'>): ReactNode {
  useFocusBack()
  const [typed, setTyped] = useState('')
  const isTyped = typedWord === undefined || typed.trim().toLowerCase() === typedWord.toLowerCase()
  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault()
        if (isTyped && !disabledReason) onConfirm()
      }}
    >
      {children}
      {typedWord && (
        <TextInput
          label={`Gõ “${typedWord}” để xác nhận`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          data-autofocus
        />
      )}
      <div className={styles.actions}>
        <Button onClick={onClose}>{closeLabel}</Button>
        <Button
          type="submit"
          look={danger ? 'danger' : 'primary'}
          busy={busy}
          disabledReason={disabledReason ?? (isTyped ? null : `Hãy gõ “${typedWord}” trước`)}
        >
          {confirmLabel}
        </Button>
      </div>
    </form>
  )
}
