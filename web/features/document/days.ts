/** A day as an officer writes it: `2026-03-30` → `30/03/2026`. */
export function showDay(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** A day as far as it is known: `2026` and `2026-03` too, `--03-30` of every year, `---25` of every month. */
export function showPartialDay(day: string): string {
  if (day.startsWith('---')) return `${day.slice(3)} hằng tháng`
  if (day.startsWith('--')) return `${day.slice(5)}/${day.slice(2, 4)} hằng năm`
  return day.split('-').toReversed().join('/')
}

/** Reads `30/3/2026`, `30-3-2026`, `30.3.26` or, with the year handed in, `30/3`; null when it is no day. */
export function readDay(words: string, year: number): string | null {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?\s*$/.exec(words)
  if (!match) return null
  const [, day = '', month = '', printed] = match
  const full = printed === undefined ? year : Number(printed.length === 2 ? `20${printed}` : printed)
  return existingDay(full, Number(month), Number(day))
}

/** The day, or null when the calendar has no such day. */
function existingDay(year: number, month: number, day: number): string | null {
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null
  return moment.toISOString().slice(0, 10)
}
