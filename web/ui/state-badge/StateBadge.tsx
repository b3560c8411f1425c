import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/Icon.tsx'
import styles from './StateBadge.module.css'

export type Tone = 'late' | 'due' | 'done' | 'waiting' | 'plain' | 'quiet'

interface StateBadgeProps {
  readonly icon: IconName
  readonly tone: Tone
  readonly children: ReactNode
}

/** A state as a picture and a word; the colour only repeats what they say. */
export function StateBadge({ icon, tone, children }: StateBadgeProps): ReactNode {
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon name={icon} size={15} />
      {children}
    </span>
  )
}
