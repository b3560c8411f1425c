import type { Figure } from '#contract/overview'
import { writeNumber, writeShare } from './written-number.ts'

/** A number of a period, what it is called and where what it counts is listed. Null says that nothing was entered. */
export interface PeriodFigure {
  readonly id: string
  readonly label: string
  readonly value: number | null
  readonly path: string | null
  readonly isShare?: boolean
  /** It says how things stand today, whichever the period: what it was a year ago nobody knows. */
  readonly isOfNow?: boolean
}

/** A group of numbers as the page shows them together. */
export interface FiguresOfSource {
  readonly id: string
  readonly title: string
  readonly figures: readonly PeriodFigure[]
}

/** A number as a report writes it, or the gap that says what is missing. */
export function writeFigure({ value, label, isShare = false }: PeriodFigure): string {
  const words = `${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)}`
  return isShare ? writeShare(value, words) : writeNumber(value, words)
}

/** A number for the page, beside the one of the year before where that is known as of the same day. */
export function presentFigure(figure: PeriodFigure, before: PeriodFigure | undefined): Figure {
  const { id, label, value, path } = figure
  return {
    id,
    label,
    value,
    written:
      value === null ? 'chưa có số liệu' : `${value.toLocaleString('vi-VN')}${figure.isShare ? ' %' : ''}`,
    path,
    before: before?.isOfNow ? null : (before?.value ?? null),
  }
}
