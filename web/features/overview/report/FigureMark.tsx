import { Popover } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReportFigure } from '#contract/period-report'
import styles from './Report.module.css'

interface FigureMarkProps {
  readonly text: string
  readonly figure: ReportFigure
  readonly isGap: boolean
}

/** A number in the text; pressed, it says what it counts and leads there. */
export function FigureMark({ text, figure, isGap }: FigureMarkProps): ReactNode {
  const { label, path, now } = figure
  return (
    <Popover width={280} position="top" withArrow>
      <Popover.Target>
        <button
          type="button"
          className={styles.figure}
          data-gap={isGap}
          data-changed={now !== null}
          title={label}
          aria-label={now === null ? `${text} (${label})` : `${text} (${label}, nay là ${now})`}
        >
          {text}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={styles.what}>{label}</p>
        {now !== null && (
          <p className={styles.what}>
            Nay là <b>{now}</b>.
          </p>
        )}
        {path !== null && <Link to={path}>Xem những gì được đếm</Link>}
      </Popover.Dropdown>
    </Popover>
  )
}
