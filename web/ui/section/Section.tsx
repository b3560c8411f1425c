import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A part of a page with its own heading and actions. */
export function Section({ title, actions, children }: SectionProps): ReactNode {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {actions && <div className={styles.row}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}

/** Cards one below the other. */
export function CardList({ children }: { readonly children: ReactNode }): ReactNode {
  return <ul className={styles.list}>{children}</ul>
}

interface CardProps {
  readonly head: ReactNode
  /** Right of the head: days, counts, a badge. */
  readonly aside?: ReactNode
  readonly quiet?: boolean
  readonly children?: ReactNode
}

/** One thing in such a list. */
export function Card({ head, aside, quiet = false, children }: CardProps): ReactNode {
  return (
    <li className={styles.card} data-quiet={quiet}>
      <div className={styles.cardHead}>
        <span>{head}</span>
        {aside && <span className={styles.quiet}>{aside}</span>}
      </div>
      {children && <div className={`${styles.quiet} ${styles.body}`}>{children}</div>}
    </li>
  )
}

/** Buttons and the like side by side. */
export function Row({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.row}>{children}</div>
}
