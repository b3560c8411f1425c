import { type DateToken, type Period, periodOf, scanDates } from './dates.ts'
import type { Deadline } from './reading.ts'

/** What a deadline wording leaves unsaid: the year of the plan and the day of the paper. */
export type DeadlineContext = {
  readonly year: number | null
  readonly documentDate?: string | null
  /** The year is a school year: its first months are those of autumn. */
  readonly schoolYear?: boolean
  /** The month of the heading or row, for days and weeks that name none: "Tuần cuối" under "Tháng 01". */
  readonly month?: number
  /** A heading or row gives a time already: "theo kế hoạch của …" behind a comma then only says how. */
  readonly timed?: boolean
}

/** A time printed in a text together with the words that say how it binds. */
export type Timing = {
  readonly start: number
  readonly end: number
  readonly deadline: Deadline
  /** The print says how it binds ("trước", "chậm nhất", "từ … đến"), or the time merely stands there. */
  readonly marked: boolean
}

const CLOCK = '(?:\\d{1,2} ?(?:(?:h|giờ|g)(?: ?\\d{1,2})?(?: ?phút)?|:\\d{2}),? ?)?'
const DAYPART = '(?:buổi )?(?:sáng |chiều |tối |trưa )?'
const BEFORE_DAY = `(?:là )?${CLOCK}${DAYPART}(?:thứ \\p{L}+,? ?)?(?:(?:các|0?\\d) )?(?:ngày )?(?:\\()?$`

const LEADS: readonly (readonly [Lead, RegExp])[] = [
  [
    'before',
    new RegExp(
      `(?:(?:xong|hoàn thành|(?<!(?:kế hoạch|chương trình|phương án|hướng dẫn|kết quả|tình hình|việc|tổ chức|triển khai) )thực hiện|chậm nhất|muộn nhất)(?: xong)? (?:là )?)?(?<!\\p{L})trước(?: thời điểm| thời gian)? ${BEFORE_DAY}`,
      'u',
    ),
  ],
  [
    'by',
    new RegExp(
      `(?<!\\p{L})(?:chậm nhất|muộn nhất|(?:nhưng )?không (?:được )?(?:quá|muộn hơn|chậm hơn|chậm quá)|hạn cuối(?: cùng)?|hạn chót|hạn|(?:(?:xong|hoàn thành) )?(?:cho )?(?:đến|tới)(?: hết| trước)?|(?:hoàn thành )?(?:xong )?hết)(?:(?: đến)? (?:là|vào|trong))?(?: hết)?:? ${BEFORE_DAY}`,
      'u',
    ),
  ],
  ['from', new RegExp(`(?<!\\p{L})(?:kể )?(?:bắt đầu |thực hiện |áp dụng )?từ ${BEFORE_DAY}`, 'u')],
  [
    'during',
    new RegExp(
      `(?<!\\p{L})(?:(?:hoàn thành|xong|(?<!được )thực hiện|(?<!được )tổ chức) )?(?:trong|vào|lúc|vào lúc|(?:vào )?hồi(?= \\d)|bắt đầu(?: từ| lúc)?|ngay trong)(?: khoảng)?(?: thời gian)?(?: (?:cuộc họp|phiên họp|kỳ họp|buổi họp))? ${BEFORE_DAY}`,
      'u',
    ),
  ],
  ['during', new RegExp(`(?<!\\p{L})(?:hoàn thành|xong) ${BEFORE_DAY}`, 'u')],
]

type Lead = 'before' | 'by' | 'from' | 'during'

/** "Lễ ký giao ước diễn ra ngày 10/7": behind what is held, its day. */
const HELD = new RegExp(
  `(?<=[\\p{L}\\d”)],? )(?:được )?(?:tổ chức|diễn ra|khai mạc|tiến hành|ra quân)(?: đồng loạt)? ${BEFORE_DAY}`,
  'u',
)

const BARE_LEAD = new RegExp(
  `(?<![\\p{L}\\d])(?=\\d{1,2} ?(?:h|giờ|g|:\\d)|sáng|chiều|tối|trưa|buổi)${CLOCK}${DAYPART}$`,
  'u',
)
const EXPECTED =
  /(?<!\p{L})(?:thời gian )?(?:dự kiến|khoảng|ước)[:,]?(?: là| tổ chức| thực hiện)? (?:(?:trong|vào|từ|khoảng|sáng|chiều)(?: khoảng)? ?)*(?:(?:các|0?\d) )?(?:ngày )?$/u
const RANGE =
  /^(?: ?\([^()]{0,20}\))? ?(?:đến|tới|-|~)(?: hết| khoảng| cuối| trước)*(?: ngày)?(?: \d{1,2} ?(?:h|giờ|g)\d{0,2}(?: ngày)?)? ?$/
const ALTERNATIVE = /^ ?(?:hoặc|và|,|;)(?: ?(?:vào|trong))? ?$/
/** "trước ngày 15/6 và ngày 05/12": two days that bound two deeds. */
const DUE = /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|quá|hạn|đến|hết)(?: \p{L}+){0,2} $/u
const DAY_ONLY =
  /(?<!\p{L})(?<from>(?:kể )?từ )?(?:ngày )?(?<day>\d{1,2}) ?(?:-|đến|tới)(?: hết)? ?(?:ngày )?$/u
