import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/Icon.tsx'
import type { Tone } from '../state-badge/StateBadge.tsx'
import styles from './CounterFilters.module.css'

/** A number that filters the list below it when pressed. */
export interface Counter {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly icon?: IconName
  readonly tone?: Tone
}

interface CounterFiltersProps {
  /** What is counted, for the ear: “Lọc theo tình trạng”. */
  readonly label: string
  readonly counters: readonly Counter[]
  readonly value: string
  readonly onChange: (value: string) => void
  /** Number and word on one line, where the list matters more than the counts. */
  readonly isSmall?: boolean
}

/** A row of counters that are filters; exactly one is pressed. Keep the value in the address. */
export function CounterFilters({
  label,
  counters,
  value,
  onChange,
  isSmall = false,
}: CounterFiltersProps): ReactNode {
  return (
    <fieldset className={styles.row} data-small={isSmall}>
      <legend className="seen-by-readers-only">{label}</legend>
      {counters.map(({ value: own, label: words, count, icon, tone = 'plain' }) => (
        <button
          key={own}
          type="button"
          className={styles.counter}
          aria-pressed={own === value}
          data-tone={tone}
          data-nothing={count === 0}
          onClick={() => onChange(own)}
        >
          <span className={styles.count}>{count.toLocaleString('vi-VN')}</span>
          <span className={styles.label}>
            {icon && <Icon name={icon} size={14} />}
            {words}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
