import { mentionsIn } from './citations.ts'
import { COUNTED_WITHIN } from './counted-days.ts'
import { repairDigits } from './dates.ts'
import { NAMED_DAY, readDeadline, SUPERIOR } from './deadline.ts'
import { type Passage, spanIn } from './passage.ts'
import type { Deadline } from './reading.ts'
import { type DeadlineContext, timingsIn } from './timings.ts'

/** A deadline found inside a sentence, with the offsets of its wording in the passage. */
export type FoundDeadline = {
  readonly from: number
  readonly to: number
  readonly deadline: Deadline
  /** The wording only names a rhythm or an order of events: it has no day of the calendar. */
  readonly loose: boolean
}

export type FindOptions = {
  readonly context: DeadlineContext
  /** The passage stands under a heading about times: a bare month or day is a deadline. */
  readonly timely: boolean
}

const QUOTED = /“[^”]*”|‘[^’]*’/g
const DAY =
  '(?:vào |trước |chậm nhất |muộn nhất )?(?:là )?(?:vào )?ngày \\d ?\\d?(?:(?: tháng |/)\\d{1,2})?(?:(?:,| và) (?:ngày )?\\d{1,2}(?:/\\d{1,2})?(?![/\\d]))?'
const EACH = '(?:(?:6|06|sáu|3|03|ba|một|1|01) tháng|tháng|quý|(?:một |1 |01 )?năm|tuần)'
const RHYTHM = `(?:(?:hằng|hàng|mỗi) ${EACH}|định kỳ (?:hằng |hàng )?${EACH})(?:(?:,| và) (?:hằng |hàng )?${EACH}(?!\\p{L}| \\d))*`
const RECURRING = new RegExp(
  `(?:định kỳ )?${RHYTHM},? \\(?${DAY}(?: (?:của )?tháng (?:cuối|đầu)(?: của)?(?: mỗi)? quý)?\\)?(?: hoặc theo (?:đề nghị|yêu cầu))?|${DAY} (?:${RHYTHM}|của tháng cuối quý|tháng cuối quý|cuối quý)|${DAY} của tháng (?:cuối|đầu) (?:mỗi )?quý`,
  'gu',
)
/** "hằng quý", "vào sáng thứ Bảy hằng tuần" */
const RHYTHM_ALONE = new RegExp(
  `(?<!\\p{L})(?:(?:vào )?(?:buổi )?(?:sáng |chiều |tối )?(?:ngày )?thứ \\p{L}+ (?:hằng|hàng|mỗi) tuần|${RHYTHM})(?!\\p{L})`,
  'gu',
)
/** "dịp kỷ niệm 93 năm Ngày thành lập (20/10/1930 - 20/10/2023)" */
const ANNIVERSARY =
  /(?<!\p{L})(?:vào |nhân |trong )?dịp (?:kỷ niệm|chào mừng)[^,;.()]{0,120}\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4} ?- ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)/gu
/** "gửi hồ sơ khen thưởng theo hướng dẫn của Sở Nội vụ": what is sent is due when the other says. */
const SENT_AS_PLANNED =
  /(?<=^(?:gửi|nộp) [^;.]{3,120}) theo (?:kế hoạch|lịch|thông báo|hướng dẫn) (?:riêng |cụ thể )?của [^,;.]{3,80}[.;]?$/gu
/** "khi có hướng dẫn, không muộn hơn ngày 05/6" */
const WAITS_NO_LONGER =
  /(?<!\p{L})(?:ngay |sau )?khi có (?:hướng dẫn|văn bản|kế hoạch|thông báo)[^,;.]{0,60}, (?:nhưng )?(?:không (?:muộn hơn|quá|chậm hơn)|chậm nhất|trước|xong trước) [^,;.]{3,40}/gu
const EVERY_YEAR = /^(?:định kỳ )?(?:hằng|hàng|mỗi) năm(?!\p{L})/u
const PLANNED =
  /^theo (?:kế hoạch|lịch|triệu tập|giấy mời|thông báo) (?:riêng |cụ thể )?của [^,;.]{3,80}[.;]?$/u
