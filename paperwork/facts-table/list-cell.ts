import type { PlainDate } from '#law'
import { type CellReading, readDay, saysNone } from './values.ts'

// Cells that hold several things: parted by semicolons or line breaks, "không" for none.

/** How a day is written in a list. */
export const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}`

/** Reads every item of a cell; the first that is not understood is the fault of the cell. */
export function readList<T>(
  text: string,
  readItem: (item: string) => CellReading<readonly T[]>,
): CellReading<readonly T[]> {
  if (saysNone(text)) return { value: [] }
  const values: T[] = []
  for (const item of text.split(/[;\n]/)) {
    if (item.trim() === '') continue
    const read = readItem(item.trim())
    if ('expected' in read) return read
    values.push(...read.value)
  }
  return { value: values }
}

/** The days of an item; one that does not exist makes the item unreadable. */
export function daysIn(item: string): readonly PlainDate[] {
  const found = item.match(new RegExp(DAY, 'gu')) ?? []
  const days = found.flatMap((text) => {
    const read = readDay(text)
    return 'value' in read ? [read.value] : []
  })
  return days.length === found.length ? days : []
}
