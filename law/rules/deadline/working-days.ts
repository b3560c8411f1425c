import { addDays, type PlainDate, showDate } from '../../lib/plain-date.ts'
import { proposedHolidays } from '../../parameters/days-off.ts'
import { isWeeklyRest, publicHolidays } from './public-holidays.ts'

/** Why nobody works on a day, and what makes it unsure. */
export interface RestDay {
  /** "Chủ nhật", "thứ Bảy", "Quốc khánh", "nghỉ bù Giỗ Tổ Hùng Vương". */
  readonly name: string
  readonly unchecked: string | null
}

/** Why a day is a day of rest; null for a working day. */
export function restDayOn(day: PlainDate): RestDay | null {
  const { holidays, workedRestDays } = publicHolidays(Number(day.slice(0, 4)))
  const holiday = holidays.find((each) => each.day === day)
  if (holiday) return { name: holiday.name, unchecked: holiday.unchecked }
  if (!isWeeklyRest(day) || workedRestDays.includes(day)) return null
  const isSunday = new Date(`${day}T00:00:00Z`).getUTCDay() === 0
  return { name: isSunday ? 'Chủ nhật' : 'thứ Bảy', unchecked: null }
}

/** Whether offices work on a day: no weekly rest, no holiday, or a day of rest that changed places. */
export function isWorkingDay(day: PlainDate): boolean {
  return restDayOn(day) === null
}

/** Why a day that counts as a working day may be a holiday, in a sentence; null for all others. */
export function unsureWorkingDay(day: PlainDate): string | null {
  const proposed = proposedHolidays.find(
    ({ on, fromYear }) => day.slice(5) === on && Number(day.slice(0, 4)) >= fromYear,
  )
  return proposed && isWorkingDay(day)
    ? `Ngày ${showDate(day)} là ${proposed.name}. ${proposed.because}`
    : null
}

const lastOfAll = '9999-12-31'

/**
 * The working day so many working days after a day, which itself is not counted; a negative number goes back, 0 is the
 * day itself. At most the last day that can be written.
 */
export function addWorkingDays(day: PlainDate, count: number): PlainDate {
  const step = count < 0 ? -1 : 1
  let reached = day
  for (let left = Math.abs(Math.trunc(count)); left > 0 && reached !== lastOfAll; ) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/** How many working days there are after one day up to another, which is counted; 0 where it is not later. */
export function workingDaysBetween(day: PlainDate, until: PlainDate): number {
  let count = 0
  for (let each = day; each < until; ) {
    each = addDays(each, 1)
    if (isWorkingDay(each)) count += 1
  }
  return count
}

/** The day itself when offices work on it, else the next day on which they do. */
export function nextWorkingDay(day: PlainDate): PlainDate {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1)
}
