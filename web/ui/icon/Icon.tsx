import type { ReactNode } from 'react'
import styles from './Icon.module.css'
import { type IconName, shapes } from './shapes.ts'

export type { IconName } from './shapes.ts'

interface IconProps {
  readonly name: IconName
  readonly size?: number
  /** Spoken in place of the picture; without it the picture is decoration beside a word. */
  readonly label?: string
}

/** A line drawing of 24 units in the colour of the text around it. */
export function Icon({ name, size = 18, label }: IconProps): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={styles.icon}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d={shapes[name]} />
    </svg>
  )
}
