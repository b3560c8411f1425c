import type { ReactNode } from 'react'
import { Icon } from '#ui/icon/Icon'
import styles from './Law.module.css'

interface LawNoteProps {
  readonly title: string
  readonly children: ReactNode
}

/** Says plainly what nobody may rely on yet, and why. */
export function LawNote({ title, children }: LawNoteProps) {
  return (
    <aside className={styles.note} aria-label={title}>
      <Icon name="alert" />
      <div>
        <strong>{title}</strong>
        <div>{children}</div>
      </div>
    </aside>
  )
}
