import { Button, type ButtonProps } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/Icon.tsx'

interface LinkButtonProps {
  readonly to: string
  readonly children: ReactNode
  readonly icon?: IconName
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly size?: ButtonProps['size']
}

const variants = { primary: 'filled', plain: 'default', quiet: 'subtle' } as const

/** A link that looks like a button, because it leads somewhere rather than changes something. */
export function LinkButton({ to, children, icon, look = 'plain', size = 'sm' }: LinkButtonProps): ReactNode {
  return (
    <Button
      component={Link}
      size={size}
      to={to}
      variant={variants[look]}
      color={look === 'quiet' ? 'gray' : 'seal'}
      c={look === 'quiet' ? 'var(--ink)' : ''}
      leftSection={icon ? <Icon name={icon} size={16} /> : null}
    >
      {children}
    </Button>
  )
}
