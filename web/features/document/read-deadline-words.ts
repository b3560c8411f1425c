import { existingDay, readDay } from './days.ts'
import type { DeadlineValue } from './deadline-words.ts'

const DAY = '(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{2,4})?)'
const BEFORE = new RegExp(`^(?:xong\\s+)?trước\\s+(?:ngày\\s+)?${DAY}\\.?$`, 'iu')
const BY = new RegExp(
  `^(?:chậm nhất(?: là)?|không quá|không muộn hơn|muộn nhất(?: là)?|đến hết|đến|hết|hạn cuối|hạn chót)\\s+(?:ngày\\s+)?${DAY}\\.?$`,
  'iu',
)
const BETWEEN = new RegExp(
  `^(?:từ\\s+)?(?:ngày\\s+)?${DAY}\\s*(?:đến(?: hết)?|-|–)\\s*(?:ngày\\s+)?${DAY}\\.?$`,
  'iu',
)
const ONE_DAY = new RegExp(`^(?:vào\\s+|trong\\s+)?(?:ngày\\s+)?${DAY}\\.?$`, 'iu')
const MONTH =
  /^(?:xong\s+|thực hiện\s+)?(?:trong\s+|vào\s+)?tháng\s+(\d{1,2})(?:\s*[/.-]\s*(\d{4})|\s+năm\s+(\d{4}))?\.?$/iu
const QUARTER =
  /^(?:xong\s+)?(?:trong\s+|vào\s+)?quý\s+(iv|i{1,3}|[1-4])(?:\s*[/.-]\s*(\d{4})|\s+năm\s+(\d{4}))?\.?$/iu
const YEAR = /^(?:trong\s+|cả\s+)?năm(?:\s+(\d{4}))?\.?$/iu
const EXPECTED = /^(?:dự kiến|khoảng)\s+(?:vào\s+)?/iu
const SUPERIOR =
  /^(?:theo|khi có)\s+(?:kế hoạch|hướng dẫn|công văn|giấy triệu tập|triệu tập|thông báo)(?:\s+của\s+(.+?))?\.?$/iu
const RECURRENCES: readonly (readonly [RegExp, string])[] = [
  [/^(?:thường xuyên|liên tục)/iu, 'continuous'],
  [/^(?:hằng|hàng) tháng/iu, 'monthly'],
  [/^(?:hằng|hàng) quý/iu, 'quarterly'],
  [/^(?:hằng|hàng) năm/iu, 'yearly'],
  [/^khi (?:phát sinh|có phát sinh)/iu, 'ad-hoc'],
]

/**
 * Reads the wording an officer types for a deadline, taking the year of the plan where none is typed; the wording is
 * kept. Null when it is none of the usual forms: the officer then says by hand what it means.
 */
export function readDeadlineWords(words: string, year: number): DeadlineValue | null {
  const text = words.replace(/\s+/g, ' ').trim()
  if (text === '') return { kind: 'none' }
  const expected = EXPECTED.exec(text)
  const rest = expected ? text.slice(expected[0].length) : text
  const found = dayIn(rest, year) ?? periodIn(rest, year) ?? otherIn(rest)
  if (!found) return null
  return { ...(expected ? asExpected(found) : found), text }
}

function dayIn(text: string, year: number): DeadlineValue | null {
  const before = readDay(BEFORE.exec(text)?.[1] ?? '', year)
  if (before) return { kind: 'before', date: before }
  const by = readDay(BY.exec(text)?.[1] ?? '', year)
  if (by) return { kind: 'by', date: by }
  const on = readDay(ONE_DAY.exec(text)?.[1] ?? '', year)
  return on ? { kind: 'during', from: on, to: on } : null
}

function periodIn(text: string, year: number): DeadlineValue | null {
  const between = BETWEEN.exec(text)
  if (between) {
    const to = readDay(between[2] ?? '', year)
    const from = readDay(between[1] ?? '', to ? Number(to.slice(0, 4)) : year)
    if (from && to) return { kind: 'between', from, to }
  }
  const month = MONTH.exec(text)
  if (month) return months(Number(month[2] ?? month[3] ?? year), Number(month[1]), 1)
  const quarter = QUARTER.exec(text)
  if (quarter) {
    const index = ['i', 'ii', 'iii', 'iv'].indexOf((quarter[1] ?? '').toLowerCase())
    const number = index < 0 ? Number(quarter[1]) : index + 1
    return months(Number(quarter[2] ?? quarter[3] ?? year), number * 3 - 2, 3)
  }
  const whole = YEAR.exec(text)
  return whole ? months(Number(whole[1] ?? year), 1, 12) : null
}

function otherIn(text: string): DeadlineValue | null {
  const superior = SUPERIOR.exec(text)
  if (superior) return { kind: 'per-superior-plan', of: superior[1] ? [superior[1]] : [] }
  const recurrence = RECURRENCES.find(([pattern]) => pattern.test(text))
  return recurrence ? { kind: 'none', recurrence: recurrence[1] } : null
}

function months(year: number, first: number, count: number): DeadlineValue | null {
  const from = existingDay(year, first, 1)
  if (!from) return null
  return {
    kind: 'during',
    from,
    to: new Date(Date.UTC(year, first + count - 1, 0)).toISOString().slice(0, 10),
  }
}

function asExpected({ date, from, to, ...rest }: DeadlineValue): DeadlineValue {
  return { ...rest, kind: 'expected', from: from ?? date ?? null, to: to ?? date ?? null }
}
