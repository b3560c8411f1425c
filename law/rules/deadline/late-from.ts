import type { Deadline, DeadlineReading, DeadlineSpan } from '../../lib/deadline.ts'
import { addDays, isPlainDate, lastDayOfMonth, type PlainDate } from '../../lib/plain-date.ts'

/**
 * When a deadline begins, from which day it is late and what it waits for. `year` is the year of the plan, for days
 * that return every year. No statute defines "trước ngày": the agency's cited local rule does
 * (`deadline.beforeIncludesDay`), and without one the named day still counts, which blames nobody too early.
 */
export function lateFrom(deadline: Deadline, reading: DeadlineReading, year: number): DeadlineSpan {
  const own = ownLimit(deadline, reading, year)
  const cap = deadline.cap ? limit(deadline.cap, reading, year) : null
  return {
    startsOn: hasStart(deadline) ? firstDay(deadline.from, year) : null,
    lateFrom: earlier(own, cap),
    waitsFor: own === null ? waitsFor(deadline) : null,
  }
}

type Limit = Pick<Deadline, 'text'> & {
  readonly kind: 'before' | 'by'
  readonly date?: string | null | undefined
}

function ownLimit(deadline: Deadline, reading: DeadlineReading, year: number): PlainDate | null {
  switch (deadline.kind) {
    case 'before':
    case 'by':
      return limit({ kind: deadline.kind, date: deadline.date, text: deadline.text }, reading, year)
    case 'during':
    case 'between':
    case 'expected':
      return dayAfter(lastDay(deadline.to, year))
    case 'per-superior-plan':
    case 'none':
      return null
  }
}

/** "Trước quý III" is late from the first day of the quarter: it names a period, so no day that could still count. */
function limit(
  { kind, date, text }: Limit,
  { beforeIncludesDay }: DeadlineReading,
  year: number,
): PlainDate | null {
  if (kind === 'by') return dayAfter(lastDay(date, year))
  const namesPeriod = isPeriod(date) || beforePeriod.test((text ?? '').normalize('NFC'))
  if (namesPeriod || !beforeIncludesDay) return firstDay(date, year)
  return dayAfter(firstDay(date, year))
}

const beforePeriod = /(?<!\p{L})trước\s+(?:quý|tháng|năm|tuần)(?!\p{L})/iu

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

/** The last day there is has no day after it. */
function dayAfter(day: PlainDate | null): PlainDate | null {
  return day === null || day === '9999-12-31' ? null : addDays(day, 1)
}

function earlier(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
