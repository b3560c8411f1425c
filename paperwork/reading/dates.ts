import { solarDay } from '../../law/lib/lunar.ts'
import { lastDayOfMonth, type PlainDate, plainDate } from '../../law/lib/plain-date.ts'

/**
 * A printed time: a day, a month, a quarter or a year, with the parts that the print leaves out as null.
 * `from` and `to` are filled in by `periodOf` once the missing parts are known.
 */
export type DateToken = {
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'week' | 'part' | 'year' | 'day-number' | 'feast'
  readonly start: number
  readonly end: number
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
  /** The print says "năm sau": the year behind the one that is spoken of. */
  readonly isNext: boolean
  /** Last month of a list ("tháng 5, 6, 7"), last quarter, number of the week, third of the month, second half. */
  readonly last: number | null
  /** The print says "ngày" before it. */
  readonly named: boolean
}

export type Period = { readonly from: PlainDate; readonly to: PlainDate }

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const ORDINAL: Readonly<Record<string, number>> = {
  nhất: 1,
  đầu: 1,
  'đầu tiên': 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  cuối: -1,
  'cuối cùng': -1,
}
const THIRD: Readonly<Record<string, number>> = {
  đầu: 1,
  'thượng tuần': 1,
  giữa: 2,
  'trung tuần': 2,
  cuối: 3,
  'hạ tuần': 3,
}

const NEXT = '(?<next>(?:của )?năm (?:sau|tới|kế tiếp))(?!\\p{L})'
const YEAR_TAIL = `(?: ?(?:/|-|\\.|,? ?năm) ?(?<year>(?:19|20|21)\\d\\d)(?!\\d)|,? ${NEXT})?`

/** Order matters: the first form that fits at a position is taken. */
const FORMS: readonly (readonly [DateToken['kind'], string])[] = [
  [
    'day',
    '(?<named>ngày ?(?:mùng |mồng )?)?(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>(?:19|20|21)\\d\\d)(?!\\d)',
  ],
  [
    'day',
    `(?<named>ngày ?(?:mùng |mồng )?)?(?<day>\\d ?\\d?)(?: ?và|,)? tháng (?<month>\\d{1,2})(?!\\d|[/.-]\\d\\d?(?!\\d))${YEAR_TAIL}`,
  ],
  [
    'week',
    `tuần (?:lễ )?(?:thứ )?(?<last>\\d|nhất|đầu tiên|đầu|hai|ba|tư|bốn|năm|cuối cùng|cuối)(?:(?: của| trong)? tháng (?<month>\\d{1,2})(?!\\d)${YEAR_TAIL}|(?!\\p{L}|\\d| của| trong| ?\\())`,
  ],
  [
    'part',
    `(?<last>đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)(?: của)? tháng (?<month>\\d{1,2})(?!\\d)${YEAR_TAIL}`,
  ],
  [
    'month',
    `(?:các )?tháng (?<month>\\d{1,2})(?: ?(?:-|,|và) ?(?:tháng )?(?:\\d{1,2} ?(?:,|và) ?(?:tháng )?)?(?<last>\\d{1,2}))?(?!\\d|/\\d\\d?(?!\\d))${YEAR_TAIL}`,
  ],
  [
    'quarter',
    `(?:các )?quý (?<month>iv|iii|ii|i|[1-4])(?:(?: ?,| và| ?-) ?(?:quý )?(?:(?:iii|ii)(?: ?,| và) ?(?:quý )?)?(?<last>iv|iii|ii|i|[1-4]))?(?!\\p{L}|\\d)${YEAR_TAIL}`,
  ],
  ['half', `(?:6|06|sáu) tháng (?<last>đầu|cuối)(?: năm)?(?: (?<year>(?:19|20|21)\\d\\d)(?!\\d))?`],
  [
    'feast',
    `(?<last>tết nguyên đán|tết trung thu|rằm trung thu|giỗ tổ hùng vương)(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))?(?: ?(?:năm )?(?<year>(?:19|20|21)\\d\\d)(?!\\d))?`,
  ],
  ['month', '(?<month>\\d{1,2})/(?<year>(?:19|20|21)\\d\\d)(?!\\d|/)'],
  [
    'day',
    `(?<named>ngày ?(?:mùng |mồng )?)?(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\d/%]|-\\p{L}| ?\\((?:\\d|đạt|chiếm|bằng|tỷ lệ|tương đương)| (?:chi hội|chi bộ|đơn vị|phòng|thôn|xã|phường|tổ|cơ quan|trường|tiêu chí|đồng chí|người|khoa|đội|trạm|tập thể|cá nhân|thành viên)(?!\\p{L}))(?:,? ${NEXT})?`,
  ],
  ['part', '(?<last>đầu|giữa|cuối) năm(?! học)(?: (?<year>(?:19|20|21)\\d\\d)(?!\\d))?'],
  [
    'year',
    '(?:các năm|năm|giai đoạn) ?(?<year>(?:19|20|21)\\d\\d)(?: ?(?:-|đến) ?(?<last>(?:19|20|21)\\d\\d))?(?!\\d)',
  ],
  ['day-number', '(?<named>ngày ?(?:mùng |mồng )?)(?<day>\\d ?\\d?)(?![\\d/.%])'],
]