const WAITING = new RegExp(
  `(?:^|[:;(] ?|, )(?=(?:(?:thời gian|thời gian cụ thể|thực hiện|tổ chức) )?${SUPERIOR.source})`,
  'gu',
)
const RELATIVE =
  /(?<!\p{L})(?:trong(?: vòng| thời hạn)? \d+ (?:ngày|giờ)(?: làm việc)?(?: kể từ| sau| tính từ)[^,;.]*|chậm nhất(?: là)? \d+ ngày(?: làm việc)?(?: trước| sau| kể từ)[^;.]*|ngay sau (?:khi )?[^,;.]{3,80})/gu
const EVENT = /(?<!\p{L})thực hiện (?:trong|tại) ((?:hội nghị|đại hội|lễ|phiên họp)[^,;.]*)$/u
const TODAY_FIGURE = /tính $/
/** Days of papers and meetings that a sentence only refers to. */
const TOLD =
  /(?:theo|căn cứ|kết luận|thông báo|biên bản|văn bản|cuộc họp|phiên họp|kỳ họp|từ|của|đã|tính đến|số liệu)(?!\p{L})[^;,]*$|^$/u
const OPENED = /[:(–-] ?(?:(?:tổ chức|thực hiện|diễn ra|hoàn thành) )?(?:dự kiến ?:? ?)?$|\. $/
const CLOSED = /^ ?(?:$|[.,;)/–-])/
/** The day of the week, or a second day that repeats the first: both belong to the wording. */
const BESIDE =
  /^(?: ?\((?:thứ|chủ nhật)[^()]{0,16}\))?(?:(?:,| và)(?: trước)?(?: ngày)? ?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?(?![\d/.%]))?/u
/** "từ ngày 10/11/2025 đến khi kết thúc Hội nghị" */
const UNTIL = /^ ?(?:cho )?(?:đến|tới) (?:khi|lúc|hết(?! (?:ngày|tháng|quý|năm \d|tuần|\d))) [^,;.()]{3,100}/u
const TIME_HINT = /tuần|hằng|hàng|mỗi|định kỳ|\d|nay|quý|tết|tháng|khi |theo |sau |cuối|đầu/

/** The deadlines that a sentence names, in order; days of cited instruments and of feasts are none. */
export function deadlinesIn(passage: Passage, options: FindOptions): readonly FoundDeadline[] {
  if (!TIME_HINT.test(passage.folded)) return []
  const found: FoundDeadline[] = []
  let folded = masked(passage)
  folded = collect(found, folded, { pattern: RECURRING, passage, options, loose: false })
  folded = collect(found, folded, { pattern: COUNTED_WITHIN, passage, options, loose: false })
  folded = collect(found, folded, { pattern: WAITS_NO_LONGER, passage, options, loose: false })
  const timings = timingsIn(folded, options.context)
  for (const { start, end, marked, deadline } of timings) {
    if (!accepts(folded, { start, end, marked, deadline }, options.timely)) continue
    const to = end + besideWidth(folded, end, deadline)
    if ((found.at(-1)?.to ?? 0) > start) continue
    const printed = passage.text.slice(start, to)
    const read = deadline.kind === 'during' && marked ? deadline : { ...deadline }
    found.push({
      from: start,
      to,
      deadline: { ...read, text: printed, span: spanIn(passage, start, to) },
      loose: false,
    })
  }
  const rest = blank(
    folded,
    [...found].sort((a, b) => a.from - b.from),
  )
  collectWaiting(found, rest, { passage, options })
  if (found.length === 0 && options.context.timed !== true)
    collect(found, rest, { pattern: SENT_AS_PLANNED, passage, options, loose: false })
  collect(found, rest, { pattern: RELATIVE, passage, options, loose: true })
  collect(found, rest, { pattern: RHYTHM_ALONE, passage, options, loose: true })
  if (found.length === 0) collect(found, rest, { pattern: ANNIVERSARY, passage, options, loose: false })
  collectEvent(found, passage)
  return joined(
    found.sort((a, b) => a.from - b.from),
    folded,
  ).map((each) => ({ ...each, deadline: everyYear(each.deadline, passage.folded) }))
}

