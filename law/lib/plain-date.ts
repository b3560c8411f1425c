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
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}

/** The day so many calendar days later; a negative number goes back. */
export function addDays(day: PlainDate, days: number): PlainDate {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return plainDate(instant.toISOString().slice(0, 10))
}

/** The last day of a month, `month` counted from 1. */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  return plainDate(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10))
}

/** As an officer writes it: `30/03/2023`. */
export function showDate(day: PlainDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}