const FROM_NOW =
  /(?<!\p{L})từ (?:nay|ngày (?:ban hành|ký|phát động)[^,;.:]{0,40}?)(?: cho)? (?:đến|tới)(?: hết)? ?(?:ngày )?$/u
const ONWARD = /^(?: ?trở đi| ?và (?:những|các) năm (?:tiếp theo|sau)| ?trở về sau)/
const OPEN_END = /^ ?(?:cho )?(?:đến|tới) (?:khi|hết|lúc)(?! ngày)/
const CLOCK_TIME = /(\d{1,2}) ?(?:[hg](?!\p{L})|giờ|:) ?(\d{2})?/u
const OCCASION = /(?<!\p{L})(?:nhân )?dịp (?:[^,;.:\d]{1,60} )?(?:ngày )?$/u
const OPENED_BY_BRACKET = /\($/
const LOOK_BACK = 72

/** Every time printed in a folded text that could bind someone, in order. */
export function timingsIn(folded: string, context: DeadlineContext): readonly Timing[] {
  const tokens = withoutAnniversaries(folded, scanDates(folded))
  const timings: Timing[] = []
  let index = 0
  let floor = 0
  while (index < tokens.length) {
    const group = groupAt(folded, tokens, index)
    const timing = timingOf(folded, group, { context, floor })
    if (timing !== null) {
      timings.push(timing)
      floor = timing.end
    }
    index += group.tokens.length
  }
  return timings
}

type Group = { readonly tokens: readonly DateToken[]; readonly joined: 'one' | 'range' | 'either' }

/** The tokens that one wording spans: "từ A đến B", "A hoặc B", or A alone. */
function groupAt(folded: string, tokens: readonly DateToken[], index: number): Group {
  const first = tokens[index]
  if (first === undefined) return { tokens: [], joined: 'one' }
  const second = tokens[index + 1]
  if (second === undefined) return { tokens: [first], joined: 'one' }
  const between = folded.slice(first.end, second.start)
  if (between.length > 48) return { tokens: [first], joined: 'one' }
  if (RANGE.test(between) && first.kind !== 'year') return { tokens: [first, second], joined: 'range' }
  const days = first.kind === 'day-number' && second.kind === 'day'
  if (days && ALTERNATIVE.test(between)) return { tokens: [first, second], joined: 'either' }
  const due = first.named && DUE.test(folded.slice(Math.max(0, first.start - 20), first.start))
  const alike = first.kind === second.kind && first.kind !== 'year' && !due
  if (alike && ALTERNATIVE.test(between)) return { tokens: [first, second], joined: 'either' }
  return { tokens: [first], joined: 'one' }
}

function timingOf(
  folded: string,
  { tokens, joined }: Group,
  { context, floor }: { context: DeadlineContext; floor: number },
): Timing | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return null
  const lead = leadOf(folded, first, floor)
  const period = joined === 'one' ? singlePeriod(first, context) : joinedPeriod(first, last, context)
  if (period === null) return null
  const tail = folded.slice(last.end)
  const bounds = { start: lead.start, end: last.end, marked: lead.kind !== null || joined === 'range' }
  const extras = extrasOf(folded.slice(lead.start, last.end), tokens)
  const deadline = bind({ lead, period, joined, first, last, tail }, context)
  return { ...bounds, deadline: { ...deadline, ...extras } }
}

type LeadFound = {
  readonly kind: Lead | 'expected' | 'day-only' | 'now' | null
  readonly start: number
  readonly day: number | null
}

/** The words before a time that say how it binds, nearest first. */
function leadOf(folded: string, token: DateToken, floor: number): LeadFound {
  const base = Math.max(floor, token.start - LOOK_BACK)
  const before = `${folded.slice(base, token.start)}`
  const spaced = before.endsWith(' ') || before === '' ? before : `${before} `
  const now = FROM_NOW.exec(spaced)
  if (now !== null) return { kind: 'now', start: base + now.index, day: null }
  const dayOnly = token.kind === 'day' ? DAY_ONLY.exec(spaced) : null
  const day = Number(dayOnly?.groups?.day)
  if (dayOnly !== null && day >= 1 && day <= 31 && day <= (token.day ?? 31)) {
    return { kind: 'day-only', start: base + dayOnly.index, day }
  }
  const expected = EXPECTED.exec(spaced)
  if (expected !== null) return { kind: 'expected', start: base + expected.index, day: null }
  for (const [kind, pattern] of LEADS) {
    const match = pattern.exec(spaced)
    if (match === null) continue
    const wider = EXPECTED.exec(spaced.slice(0, match.index))
    if (wider !== null) return { kind: 'expected', start: base + wider.index, day: null }
    return { kind, start: base + match.index, day: null }
  }
  const held = token.kind === 'day' ? HELD.exec(spaced) : null
  if (held !== null) return { kind: 'during', start: base + held.index, day: null }
  const feast = token.kind === 'feast' || token.kind === 'day' ? OCCASION.exec(spaced) : null
  if (feast !== null) return { kind: 'during', start: base + feast.index, day: null }
  const clock = BARE_LEAD.exec(spaced)
  return { kind: null, start: clock === null ? token.start : base + clock.index, day: null }
}

