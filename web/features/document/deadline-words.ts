import { showDay, showPartialDay } from './days.ts'

/** What the words of a deadline come to, as far as the editor can fill it in. */
export type DeadlineValue = {
  readonly kind: 'before' | 'by' | 'during' | 'between' | 'expected' | 'per-superior-plan' | 'none'
  readonly date?: string | null | undefined
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
  readonly recurrence?: string | null | undefined
  readonly of?: readonly string[] | null | undefined
  readonly text?: string | null | undefined
}

/** As the editor offers them. */
export const deadlineKindLabels: Readonly<Record<DeadlineValue['kind'], string>> = {
  before: 'Trước ngày',
  by: 'Chậm nhất ngày',
  during: 'Trong khoảng',
  between: 'Từ … đến …',
  expected: 'Dự kiến',
  'per-superior-plan': 'Theo kế hoạch cấp trên',
  none: 'Không có thời hạn',
}

const recurrenceLabels: Readonly<Record<string, string>> = {
  continuous: 'thường xuyên',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': '6 tháng một lần',
  yearly: 'hằng năm',
  'ad-hoc': 'khi phát sinh',
}

/** A deadline in words, its own wording first: "Trước 30/3/2023"; one without wording is put into words. */
export function deadlineWords(value: DeadlineValue): string {
  if (value.text) return value.text
  if (value.kind === 'before' && value.date) return `Trước ngày ${showPartialDay(value.date)}`
  if (value.kind === 'by' && value.date) return `Chậm nhất ngày ${showPartialDay(value.date)}`
  if (value.kind === 'per-superior-plan') return `Theo kế hoạch của ${value.of?.join(', ') || 'cấp trên'}`
  const period = periodWords(value)
  if (period !== '') return value.kind === 'expected' ? `Dự kiến ${period}` : capitalised(period)
  return recurrenceWords(value.recurrence) || 'Không có thời hạn'
}

/** The time in which a task may be done, and the first day it is late; or what it waits for. */
export function intervalWords(span: {
  readonly startsOn: string | null
  readonly lateFrom: string | null
  readonly waitsFor: string | null
}): string {
  const parts = [
    span.startsOn ? `từ ${showDay(span.startsOn)}` : '',
    span.lateFrom ? `trễ từ ${showDay(span.lateFrom)}` : '',
    !span.lateFrom && span.waitsFor ? `chưa thể trễ: chờ ${span.waitsFor}` : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(', ') : 'không có ngày bị trễ'
}

function periodWords({ from, to }: DeadlineValue): string {
  if (!from || !to) {
    if (from) return `từ ngày ${showPartialDay(from)}`
    return to ? `đến ngày ${showPartialDay(to)}` : ''
  }
  if (from === to) return `ngày ${showPartialDay(from)}`
  const whole = wholePeriod(from, to)
  return whole ?? `từ ngày ${showPartialDay(from)} đến ngày ${showPartialDay(to)}`
}

/** "tháng 7/2026", "quý III/2026", "năm 2026" where the two days are the whole of it. */
function wholePeriod(from: string, to: string): string | null {
  const [year = '', month = '', day] = from.split('-')
  if (day !== '01' || !to.startsWith(year) || to !== lastDay(year, to.slice(5, 7))) return null
  const [first, last] = [Number(month), Number(to.slice(5, 7))]
  if (first === last) return `tháng ${first}/${year}`
  if (first === 1 && last === 12) return `năm ${year}`
  if (first % 3 !== 1 || last !== first + 2) return null
  return `quý ${['I', 'II', 'III', 'IV'][(first - 1) / 3]}/${year}`
}

function recurrenceWords(recurrence: string | null | undefined): string {
  const words = (recurrence ?? '').split(',').map((each) => recurrenceLabels[each.trim()] ?? '')
  return capitalised(words.filter((word) => word !== '').join(', '))
}

function lastDay(year: string, month: string): string {
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${day}`
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
