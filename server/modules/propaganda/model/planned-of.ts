import { addDays, isPlainDate, type PlainDate } from '#law'

/**
 * When an item that is made of a task is to be told: in the month in which the task ends, the month of today where the
 * task names no time, always within the year.
 */
export function plannedOf(
  { startsOn, lateFrom }: { readonly startsOn: string | null; readonly lateFrom: string | null },
  { year, today }: { readonly year: number; readonly today: PlainDate },
): string {
  const last = lateFrom !== null && isPlainDate(lateFrom) ? addDays(lateFrom, -1) : null
  const month = (last ?? startsOn ?? today).slice(0, 7)
  if (month < `${year}-01`) return `${year}-01`
  return month > `${year}-12` ? `${year}-12` : month
}