function singlePeriod(token: DateToken, context: DeadlineContext): Period | null {
  const bare = token.month === null && (token.kind === 'day-number' || token.kind === 'week')
  const within = bare && context.month !== undefined ? { ...token, month: context.month } : token
  return periodOf(within, yearFor(within, context))
}

/** The spring of a school year belongs to the year after the one that names it. */
function yearFor(token: DateToken, { year, schoolYear }: DeadlineContext): number | null {
  if (year === null || schoolYear !== true) return year
  const month = token.kind === 'quarter' ? 3 * (token.month ?? 4) : token.month
  return month !== null && month <= 7 ? year + 1 : year
}

/** "từ 15 đến 30/8": the second time lends the first what it lacks. */
function joinedPeriod(first: DateToken, last: DateToken, context: DeadlineContext): Period | null {
  const end = periodOf(last, yearFor(last, context))
  if (end === null) return null
  const endYear = Number(end.to.slice(0, 4))
  const endMonth = Number(end.to.slice(5, 7))
  let begin = periodOf(first, endYear, endMonth)
  if (begin !== null && begin.from > end.to && first.year === null)
    begin = periodOf(first, endYear - 1, endMonth)
  return begin === null || begin.from > end.to ? null : { from: begin.from, to: end.to }
}

type Bound = {
  readonly lead: LeadFound
  readonly period: Period
  readonly joined: Group['joined']
  readonly first: DateToken
  readonly last: DateToken
  readonly tail: string
}

function bind({ lead, period, joined, first, last, tail }: Bound, context: DeadlineContext): Deadline {
  const { from, to } = period
  if (lead.kind === 'now') return { kind: 'between', from: context.documentDate ?? null, to }
  if (lead.kind === 'day-only') {
    const begin = `${to.slice(0, 8)}${String(lead.day).padStart(2, '0')}`
    return { kind: 'between', from: begin, to }
  }
  if (lead.kind === 'expected') return { kind: 'expected', from, to }
  if (joined === 'range') return { kind: 'between', from, to }
  if (joined === 'either') {
    return { kind: first.kind === 'part' ? 'expected' : 'during', from, to }
  }
  if (lead.kind === 'before') return { kind: 'before', date: from }
  if (lead.kind === 'by') return { kind: 'by', date: to }
  const isSpan = (first.kind === 'month' || first.kind === 'quarter') && first.last !== null
  if (lead.kind === 'from' && isSpan) return { kind: 'between', from, to }
  const open = ONWARD.test(tail) || OPEN_END.test(tail)
  if (open && (lead.kind === 'from' || last.kind !== 'day')) return { kind: 'between', from, to: null }
  if (lead.kind === 'from') return { kind: 'between', from, to: null }
  if (first.kind === 'year' && first.last !== null) return { kind: 'between', from, to }
  if (first.kind === 'day' && !first.named && lead.kind === null) return { kind: 'by', date: to }
  return { kind: 'during', from, to }
}

function extrasOf(wording: string, tokens: readonly DateToken[]): Partial<Deadline> {
  const clock = CLOCK_TIME.exec(wording)
  const hour = Number(clock?.[1])
  const half = /(?<!\p{L})sáng(?!\p{L})/u.test(wording)
    ? 'AM'
    : /(?<!\p{L})chiều(?!\p{L})/u.test(wording)
      ? 'PM'
      : null
  const time = clock !== null && hour < 24 ? `${String(hour).padStart(2, '0')}:${clock[2] ?? '00'}` : half
  return {
    ...(time === null ? {} : { time }),
    ...(tokens.every((token) => token.year === null) ? { yearInferred: true } : {}),
    ...(tokens.some((token) => token.kind === 'part' || token.kind === 'week') ? { fuzzy: true } : {}),
  }
}

/** "(11/6/1948 - 11/6/2023)" recalls an event; unless something falls on its day, it binds no one. */
function withoutAnniversaries(folded: string, tokens: readonly DateToken[]): readonly DateToken[] {
  const kept: DateToken[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index]
    const second = tokens[index + 1]
    if (first === undefined) continue
    if (second === undefined || !isAnniversary(folded, first, second)) kept.push(first)
    else index += 1
  }
  return kept
}

function isAnniversary(folded: string, first: DateToken, second: DateToken): boolean {
  if (first.year === null || second.year === null || second.year - first.year < 4) return false
  if (first.day !== second.day || first.month !== second.month) return false
  const opened = OPENED_BY_BRACKET.test(folded.slice(0, first.start).trimEnd())
  return opened || /^ ?(?:-|đến) ?$/.test(folded.slice(first.end, second.start))
}
