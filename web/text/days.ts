/** A day as far as it is known, as people write it: `2027` → 2027, `2027-03` → 03/2027, `2027-03-30` → 30/03/2027. */
export function showDay(day: string): string {
  return day.slice(0, 10).split('-').toReversed().join('/')
}

/** A moment as people write it here: 14:05 30/03/2027. */
export function showMoment(moment: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(new Date(moment))
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('hour')}:${part('minute')} ${part('day')}/${part('month')}/${part('year')}`
}

/** Whether a text, of an address say, is a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

/** How many days lie from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
