import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { Navigation } from './Navigation.tsx'

interface NavigationDrawerProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** The navigation on a narrow screen. */
export function NavigationDrawer({ opened, onClose }: NavigationDrawerProps): ReactNode {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title="Danh mục"
      size={280}
      closeButtonProps={{ 'aria-label': 'Đóng danh mục' }}
    >
      <nav aria-label="Danh mục">
        <Navigation onLeave={onClose} />
      </nav>
    </Drawer>
  )
}
