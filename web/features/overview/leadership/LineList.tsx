import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import type { LeadershipLine } from '#contract/overview'
import { Icon, type IconName } from '#ui/icon/Icon'
import type { Tone } from '#ui/state-badge/StateBadge'
import styles from './Leadership.module.css'

interface LineListProps {
  readonly title: string
  readonly icon: IconName
  readonly tone: Tone
  readonly lines: readonly LeadershipLine[]
  readonly total: number
  /** Where all of them are listed. */
  readonly all: string | null
  readonly none: string
}

/** The worst of something, each line leading to it, and how many there are. */
export function LineList({ title, icon, tone, lines, total, all, none }: LineListProps): ReactNode {
  const id = useId()
  return (
    <section className={styles.list} data-tone={tone} aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} size={18} />
        {title} <span className={styles.count}>{total}</span>
      </h2>
      {lines.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ol>
          {lines.map(({ id: lineId, title: words, path, unitName, detail }) => (
            <li key={lineId}>
              <Link to={path}>{words}</Link>
              <span className={styles.detail}>
                <b>{detail}</b>
                {unitName !== null && ` · ${unitName}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {total > lines.length && all !== null && (
        <p className={styles.none}>
          <Link to={all}>Xem cả {total}</Link>
        </p>
      )}
    </section>
  )
}
