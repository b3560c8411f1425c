import type { TaskRow } from '#contract/task'
import { daysBetween } from '#text/days'

/** Where a task lies in its year, in shares of the year; an end that the paper leaves open is not made up. */
export interface TaskBar {
  readonly from: number
  readonly to: number
  readonly isOpenAtStart: boolean
  readonly isOpenAtEnd: boolean
}

/** The bar of a task in a year, null when it has no interval at all: it waits, or the paper gives no time. */
export function taskBar(
  { startsOn, lateFrom }: Pick<TaskRow, 'startsOn' | 'lateFrom'>,
  year: number,
): TaskBar | null {
  if (startsOn === null && lateFrom === null) return null
  const from = startsOn === null ? 0 : shareOf(startsOn, year)
  // The day before it is late is the last good one.
  const to = lateFrom === null ? 1 : shareOf(lateFrom, year)
  return {
    from: clamped(from),
    to: Math.max(clamped(to), clamped(from)),
    isOpenAtStart: startsOn === null,
    isOpenAtEnd: lateFrom === null,
  }
}

/** Which part of the year has passed when a day begins. */
export function shareOf(day: string, year: number): number {
  return daysBetween(`${year}-01-01`, day) / daysBetween(`${year}-01-01`, `${year + 1}-01-01`)
}

const clamped = (share: number): number => Math.min(1, Math.max(0, share))

/** By the end of their time, then by its beginning; what waits after that, what has no time last; else as in the paper. */
export function inTimelineOrder(tasks: readonly TaskRow[]): readonly TaskRow[] {
  const rank = ({ lateFrom, startsOn, waitsFor }: TaskRow): string => {
    if (lateFrom ?? startsOn) return `0 ${lateFrom ?? `${startsOn}~`} ${startsOn ?? ''}`
    return waitsFor ? '1' : '2'
  }
  return tasks
    .map((task) => ({ task, key: rank(task) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ task }) => task)
}
