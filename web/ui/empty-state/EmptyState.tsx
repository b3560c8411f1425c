import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/Icon.tsx'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  readonly icon?: IconName
  readonly title: string
  /** What to do first. */
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Stands where a list would be and says what to do first. */
export function EmptyState({ icon = 'info', title, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon name={icon} size={32} />
      </span>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  )
}
