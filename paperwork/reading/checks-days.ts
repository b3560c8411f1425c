import type { Span, Warning } from './reading.ts'

const SHORT = /(?<![\d/.,-])(\d{1,2}) ?([/-]) ?(\d{1,2})(?: ?\2 ?(\d{4}))?(?![\d%]|\/\d|-\p{Lu}|\/\p{Lu})/gu
const IN_WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?(?!\d)/giu
const SAID_AS_DAY = /(?:ngày|trước|sau|đến|từ|hết|hạn|chậm nhất|muộn hơn|quá)(?: ngày)?\s*:?\s*$/iu
const DAY_NAMES = 'hai|ba|tư|năm|sáu|bảy|[2-7]'
const BEFORE = new RegExp(
  `(?<!lần )(?<name>thứ\\s+(?:${DAY_NAMES})|chủ\\s+nhật)\\s*[,(]?\\s*(?:ngày\\s*)?$`,
  'iu',
)
const AFTER = new RegExp(`^\\s*[,(]?\\s*(?<name>thứ\\s+(?:${DAY_NAMES})|chủ\\s+nhật)(?!\\p{L})`, 'iu')
const WEEK = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const
const NUMBERS: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6 }

type Day = { readonly day: number; readonly month: number; readonly year: number | null; readonly span: Span }

/** Days that no calendar has, and days that fall on another day of the week than the paper says. */
export function dayWarnings(text: string, year: number | null): readonly Warning[] {
  return daysIn(text).flatMap((day) => {
    const impossible = impossibleDay(day)
    if (impossible !== null) return [impossible]
    return otherWeekday(text, day, year)
  })
}

function daysIn(text: string): readonly Day[] {
  const short = [...text.matchAll(SHORT)].flatMap((match) => {
    const day = dayOf(match, [match[1], match[3], match[4]])
    const lead = SAID_AS_DAY.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? ''
    if (day.year === null && (match[2] !== '/' || lead === '')) return []
    // "trước 30/60" may be a share; a month beyond December needs the word for day, or a year.
    return day.month > 12 && day.year === null && !/ngày/iu.test(lead) ? [] : [day]
  })
  return [
    ...short,
    ...[...text.matchAll(IN_WORDS)].map((match) => dayOf(match, [match[1], match[2], match[3]])),
  ]
}

function dayOf(match: RegExpExecArray, [day, month, year]: readonly (string | undefined)[]): Day {
  return {
    day: Number(day),
    month: Number(month),
    year: year === undefined ? null : Number(year),
    span: { start: match.index, end: match.index + match[0].length },
  }
}

function impossibleDay({ day, month, year, span }: Day): Warning | null {
  const printed = `${day}/${month}${year === null ? '' : `/${year}`}`
  if (month < 1 || month > 12) {
    const message = `Lịch không có ngày ${printed}: một năm chỉ có 12 tháng; hãy sửa lại ngày này.`
    return { code: 'day-impossible', message, span }
  }
  const last = lastDay(month, year)
  if (day >= 1 && day <= last) return null
  const message = `Lịch không có ngày ${printed}: tháng ${month}${year === null ? '' : ` năm ${year}`} chỉ có ${last} ngày; hãy sửa lại ngày này.`
  return { code: 'day-impossible', message, span }
}

/** A February of an unknown year may have 29 days. */
function lastDay(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()
}

function otherWeekday(
  text: string,
  { day, month, year, span }: Day,
  paperYear: number | null,
): readonly Warning[] {
  const known = year ?? paperYear
  if (known === null) return []
  const before = BEFORE.exec(text.slice(Math.max(0, span.start - 24), span.start))
  const said = before ?? AFTER.exec(text.slice(span.end, span.end + 20))
  const name = said?.groups?.name
  if (said === null || name === undefined) return []
  const printed = weekdayOf(name)
  const real = new Date(Date.UTC(known, month - 1, day)).getUTCDay()
  if (printed === real) return []
  const message = `Ngày ${day}/${month}/${known} là ${WEEK[real] ?? ''}, văn bản ghi ${WEEK[printed] ?? name}; hãy hỏi lại ngày đúng.`
  const start = before === null ? span.start : Math.max(0, span.start - 24) + before.index
  const end = before === null ? span.end + said[0].length : span.end
  return [{ code: 'weekday-differs', message, span: { start, end } }]
}

function weekdayOf(name: string): number {
  const word = name.toLowerCase().replace(/^thứ\s+/u, '')
  return /^chủ/.test(word) ? 0 : (NUMBERS[word] ?? Number(word) - 1)
}
