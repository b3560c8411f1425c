/** A calendar day such as `2026-10-01`. The law has days, not instants; it never has a time zone. */
export type PlainDate = string & { readonly __brand: 'PlainDate' }

/** Reads a day, refusing days that do not exist (the 40th of June, say) with a `RangeError`. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a calendar day: ${text}`)
  return text
}

/** Whether the text is a day of the calendar written `YYYY-MM-DD`. */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month)
}

/** The last day that can be written: people enter it for “without end”, and counting does not go past it. */
const lastOfAll = plainDate('9999-12-31')
const lastYear = 9999

/** The day so many calendar days later, at most the last that can be written; a negative number goes back. */
export function addDays(day: PlainDate, days: number): PlainDate {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  if (instant.getUTCFullYear() > lastYear) return lastOfAll
  return plainDate(instant.toISOString().slice(0, 10))
}

/** The day so many calendar months later: the same day of the month, or its last where it has no such day; at most the last of all. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(counted / 12)
  if (year > lastYear) return lastOfAll
  const last = lastDayOfMonth(year, (counted % 12) + 1)
  const same = `${last.slice(0, 8)}${day.slice(8)}`
  return isPlainDate(same) ? same : last
}

/** How many days from one day to another, both counted; 0 where the second is before the first. */
export function daysCounted(first: PlainDate, last: PlainDate): number {
  if (last < first) return 0
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1
}

/** The last day of a month, `month` counted from 1. */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  const two = (number: number): string => String(number).padStart(2, '0')
  return plainDate(`${String(year).padStart(4, '0')}-${two(month)}-${daysInMonth(year, month)}`)
}

/** As an officer writes it: `30/03/2023`. */
export function showDate(day: PlainDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

// By hand and not through Date: a paper is asked thousands of times whether some digits are a day.
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}
