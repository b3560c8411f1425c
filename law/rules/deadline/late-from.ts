import type { Deadline, DeadlineReading, DeadlineSpan } from '../../lib/deadline.ts'
import { addDays, isPlainDate, lastDayOfMonth, type PlainDate } from '../../lib/plain-date.ts'
import { isContinuous } from './recurrence.ts'
import { fromEvent, relativeTime } from './relative-span.ts'
import { nextWorkingDay } from './working-days.ts'

/**
 * When a deadline begins, from which day it is late and what it waits for. `year` is the year of the plan, for days
 * that return every year. No statute defines "trước ngày" nor what becomes of a last day on which nobody works: the
 * agency's cited local rules do (`deadline.beforeIncludesDay`, `deadline.restDay`). Without one the named day still
 * counts, which blames nobody too early, and stays as printed. What goes on all the time within a
 * period cannot be late.
 */
export function lateFrom(deadline: Deadline, reading: DeadlineReading, year: number): DeadlineSpan {
  const cap = deadline.cap ? limit(deadline.cap, reading, year) : null
  const counted = spanOfEvent(deadline, reading, year)
  if (counted) return { ...counted, lateFrom: earlier(counted.lateFrom, cap) }
  const own = ownLimit(deadline, reading, year)
  return {
    startsOn: hasStart(deadline) ? firstDay(deadline.from, year) : null,
    lateFrom: earlier(own, cap),
    waitsFor: own === null ? waitsFor(deadline) : null,
  }
}

/** The first day on which units that send their part are late; null where the paper sets them no day of their own. */
export function unitsLateFrom({ units }: Deadline, reading: DeadlineReading, year: number): PlainDate | null {
  return units ? limit(units, reading, year) : null
}

type Limit = Pick<Deadline, 'text'> & {
  readonly kind: 'before' | 'by'
  readonly date?: string | null | undefined
}

/** What is counted from a day that is known; null while it is not, and for all that counts from none. */
function spanOfEvent(deadline: Deadline, reading: DeadlineReading, year: number): DeadlineSpan | null {
  const day = countedFrom(deadline, year)
  if (day === null) return null
  const { startsOn, lastDay } = fromEvent(deadline, day)
  return { startsOn, lateFrom: afterLastDay(lastDay, reading), waitsFor: null }
}

/** The day of the event, told later, or one that the paper itself names: "05 ngày làm việc trước ngày 31/12". */
function countedFrom(deadline: Deadline, year: number): PlainDate | null {
  const { kind, date, from, to, eventOn, event, relative } = deadline
  if (eventOn && isPlainDate(eventOn) && (event || relative)) return eventOn
  if (!relative || relativeTime(relative) === null) return null
  if (kind === 'before' || kind === 'by') return firstDay(date, year)
  return kind === 'between' && !to ? firstDay(from, year) : null
}

function ownLimit(deadline: Deadline, reading: DeadlineReading, year: number): PlainDate | null {
  switch (deadline.kind) {
    case 'before':
    case 'by':
      return limit({ kind: deadline.kind, date: deadline.date, text: deadline.text }, reading, year)
    case 'during':
    case 'between':
    case 'expected':
      return isContinuous(deadline.recurrence) ? null : afterLastDay(lastDay(deadline.to, year), reading)
    case 'per-superior-plan':
    case 'none':
      return null
  }
}

/** "Trước quý III", "trước Tết" are late from its first day: they name a period, so no day that could still count. */
function limit({ kind, date, text }: Limit, reading: DeadlineReading, year: number): PlainDate | null {
  if (kind === 'by') return afterLastDay(lastDay(date, year), reading)
  const namesPeriod = isPeriod(date) || beforePeriod.test((text ?? '').normalize('NFC'))
  if (namesPeriod || !reading.beforeIncludesDay) return firstDay(date, year)
  return afterLastDay(firstDay(date, year), reading)
}

const beforePeriod = /(?<!\p{L})trước\s+(?:dịp\s+)?(?:quý|tháng|năm|tuần|tết)(?!\p{L})/iu

function isPeriod(date: string | null | undefined): boolean {
  return /^\d{4}(-\d{2})?$/.test(date ?? '')
}

function hasStart({ kind }: Deadline): boolean {
  return kind === 'during' || kind === 'between' || kind === 'expected'
}

function waitsFor({ kind, of, event, relative, text }: Deadline): string | null {
  if (kind === 'per-superior-plan') {
    return text || of?.join(', ') || 'kế hoạch hoặc hướng dẫn của cấp trên'
  }
  return event || relative || null
}

function firstDay(date: string | null | undefined, year: number): PlainDate | null {
  return asDay(date, year, (of, month) => `${of}-${month ?? '01'}-01`)
}

function lastDay(date: string | null | undefined, year: number): PlainDate | null {
  return asDay(date, year, (of, month) => lastDayOfMonth(Number(of), Number(month ?? '12')))
}

/** A day that returns every month is no single day, so nothing is late from it. */
function asDay(
  date: string | null | undefined,
  year: number,
  ofPeriod: (year: string, month: string | undefined) => string,
): PlainDate | null {
  const [, wholeYear, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(date ?? '') ?? []
  const yearly = /^--(\d{2}-\d{2})$/.exec(date ?? '')
  const day = wholeYear ? ofPeriod(wholeYear, month) : yearly ? `${year}-${yearly[1]}` : date
  return day && isPlainDate(day) ? day : null
}

/** The first day after a last day that counts; the last day there is has no day after it. */
export function afterLastDay(day: PlainDate | null, { restDay }: DeadlineReading): PlainDate | null {
  const last = day !== null && restDay === 'nextWorkingDay' ? nextWorkingDay(day) : day
  return last === null || last === '9999-12-31' ? null : addDays(last, 1)
}

function earlier(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
