import type { Deadline, DeadlineReading, Occurrence } from '../../lib/deadline.ts'
import { addDays, isPlainDate, lastDayOfMonth, type PlainDate, plainDate } from '../../lib/plain-date.ts'
import { afterLastDay } from './late-from.ts'
import { type Rhythm, rhythmsOf } from './recurrence.ts'

/** The year of the plan, and the day from which it asks for anything: what fell due before is nobody's task. */
export interface PlanTime {
  readonly year: number
  readonly since?: PlainDate | null | undefined
}

/**
 * The periods of a deadline that returns, by the first day each is late: every month, quarter, half-year of the plan's
 * year and the year itself. A day of every month (`---20`) is that day of the last month of each period; a period
 * without a day lasts to its end. None for what does not return or goes on all the time. A day of every year that had
 * passed before the plan was issued is that of the next year.
 */
export function occurrences(
  deadline: Deadline,
  reading: DeadlineReading,
  { year, since }: PlanTime,
): readonly Occurrence[] {
  // What waits for others has no period before they have said which.
  const rhythms = deadline.kind === 'per-superior-plan' ? [] : rhythmsOf(deadline.recurrence)
  const inYear = (of: number): readonly Occurrence[] =>
    rhythms
      .flatMap((rhythm) => periodsOf(rhythm, of))
      .flatMap((period) => occurrenceIn(period, deadline, reading))
      .filter(({ lateFrom }) => !since || lateFrom > since)
  const all = inYear(year)
  const isYearlyOnly = rhythms.length === 1 && rhythms[0] === 'yearly'
  return (all.length === 0 && isYearlyOnly ? inYear(year + 1) : all).toSorted(byDay)
}

const byDay = (one: Occurrence, other: Occurrence): number =>
  order(one.lateFrom, other.lateFrom) || order(other.startsOn, one.startsOn)

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

interface Period {
  readonly rhythm: Rhythm
  readonly period: string
  readonly label: string
  readonly year: number
  readonly firstMonth: number
  readonly lastMonth: number
}

const monthsOf: Readonly<Record<Rhythm, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
}

const roman = ['I', 'II', 'III', 'IV'] as const

function periodsOf(rhythm: Rhythm, year: number): readonly Period[] {
  const length = monthsOf[rhythm]
  return Array.from({ length: 12 / length }, (_, at) => ({
    rhythm,
    ...namesOf(rhythm, year, at),
    year,
    firstMonth: at * length + 1,
    lastMonth: (at + 1) * length,
  }))
}

function namesOf(rhythm: Rhythm, year: number, at: number): Pick<Period, 'period' | 'label'> {
  switch (rhythm) {
    case 'monthly':
      return { period: `${year}-${String(at + 1).padStart(2, '0')}`, label: `Tháng ${at + 1}` }
    case 'quarterly':
      return { period: `${year}-Q${at + 1}`, label: `Quý ${roman[at]}` }
    case 'half-yearly':
      return { period: `${year}-H${at + 1}`, label: at === 0 ? '6 tháng đầu năm' : '6 tháng cuối năm' }
    case 'yearly':
      return { period: String(year), label: `Năm ${year}` }
  }
}

function occurrenceIn(period: Period, deadline: Deadline, reading: DeadlineReading): readonly Occurrence[] {
  const first = firstOf(period.year, period.firstMonth)
  const last = lastDayOfMonth(period.year, period.lastMonth)
  const from = wholeDay(deadline.from)
  const to = wholeDay(deadline.to)
  if ((from !== null && last < from) || (to !== null && first > to)) return []
  const lateFrom =
    lateFromIn(period, deadline, reading) ?? afterLastDay(to !== null && to < last ? to : last, reading)
  const startsOn = from !== null && from > first ? from : first
  // A day that lies before the paper's own beginning is asked of nobody.
  if (lateFrom === null || lateFrom < startsOn) return []
  return [{ period: period.period, label: period.label, startsOn, lateFrom }]
}

/** The first day that is late by a day the paper names; null where it names none within the period. */
function lateFromIn(period: Period, deadline: Deadline, reading: DeadlineReading): PlainDate | null {
  const { kind } = deadline
  if (kind !== 'before' && kind !== 'by') return null
  const day = dayIn(period, deadline)
  if (day === null) return null
  return kind === 'before' && !reading.beforeIncludesDay ? day : afterLastDay(day, reading)
}

const ofNextPeriod = /(?<!\p{L})(?:tháng|quý|kỳ|năm) (?:sau|tiếp theo|kế tiếp|liền kề)(?!\p{L})/iu
const inFirstMonth = /(?<!\p{L})tháng đầu(?: tiên)?(?!\p{L})/iu

function dayIn(period: Period, { date, text }: Deadline): PlainDate | null {
  const { year, firstMonth, lastMonth } = period
  const [, monthly] = /^---(\d{2})$/.exec(date ?? '') ?? []
  if (monthly) {
    const words = (text ?? '').normalize('NFC')
    const isNext = ofNextPeriod.test(words)
    const month = isNext ? lastMonth + 1 : inFirstMonth.test(words) ? firstMonth : lastMonth
    return dayOfMonth(year, month, Number(monthly))
  }
  const [, month, day] = /^(?:-|\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? []
  const isWithin = Number(month) >= firstMonth && Number(month) <= lastMonth
  const named = `${year}-${month}-${day}`
  if (isWithin && isPlainDate(named) && (date?.startsWith('--') || named === date)) return named
  return besideIn(period, text)
}

/** "Trước ngày 15/6 và ngày 05/12": the day of this period, which stands beside that of another. */
function besideIn(
  { year, firstMonth, lastMonth }: Period,
  text: string | null | undefined,
): PlainDate | null {
  for (const [, day, month] of (text ?? '').matchAll(
    /(?<![\d/])(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?!\d)/giu,
  )) {
    if (Number(month) < firstMonth || Number(month) > lastMonth) continue
    const named = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    if (isPlainDate(named)) return named
  }
  return null
}

/** A month that has no such day has its last; the month behind December is January of the next year. */
function dayOfMonth(year: number, month: number, day: number): PlainDate {
  const [ofYear, ofMonth] = month > 12 ? [year + 1, month - 12] : [year, month]
  const last = lastDayOfMonth(ofYear, ofMonth)
  const wanted = addDays(firstOf(ofYear, ofMonth), Math.max(1, day) - 1)
  if (wanted < last) return wanted
  return last
}

const firstOf = (year: number, month: number): PlainDate =>
  plainDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)

const wholeDay = (day: string | null | undefined): PlainDate | null => (day && isPlainDate(day) ? day : null)