const SCANNERS = FORMS.map(([kind, form]) => [kind, new RegExp(form, 'uy')] as const)

/** Where a form can begin at all: anything else is passed over at once. */
const OPENING =
  /(?<![\p{L}\d/.])(?:\d|ngày|tháng|các |quý|tuần|đầu|giữa|cuối|thượng|trung|hạ|sáu|tết|rằm|giỗ|năm|giai)/gu

/** All printed times of a folded text, in order, never overlapping. */
export function scanDates(folded: string): readonly DateToken[] {
  const repaired = repairDigits(folded)
  const tokens: DateToken[] = []
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(repaired); match !== null; match = OPENING.exec(repaired)) {
    const token = tokenAt(repaired, match.index)
    if (token === null) continue
    tokens.push(token)
    OPENING.lastIndex = Math.max(token.end, match.index + 1)
  }
  return tokens
}

/** Digit look-alikes of careless scans, repaired inside dates only: "O7/3", "3l/12". */
export function repairDigits(folded: string): string {
  if (!/\d[olt]|[ol][\dol/]/.test(folded)) return folded
  return folded
    .replace(MISREAD_DATE, asDigits)
    .replace(MISREAD_NUMBER, asDigits)
    .replace(/(?<=\d)[lt](?=[\d/])|(?<![\p{L}\d])[l](?=\d)/gu, '1')
    .replace(/(?<=\d)o(?=[\d/])|(?<![\p{L}\d])o(?=\d)/gu, '0')
}

/** "30/ll/2O26" */
const MISREAD_DATE = /(?<![\p{L}\d])[\dol]{1,2}[/.-][\dol]{1,2}[/.-][12][\dol]{3}(?![\p{L}\d])/gu
/** "ngày 2O", "tháng l2" */
const MISREAD_NUMBER = /(?<=(?:ngày|tháng|năm) )(?=[ol]*\d)[\dol]{2,4}(?![\p{L}\d])/gu

function asDigits(printed: string): string {
  return printed.replaceAll('o', '0').replaceAll('l', '1')
}

/** The printed time that begins exactly at a position. */
function tokenAt(folded: string, position: number): DateToken | null {
  for (const [kind, scanner] of SCANNERS) {
    scanner.lastIndex = position
    const groups = scanner.exec(folded)
    if (groups === null) continue
    const token = tokenOf(kind, groups)
    if (token !== null) return token
  }
  return null
}

function tokenOf(kind: DateToken['kind'], match: RegExpExecArray): DateToken | null {
  const { day, month, year, next, last, named } = match.groups ?? {}
  const token: DateToken = {
    kind,
    start: match.index,
    end: match.index + match[0].length,
    day: numberOf(day),
    month: kind === 'quarter' ? quarterOf(month) : numberOf(month),
    year: numberOf(year),
    isNext: next !== undefined,
    last: lastOf(kind, last),
    named: named !== undefined,
  }
  return isPossible(token) ? token : null
}

function lastOf(kind: DateToken['kind'], last: string | undefined): number | null {
  if (last === undefined) return null
  if (kind === 'quarter') return quarterOf(last)
  if (kind === 'week') return ORDINAL[last] ?? numberOf(last)
  if (kind === 'part') return THIRD[last] ?? null
  if (kind === 'half') return last === 'cuối' ? 2 : 1
  if (kind === 'feast') return last.includes('nguyên đán') ? 1 : last.includes('trung thu') ? 2 : 3
  return numberOf(last)
}

