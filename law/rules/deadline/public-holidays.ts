import type { Citation } from '../../lib/citation.ts'
import { type Dated, isUnread, versionIfAny } from '../../lib/dated.ts'
import { solarDay } from '../../lib/lunar.ts'
import { addDays, type PlainDate, plainDate } from '../../lib/plain-date.ts'
import {
  type HolidayLaw,
  holidayLaw,
  restMadeUp,
  weeklyRest,
  type YearDaysOff,
  yearlyDaysOff,
} from '../../parameters/days-off.ts'

/** A day of rest beside the weekly ones: a holiday, a day that makes up for one, or one that changed places. */
export interface PublicHoliday {
  readonly day: PlainDate
  readonly name: string
  readonly kind: 'holiday' | 'madeUp' | 'swapped'
  /** The provision it stands on. */
  readonly cite: Citation
  /** Why the day is not sure; null where the law itself names it. */
  readonly unchecked: string | null
}

/** The public holidays of a year, and the weekly days of rest on which people work that year. */
export interface YearOfRest {
  readonly holidays: readonly PublicHoliday[]
  readonly workedRestDays: readonly PlainDate[]
}

/** The lunar calendar is computed for these years; plans of other years have no days of it. */
const [firstLunarYear, lastLunarYear] = [1900, 2199]

const known = new Map<number, YearOfRest>()

/**
 * The public holidays of a year in their order (Điều 111 khoản 3, Điều 112 Bộ luật Lao động số 45/2019/QH14), Tết and
 * Giỗ Tổ by the lunar calendar. What is settled anew every year is marked with why it is not sure.
 */
export function publicHolidays(year: number): YearOfRest {
  const rest = known.get(year) ?? restOf(year)
  known.set(year, rest)
  return rest
}

/** Whether offices rest on a day because of its place in the week. */
export function isWeeklyRest(day: PlainDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return valueOn(weeklyRest, day)?.value.includes(weekday) ?? false
}

function restOf(year: number): YearOfRest {
  if (year < firstLunarYear || year > lastLunarYear) return { holidays: [], workedRestDays: [] }
  const first = plainDate(`${year}-01-01`)
  const law = valueOn(holidayLaw, first)
  if (law === null) return { holidays: [], workedRestDays: [] }
  const settled = settledFor(first)
  const kept = [...solarDays(year, law), ...lunarDays(year, law), ...settledDays(year, law.value, settled)]
  const holidays = inOrder(kept)
  const swapped = settled.value.swapped.map(
    ({ off }): PublicHoliday => ({
      day: off,
      name: 'ngày nghỉ hoán đổi',
      kind: 'swapped',
      cite: settled.cite,
      unchecked: settled.unchecked,
    }),
  )
  return {
    holidays: inOrder([...holidays, ...madeUp(holidays, first), ...swapped]),
    workedRestDays: settled.value.swapped.map(({ worked }) => worked),
  }
}

interface Known<T> {
  readonly value: T
  readonly cite: Citation
  readonly unchecked: string | null
}

function valueOn<T>(dated: Dated<T, 'keptOn'>, keptOn: PlainDate): Known<T> | null {
  const version = versionIfAny(dated, { keptOn })
  if (version === null || isUnread(version)) return null
  const { value, cite, check } = version
  return { value, cite, unchecked: check.status === 'unchecked' ? check.because : null }
}

/** What is taken for a year that nobody announced here: told as such, with the reason. */
function settledFor(first: PlainDate): Known<YearDaysOff> {
  const settled = valueOn(yearlyDaysOff, first)
  if (settled !== null) return settled
  const version = versionIfAny(yearlyDaysOff, { keptOn: first })
  return {
    value: { tetBefore: 1, nationalDayBeside: 'before', swapped: [] },
    cite: { source: 'L-45-2019', article: 112, clause: 3 },
    unchecked:
      version !== null && isUnread(version)
        ? version.unread
        : 'Chưa nhập thông báo nghỉ Tết của năm này; tạm tính 01 ngày cuối năm và 04 ngày đầu năm âm lịch.',
  }
}

function solarDays(year: number, { value, cite, unchecked }: Known<HolidayLaw>): readonly PublicHoliday[] {
  return value.solar.map(({ name, on }) => ({
    day: plainDate(`${year}-${on}`),
    name,
    kind: 'holiday',
    cite,
    unchecked,
  }))
}

function lunarDays(year: number, { value, cite, unchecked }: Known<HolidayLaw>): readonly PublicHoliday[] {
  return value.lunar.map(({ name, day, month }) => ({
    day: solarDay(day, month, year),
    name,
    kind: 'holiday',
    cite,
    unchecked,
  }))
}

/** Tết and the day beside 02/9. The eve of Tết and its first three days are free however the year is settled. */
function settledDays(
  year: number,
  law: HolidayLaw,
  { value, cite, unchecked }: Known<YearDaysOff>,
): readonly PublicHoliday[] {
  const firstOfTet = solarDay(1, 1, year)
  const tet = Array.from({ length: law.tetDays }, (_, at) => at - value.tetBefore).map(
    (offset): PublicHoliday => ({
      day: addDays(firstOfTet, offset),
      name: 'Tết Âm lịch',
      kind: 'holiday',
      cite,
      unchecked: offset >= -1 && offset <= 2 ? null : unchecked,
    }),
  )
  if (!law.nationalDayBeside) return tet
  const beside = value.nationalDayBeside === 'before' ? '09-01' : '09-03'
  return [
    ...tet,
    { day: plainDate(`${year}-${beside}`), name: 'Quốc khánh', kind: 'holiday', cite, unchecked },
  ]
}

/** For each holiday on a weekly day of rest the next day that is neither. */
function madeUp(holidays: readonly PublicHoliday[], first: PlainDate): readonly PublicHoliday[] {
  const rule = valueOn(restMadeUp, first)
  if (rule === null) return []
  const taken = new Set(holidays.map(({ day }) => day))
  return holidays
    .filter(({ day }) => isWeeklyRest(day))
    .map(({ day, name, unchecked }) => {
      let next = addDays(day, 1)
      while (taken.has(next) || isWeeklyRest(next)) next = addDays(next, 1)
      taken.add(next)
      return { day: next, name: `nghỉ bù ${name}`, kind: 'madeUp', cite: rule.cite, unchecked }
    })
}

/** By day; where two fall on one, the first named stays. */
function inOrder(days: readonly PublicHoliday[]): readonly PublicHoliday[] {
  const byDay = new Map<PlainDate, PublicHoliday>()
  for (const each of days) if (!byDay.has(each.day)) byDay.set(each.day, each)
  return [...byDay.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1))
}
