import { Button as MantineButton, type ButtonProps as MantineButtonProps, Tooltip } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'
import { Icon, type IconName } from '../icon/Icon.tsx'

interface ButtonProps {
  readonly children: ReactNode
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void
  /** Why the action is not possible now. The button stays reachable and says it. */
  readonly disabledReason?: string | null | undefined
  readonly icon?: IconName | undefined
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly type?: 'button' | 'submit'
  readonly busy?: boolean
  readonly size?: MantineButtonProps['size']
  readonly fullWidth?: boolean
  /** Spoken when the words on the button are not enough: “Xong: Xây dựng kế hoạch …”. */
  readonly label?: string | undefined
  readonly form?: string
}

const variants = { primary: 'filled', plain: 'default', quiet: 'subtle', danger: 'outline' } as const
const inks = { primary: '', plain: '', quiet: 'var(--ink)', danger: 'var(--late)' } as const

/** A button that answers: when it cannot act it stays in the tab order and its tooltip says why. */
export function Button({
  children,
  onClick,
  disabledReason,
  icon,
  look = 'plain',
  type = 'button',
  busy = false,
  size = 'sm',
  label,
  ...rest
}: ButtonProps): ReactNode {
  const refused = Boolean(disabledReason)
  const button = (
    <MantineButton
      {...rest}
      type={refused ? 'button' : type}
      variant={variants[look]}
      size={size}
      color={look === 'quiet' ? 'gray' : 'seal'}
      c={inks[look]}
      loading={busy}
      leftSection={icon ? <Icon name={icon} size={16} /> : null}
      aria-disabled={refused}
      aria-label={label}
      {...(refused ? { 'data-disabled': true } : {})}
      onClick={(event) => (refused ? event.preventDefault() : onClick?.(event))}
    >
      {children}
    </MantineButton>
  )
  if (!refused) return button
  return (
    <Tooltip
      label={disabledReason}
      multiline
      maw={320}
      withArrow
      events={{ hover: true, focus: true, touch: true }}
    >
      {button}
    </Tooltip>
  )
}