function isPossible({ kind, day, month, last }: DateToken): boolean {
  if (day !== null && (day < 1 || day > 31)) return false
  if (kind === 'quarter' || kind === 'half' || kind === 'feast') return true
  if (kind === 'month' && last !== null && (last < 1 || last > 12)) return false
  return month === null || (month >= 1 && month <= 12)
}

function quarterOf(text: string | undefined): number | null {
  return text === undefined ? null : (ROMAN[text] ?? numberOf(text))
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const number = Number(text.replaceAll(' ', ''))
  return Number.isInteger(number) ? number : null
}

/** First and last day of a printed time; what the print leaves out comes from `year` and `month`. */
export function periodOf(token: DateToken, year: number | null, month: number | null = null): Period | null {
  const inYear = token.year ?? (year !== null && token.isNext ? year + 1 : year)
  if (inYear === null) return null
  const inMonth = token.month ?? month
  switch (token.kind) {
    case 'quarter':
      return monthSpan(inYear, 3 * ((token.month ?? 1) - 1) + 1, 3 * (token.last ?? token.month ?? 1))
    case 'half':
      return token.last === 2 ? monthSpan(inYear, 7, 12) : monthSpan(inYear, 1, 6)
    case 'year':
      return yearSpan(inYear, token.last)
    case 'feast':
      return feast(token.last ?? 1, inYear)
    case 'month':
      return inMonth === null ? null : monthSpan(inYear, inMonth, Math.max(token.last ?? inMonth, inMonth))
    case 'part':
      return partOf(token, inYear)
    case 'week':
      return inMonth === null ? null : weekOf(token.last ?? 1, inYear, inMonth)
    default:
      return inMonth === null ? null : dayPeriod(inYear, inMonth, token.day ?? 1)
  }
}

function partOf({ month, last }: DateToken, year: number): Period | null {
  if (month === null) {
    if (last === 2) return monthSpan(year, 6, 6)
    return last === 3 ? monthSpan(year, 12, 12) : monthSpan(year, 1, 1)
  }
  const bounds = last === 1 ? [1, 10] : last === 2 ? [11, 20] : [20, 31]
  const first = isoDay(year, month, bounds[0] ?? 1)
  const end = last === 3 ? lastDayOfMonth(year, month) : isoDay(year, month, bounds[1] ?? 31)
  return first === null || end === null ? null : { from: first, to: end }
}

/** The n-th full Monday-to-Sunday week of a month; -1 is from the Monday of the last full week to the month's end. */
function weekOf(week: number, year: number, month: number): Period | null {
  const end = lastDayOfMonth(year, month)
  const days = Number(end.slice(8))
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const firstMonday = 1 + ((8 - firstWeekday) % 7)
  if (week === -1) {
    const lastFull = firstMonday + 7 * Math.floor((days - firstMonday - 6) / 7)
    const from = isoDay(year, month, lastFull)
    return from === null ? null : { from, to: end }
  }
  const monday = firstMonday + 7 * (week - 1)
  const from = isoDay(year, month, monday)
  const to = isoDay(year, month, Math.min(monday + 6, days))
  return from === null || to === null ? null : { from, to }
}

function feast(which: number, year: number): Period {
  const day = which === 1 ? solarDay(1, 1, year) : which === 2 ? solarDay(15, 8, year) : solarDay(10, 3, year)
  return { from: day, to: day }
}

function dayPeriod(year: number, month: number, day: number): Period | null {
  const iso = isoDay(year, month, day)
  return iso === null ? null : { from: iso, to: iso }
}

function yearSpan(first: number, last: number | null): Period | null {
  const from = isoDay(first, 1, 1)
  const to = isoDay(Math.max(first, last ?? first), 12, 31)
  return from === null || to === null ? null : { from, to }
}

function monthSpan(year: number, first: number, last: number): Period | null {
  const from = isoDay(year, first, 1)
  return from === null || last > 12 ? null : { from, to: lastDayOfMonth(year, last) }
}

/** A day of the calendar, or null when there is no such day (31 June). */
export function isoDay(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || year < 1900 || year > 2199) return null
  if (day < 1 || day > Number(lastDayOfMonth(year, month).slice(8))) return null
  return plainDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}
