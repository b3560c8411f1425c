/**
 * The day that somebody typed, as `YYYY-MM-DD`: "30/3/2027", "30-03-2027", "30.3.27", "30032027"; "30/3" is in the
 * year given. Null when it is no day that exists.
 */
export function readDay(typed: string, year: number): string | null {
  const text = typed.trim()
  const [, day, month, given] =
    /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{4}|\d{2}))?$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text) ??
    []
  if (day === undefined || month === undefined) return null
  const fullYear = given === undefined ? year : given.length === 2 ? 2000 + Number(given) : Number(given)
  return existing(fullYear, Number(month), Number(day))
}

/** `2027-03-30` as people write it: 30/03/2027. */
export function showDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}