/** "Hằng năm lựa chọn, trình … trước ngày 30/11": the day of every year. */
function everyYear(deadline: Deadline, folded: string): Deadline {
  if (deadline.yearInferred !== true || deadline.date == null || !EVERY_YEAR.test(folded)) return deadline
  const { yearInferred: _, ...rest } = deadline
  return { ...rest, date: `--${deadline.date.slice(5)}`, recurrence: 'yearly' }
}

/** "ngay sau khi họp Hội đồng, không quá ngày 10/12": one wording, bound by its day. */
function joined(found: readonly FoundDeadline[], folded: string): readonly FoundDeadline[] {
  return found.flatMap((each, index) => {
    const next = found[index + 1]
    const previous = found[index - 1]
    const goesOn = (left: FoundDeadline, right: FoundDeadline) =>
      left.loose && !right.loose && /^[,;]? ?(?:nhưng )?$/.test(folded.slice(left.to, right.from))
    if (next !== undefined && goesOn(each, next)) return []
    return previous !== undefined && goesOn(previous, each) ? [{ ...each, from: previous.from }] : [each]
  })
}

function masked(passage: Passage): string {
  const folded = repairDigits(passage.folded).replace(QUOTED, (quote) => ' '.repeat(quote.length))
  return blank(folded, mentionsIn(passage))
}

/** The text with some stretches, in order, made unreadable. */
function blank(text: string, stretches: readonly { readonly from: number; readonly to: number }[]): string {
  if (stretches.length === 0) return text
  const kept: string[] = []
  let position = 0
  for (const { from, to } of stretches) {
    if (to <= position) continue
    kept.push(text.slice(position, Math.max(position, from)), '§'.repeat(to - Math.max(position, from)))
    position = to
  }
  kept.push(text.slice(position))
  return kept.join('')
}

type Collecting = {
  readonly pattern: RegExp
  readonly passage: Passage
  readonly options: FindOptions
  readonly loose: boolean
}

/** Takes every match as a wording of its own; the text without them is given back. */
function collect(
  found: FoundDeadline[],
  folded: string,
  { pattern, passage, options, loose }: Collecting,
): string {
  const before = found.length
  for (const match of folded.matchAll(pattern)) {
    const from = match.index
    const to = from + match[0].trimEnd().length
    const printed = passage.text.slice(from, to)
    found.push({
      from,
      to,
      deadline: { ...readDeadline(printed, options.context), span: spanIn(passage, from, to) },
      loose,
    })
  }
  return blank(folded, found.slice(before))
}

type Candidate = {
  readonly start: number
  readonly end: number
  readonly marked: boolean
  readonly deadline: Deadline
}

/** In the middle of a sentence a time binds only when the print says how; a mere year never does. */
function accepts(folded: string, { start, end, marked, deadline }: Candidate, timely: boolean): boolean {
  const wording = folded.slice(start, end)
  const before = folded.slice(Math.max(0, start - 12), start)
  if (TODAY_FIGURE.test(before)) return false
  const yearOnly =
    /(?:năm|giai đoạn) ?\d{4}(?: ?- ?\d{4})?$/.test(wording) &&
    !/tháng|quý|ngày|\d\/|cuối|đầu|giữa/.test(wording)
  if (yearOnly)
    return /hoàn thành|xong/.test(wording) || (timely && marked) || isYearAtEnd(folded, start, end)
  if (!marked && NAMED_DAY.test(folded.slice(Math.max(0, start - 60), start))) return false
  const opened = start === 0 || OPENED.test(folded.slice(Math.max(0, start - 20), start))
  const closed = CLOSED.test(folded.slice(end, end + 3)) || (start === 0 && folded[end] === ':')
  const alone = opened && (closed || /^,? (?:tại|ở) /.test(folded.slice(end, end + 6)))
  if (/^(?:6|06|sáu) tháng/.test(wording) || /(?:đầu|giữa) năm/.test(wording)) return timely && alone
  const begins =
    (closed && /^(?:bắt đầu|thực hiện|áp dụng) từ/.test(wording)) || UNTIL.test(folded.slice(end, end + 120))
  if (!marked && isDayAtEnd(folded, start, end)) return true
  if (marked) return deadline.kind !== 'between' || deadline.to !== null || timely || alone || begins
  return alone || (timely && (opened || closed))
}

