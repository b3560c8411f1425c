import type { Quarter } from '#contract/deadline'
import type { Period } from '#contract/overview'
import { lastDayOfMonth, type PlainDate, plainDate } from '#law'

const quarters: Readonly<Record<Period, readonly Quarter[]>> = {
  quarterI: ['I'],
  quarterII: ['II'],
  quarterIII: ['III'],
  quarterIV: ['IV'],
  firstHalf: ['I', 'II'],
  nineMonths: ['I', 'II', 'III'],
  wholeYear: ['I', 'II', 'III', 'IV'],
}

const ordinals: readonly Quarter[] = ['I', 'II', 'III', 'IV']

/** The quarters of a period, in order. */
export const quartersOf = (period: Period): readonly Quarter[] => quarters[period]

/** The quarter a day lies in. */
export function quarterOfDay(day: PlainDate): Quarter {
  return ordinals[Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? 'IV'
}

/** The first and the last day of a period. */
export function periodDays(
  year: number,
  period: Period,
): { readonly from: PlainDate; readonly to: PlainDate } {
  const numbers = quarters[period].map((quarter) => ordinals.indexOf(quarter))
  const first = 3 * Math.min(...numbers) + 1
  const last = 3 * Math.max(...numbers) + 3
  return {
    from: plainDate(`${year}-${String(first).padStart(2, '0')}-01`),
    to: lastDayOfMonth(year, last),
  }
}

/** The period that people ask about on a day: that of the report that is written next or was just due. */
export function periodAround(day: PlainDate): Period {
  const month = Number(day.slice(5, 7))
  if (month <= 8) return 'firstHalf'
  return month <= 10 ? 'nineMonths' : 'wholeYear'
}

/** The same day a year earlier; 29 February becomes the 28th. */
export function yearBefore(day: PlainDate): PlainDate {
  const year = Number(day.slice(0, 4)) - 1
  const same = `${year}${day.slice(4)}`
  return same.endsWith('02-29') ? plainDate(`${year}-02-28`) : plainDate(same)
}
