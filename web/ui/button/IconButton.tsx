import { ActionIcon, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/Icon.tsx'

interface IconButtonProps {
  readonly icon: IconName
  /** What it does; spoken, and shown on hover and focus. */
  readonly label: string
  readonly onClick?: () => void
  readonly disabledReason?: string | null | undefined
  readonly pressed?: boolean
  readonly size?: 'sm' | 'md' | 'lg'
}

/** A button that is only a picture, so its words are in the tooltip and in the ear. */
export function IconButton({
  icon,
  label,
  onClick,
  disabledReason,
  pressed,
  size = 'lg',
}: IconButtonProps): ReactNode {
  const refused = Boolean(disabledReason)
  return (
    <Tooltip
      label={refused ? `${label}: ${disabledReason}` : label}
      multiline
      maw={320}
      events={{ hover: true, focus: true, touch: false }}
    >
      <ActionIcon
        variant="subtle"
        color="gray"
        c="var(--ink)"
        size={size}
        aria-label={label}
        aria-disabled={refused}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(refused ? { 'data-disabled': true } : {})}
        onClick={() => {
          if (!refused) onClick?.()
        }}
      >
        <Icon name={icon} />
      </ActionIcon>
    </Tooltip>
  )
}
