import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/Icon.tsx'
import styles from './ViewSwitch.module.css'

interface View<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly icon?: IconName
  /** A number beside the word. */
  readonly count?: number
}

interface ViewSwitchProps<Value extends string> {
  /** What is switched, for the ear. */
  readonly label: string
  readonly views: readonly View<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A few ways to see the same thing, one at a time. */
export function ViewSwitch<Value extends string>({
  label,
  views,
  value,
  onChange,
}: ViewSwitchProps<Value>): ReactNode {
  return (
    <fieldset className={styles.switch}>
      <legend className="seen-by-readers-only">{label}</legend>
      {views.map(({ value: own, label: words, icon, count }) => (
        <button key={own} type="button" aria-pressed={own === value} onClick={() => onChange(own)}>
          {icon && <Icon name={icon} size={16} />}
          {words}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </fieldset>
  )
}
