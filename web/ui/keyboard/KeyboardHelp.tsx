import { Kbd, Modal } from '@mantine/core'
import { type ReactNode, useSyncExternalStore } from 'react'
import styles from './KeyboardHelp.module.css'
import { activeShortcuts, subscribeToShortcuts } from './shortcuts.ts'

interface KeyboardHelpProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** Every shortcut that works on this page. */
export function KeyboardHelp({ opened, onClose }: KeyboardHelpProps): ReactNode {
  const layers = useSyncExternalStore(subscribeToShortcuts, activeShortcuts)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Phím tắt"
      centered
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <dl className={styles.list}>
        {layers.flat().map(({ keys, label }) => (
          <div key={`${keys} ${label}`} className={styles.line}>
            <dt>{label}</dt>
            <dd>
              {keys.split(' ').map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
