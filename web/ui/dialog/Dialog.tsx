import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'

interface DialogProps {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  /** Mounted only while open, so that every opening begins afresh. */
  readonly children: ReactNode
}

/** A window over the page for one task; Escape closes it. */
export function Dialog({ opened, title, onClose, children }: DialogProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      overlayProps={{ backgroundOpacity: 0.35 }}
    >
      {opened && children}
    </Modal>
  )
}
