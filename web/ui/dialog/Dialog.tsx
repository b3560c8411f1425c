import { Modal } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useFocusBack } from './use-focus-back.ts'

interface DialogProps {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  /** Mounted only while open, so that every opening begins afresh. */
  readonly children: ReactNode
}

/** A window over the page for one task; Escape closes it, a press beside it only while nothing was typed. */
export function Dialog({ opened, title, onClose, children }: DialogProps): ReactNode {
  const [isTyped, setTyped] = useState(false)
  if (!opened && isTyped) setTyped(false)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      overlayProps={{ backgroundOpacity: 0.35 }}
      closeOnClickOutside={!isTyped}
      onInput={() => setTyped(true)}
    >
      {opened && <DialogBody>{children}</DialogBody>}
    </Modal>
  )
}

function DialogBody({ children }: Pick<DialogProps, 'children'>): ReactNode {
  useFocusBack()
  return children
}
