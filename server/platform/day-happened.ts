import { isPlainDate, type PlainDate, plainDate, showDate } from '#law'
import { Refusal } from './refusal.ts'

/** From which day on something can have happened, and the day today is. */
export interface DaysPast {
  readonly first: PlainDate
  readonly today: PlainDate
}

/**
 * The day on which something happened, as a person gives it: a day of the calendar, not before the first on which it
 * can have been, never to come.
 */
export function dayHappened(
  given: string,
  { first, today }: DaysPast,
  { path, what }: { readonly path: string; readonly what: string },
): PlainDate {
  if (isPlainDate(given) && given >= first && given <= today) return given
  const detail = `${what} phải là ngày có thật, không trước ngày ${showDate(first)} và không sau hôm nay.`
  throw new Refusal('malformedRequest', detail, [{ path, detail }])
}

/**
 * The first day on which something of a year can have happened: it is planned in the year before at the earliest. What
 * is ahead of even that can have been today all the same.
 */
export function firstDayFor(year: number, today: PlainDate): PlainDate {
  const first = plainDate(`${String(year - 1).padStart(4, '0')}-01-01`)
  return first < today ? first : today
}