/** "…, tháng 4/2031", "Vòng chung khảo ngày 12/4/2031": a time with its year at the end of an action. */
function isDayAtEnd(folded: string, start: number, end: number): boolean {
  if (
    !/\d{4}$|^ngày .* ngày \d/.test(folded.slice(start, end)) ||
    !/^(?: tại [^;.]*)?[\s.;]*$/.test(folded.slice(end))
  )
    return false
  if (folded.endsWith(', ', start)) return true
  return folded.startsWith('ngày', start) && !TOLD.test(folded.slice(Math.max(0, start - 48), start))
}

/** What behind a time still belongs to its wording: a second day, the event it lasts until. */
function besideWidth(folded: string, end: number, { kind, to }: Deadline): number {
  const until = kind === 'between' && to === null ? UNTIL.exec(folded.slice(end, end + 120)) : null
  return until?.[0].length ?? BESIDE.exec(folded.slice(end, end + 40))?.[0].length ?? 0
}

/** "…, tổng kết vào năm 2030.": a year at the end of an action. */
function isYearAtEnd(folded: string, start: number, end: number): boolean {
  return (
    folded.startsWith('vào năm', start) &&
    /^(?:[\s.;]*$|(?:,| và) .* vào năm \d{4}[\s.;]*$)/.test(folded.slice(end))
  )
}

type Place = { readonly passage: Passage; readonly options: FindOptions }

/** "…: khi có văn bản triệu tập của cấp trên": waits for someone else's paper, at the end of a clause. */
function collectWaiting(found: FoundDeadline[], folded: string, { passage, options }: Place): void {
  for (const match of folded.matchAll(WAITING)) {
    const from = match.index + match[0].length
    if (match[0] === ', ' && !saysWhen(folded.slice(from), options)) continue
    if (from === 0 && !options.timely && passage.text.length > 140) continue
    const stop = /[;)]|\. |$/.exec(folded.slice(from))
    const to = from + (stop?.index ?? 0)
    if (to - from > 160 || from === to) continue
    if (/^căn cứ [^;]*,/.test(folded.slice(from, to))) continue
    const inside = found.filter((each) => each.from >= from && each.to <= to)
    const deadline = readDeadline(passage.text.slice(from, to), options.context)
    if (deadline.kind !== 'per-superior-plan') continue
    for (const each of inside) found.splice(found.indexOf(each), 1)
    found.push({ from, to, deadline: { ...deadline, span: spanIn(passage, from, to) }, loose: false })
  }
}

/** Behind a comma "theo kế hoạch của …" may say how: when, only with "thời gian" or where no heading gives a time. */
function saysWhen(waiting: string, { context }: FindOptions): boolean {
  return waiting.startsWith('thời gian') || (context.timed !== true && PLANNED.test(waiting))
}

function collectEvent(found: FoundDeadline[], passage: Passage): void {
  if (found.length > 0) return
  const match = EVENT.exec(passage.folded)
  const event = match?.[1]
  if (match === null || event === undefined) return
  const to = match.index + match[0].length
  const printed = passage.text.slice(to - event.length, to)
  const deadline: Deadline = { kind: 'during', from: null, to: null, event: printed, text: printed }
  found.push({
    from: match.index,
    to,
    deadline: { ...deadline, span: spanIn(passage, to - event.length, to) },
    loose: false,
  })
}
