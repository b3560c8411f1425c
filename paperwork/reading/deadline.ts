import { countedFromDay } from './counted-days.ts'
import { periodOf, repairDigits, scanDates } from './dates.ts'
import { fold, squeeze } from './fold.ts'
import type { Deadline } from './reading.ts'
import { recurrenceOf } from './recurrence.ts'
import { severalTimes } from './several-times.ts'
import { type DeadlineContext, type Timing, timingsIn } from './timings.ts'

const DITTO = /^(?:nt|n\/t|như trên|-nt-|"|″|\/\/)\.?$/
const YEARS_ONLY = /^((?:19|20|21)\d\d) ?(?:-|đến) ?((?:19|20|21)\d\d)\.?$/u
const YEAR_ONLY = /^(?:19|20|21)\d\d\.?$/u
const CITED =
  /(?:số )?\d{1,5}(?:\/\d{4})?(?:-|\/)\p{L}[\p{L}\d&/-]*(?:,? ngày (?:\d{1,2} tháng \d{1,2} năm \d{4}|[\d/.-]+))?/gu
const TERM = /nhiệm kỳ(?: \d{4} ?- ?\d{4}| \d{4})?/g
/** A paper or a plan of someone else that decides the time. */
export const SUPERIOR =
  /(?<!\p{L})(?:theo|khi có|sau khi có|ngay khi có|chờ|căn cứ)(?: (?:đúng|các|nội dung|giấy|thời gian|văn bản|sự))* (?:kế hoạch(?! này)|chương trình|hướng dẫn|công văn|văn bản|thông báo|triệu tập|mời|thư mời|lịch|tiến độ|lộ trình|chỉ đạo|yêu cầu của|kết luận|phân công của)/u
const OWNER = /(?<!\p{L})của ([^,;.()]+?)(?= và của |,|;|\.|\(|$| nhưng | hoặc )/gu
const RELATIVE =
  /(?<!\p{L})(?:(?:ngay |liền )?sau (?:khi|thời điểm|hội nghị|đợt)|kể từ (?:khi|ngày)|\d+ (?:ngày|giờ|tháng)(?: làm việc)? (?:kể từ|trước|sau|tính từ)|trong (?:vòng |thời hạn )?\d+ (?:ngày|giờ))/u
const EVENT =
  /(?<!\p{L})(?:(?:nhân )?dịp(?= (?:sơ kết|tổng kết))|trong|tại|vào|nhân dịp|dịp) ((?:các )?(?:sơ kết|tổng kết|hội nghị|đại hội|lễ|phiên họp|cuộc họp|kỳ họp|ngày hội)[^,;.]*)/u
const OCCASION = /(?<!\p{L})(?:nhân )?dịp(?!\p{L})/u
const UNTIL_EVENT = /(?<!\p{L})từ ([^,;]{0,60}?) (?:cho )?đến (?:khi|lúc) /u
const FROM_ISSUE = /ngày (?:ban hành|ký)|nay/
/** The name of a feast before its day. */
export const NAMED_DAY =
  /(?<!\p{L})(?:quốc khánh|chào mừng|kỷ niệm|hưởng ứng|ngày (?!\d)\p{L}[\p{L} -]*) ?(?:ngày )?$/u
const LAST_QUARTER_MONTH = /ngày (\d{1,2})[^\d]*tháng cuối/

/**
 * Reads the wording of a Vietnamese deadline ("Trước ngày 25/3/2031", "Theo kế hoạch của Khối") into the form of
 * SCHEMA.md §5. Any text gives a deadline; one that names no time is `{ kind: 'none' }`.
 */
export function readDeadline(wording: string, context: DeadlineContext): Deadline {
  const text = squeeze(wording.normalize('NFC'))
  if (text === '') return { kind: 'none' }
  return { ...readWording({ text, folded: fold(text) }, context), text }
}

/** Whether a deadline names neither a day nor a rhythm nor an event it is counted from. */
export function namesNoTime({ kind, recurrence, relative }: Deadline): boolean {
  return kind === 'none' && recurrence === undefined && relative === undefined
}

type Wording = { readonly text: string; readonly folded: string }

/** The same for a wording already folded. */
function readWording({ text, folded }: Wording, context: DeadlineContext): Deadline {
  if (DITTO.test(folded)) return { kind: 'none', ditto: true }
  const years = YEARS_ONLY.exec(folded)
  if (years !== null) return { kind: 'between', from: `${years[1]}-01-01`, to: `${years[2]}-12-31` }
  if (YEAR_ONLY.test(folded))
    return { kind: 'during', from: `${folded.slice(0, 4)}-01-01`, to: `${folded.slice(0, 4)}-12-31` }
  const bare = repairDigits(folded)
    .replace(CITED, (cited) => ' '.repeat(cited.length))
    .replace(TERM, (term) => ' '.repeat(term.length))
  const recurrence = recurrenceOf(bare)
  const rhythm = recurrence === null ? {} : { recurrence }
  const timings = recurrence === null ? timingsIn(bare, context) : []
  const timing = timings.find((each) => isBinding(bare, each)) ?? null
  if (SUPERIOR.test(bare)) return { ...superior({ text, folded }, timings, timing), ...rhythm }
  if (recurrence !== null) return recurring(bare, recurrence, context)
  const occasion = occasionOf({ text, folded: bare }, context)
  if (occasion !== null) return occasion
  const open = untilEvent({ text, folded: bare }, context)
  if (open !== null) return open
  const counted = countedFromDay(bare, context)
  if (counted !== null) return counted
  const relative = RELATIVE.exec(bare)
  if (relative !== null && !isAbsolute(timing)) return { kind: 'none', relative: text }
  if (timing !== null) return inPeriods(bare, joinTimings(bare, timing, timings))
  const event = EVENT.exec(folded)
  return event === null
    ? { kind: 'none' }
    : {
        kind: 'during',
        from: null,
        to: null,
        event: text.slice(text.length - (event.input.length - event.index)).replace(/^\S+ /, ''),
      }
}

/** "Tháng 6 và tháng 12": what returns has its rhythm beside its time. */
function inPeriods(folded: string, deadline: Deadline): Deadline {
  const several = severalTimes(folded)
  return several === null || several === 'apart' ? deadline : { ...deadline, recurrence: several }
}

/** A list of months or quarters in one cell runs from the first to the last; a bracket behind them only explains. */
function joinTimings(folded: string, timing: Timing, timings: readonly Timing[]): Deadline {
  const cap = capOf(timing, timings)
  if (cap !== null) return { ...timing.deadline, cap }
  if (/\(/.test(folded.slice(timing.end))) return timing.deadline
  const plain = timings.filter(({ deadline }) => deadline.kind === 'during')
  const last = plain.at(-1)?.deadline
  if (timing.deadline.kind !== 'during' || plain.length < 2 || plain.length !== timings.length)
    return timing.deadline
  const { from } = timing.deadline
  return last?.to == null || from == null || last.to < from
    ? timing.deadline
    : { ...timing.deadline, to: last.to }
}

/** "Quý III, không muộn hơn 15/9": the last day beside a stretch of time. */
function capOf({ deadline, end }: Timing, timings: readonly Timing[]): NonNullable<Deadline['cap']> | null {
  if (deadline.kind !== 'during' && deadline.kind !== 'expected') return null
  const limit = timings.find(({ start, marked }) => marked && start >= end)?.deadline
  if (limit?.date == null || (limit.kind !== 'before' && limit.kind !== 'by')) return null
  return { kind: limit.kind, date: limit.date }
}

function isAbsolute(timing: Timing | null): boolean {
  return timing !== null && timing.deadline.kind !== 'none'
}

/** A day that only belongs to the name of a feast ("Quốc khánh 02/9") binds no one. */
function isBinding(folded: string, timing: Timing): boolean {
  return timing.marked || !NAMED_DAY.test(folded.slice(0, timing.start))
}

function superior({ text, folded }: Wording, timings: readonly Timing[], timing: Timing | null): Deadline {
  if (timing !== null && ['during', 'between', 'expected'].includes(timing.deadline.kind) && timing.marked) {
    return timing.deadline
  }
  const limit = timings.find(({ deadline }) => deadline.kind === 'before' || deadline.kind === 'by')?.deadline
  const owners = [...folded.matchAll(OWNER)].flatMap((match) => {
    const start = match.index + match[0].length - (match[1] ?? '').length
    return text.slice(start, match.index + match[0].length).split(/ và của /i)
  })
  return {
    kind: 'per-superior-plan',
    ...(owners.length > 0 ? { of: owners } : {}),
    ...(limit?.date == null || (limit.kind !== 'before' && limit.kind !== 'by')
      ? {}
      : { cap: { kind: limit.kind, date: limit.date } }),
  }
}

/** "Ngày 20 hằng tháng", "trước ngày 28/02 hằng năm": a day without its month or its year. */
function recurring(folded: string, recurrence: string, context: DeadlineContext): Deadline {
  const tokens = scanDates(folded)
  const token = tokens.find(({ kind }) => kind === 'day' || kind === 'day-number')
  const inQuarter = LAST_QUARTER_MONTH.exec(folded)
  const day = inQuarter === null ? token?.day : Number(inQuarter[1])
  if (day == null || day < 1 || day > 31) return yearlyOr(folded, recurrence, context)
  const start = token?.start ?? folded.indexOf('ngày')
  const before = /(?<!\p{L})trước (?:ngày )?$/u.test(folded.slice(0, start))
  const kind = before ? 'before' : 'by'
  const number = String(day).padStart(2, '0')
  if (token?.kind !== 'day' || token.month === null) return { kind, date: `---${number}`, recurrence }
  const year = token.year ?? tokens.findLast((each) => each.kind === 'day')?.year ?? null
  if (year === null) return { kind, date: `--${String(token.month).padStart(2, '0')}-${number}`, recurrence }
  const period = periodOf(token, year)
  return period === null ? { kind: 'none', recurrence } : { kind, date: period.to, recurrence }
}

/** A rhythm beside a period of its own ("hằng tháng, từ 01/7/2031") keeps the period. */
function yearlyOr(folded: string, recurrence: string, context: DeadlineContext): Deadline {
  const timing = timingsIn(folded, context).find(
    ({ marked, deadline }) => marked && deadline.yearInferred !== true,
  )
  return timing === undefined ? { kind: 'none', recurrence } : { ...timing.deadline, recurrence }
}

/** "dịp kỷ niệm 78 năm Ngày … (27/7/1947 - 27/7/2031)": that day of the plan's year. */
function occasionOf({ text, folded }: Wording, context: DeadlineContext): Deadline | null {
  const occasion = OCCASION.exec(folded)
  if (occasion === null) return null
  const token = scanDates(folded.slice(occasion.index)).findLast(
    ({ kind }) => kind === 'day' || kind === 'feast',
  )
  if (token === undefined) return null
  const year = context.year ?? token.year
  const period = periodOf({ ...token, year: year ?? token.year }, year)
  if (period === null) return null
  return { kind: 'during', from: period.from, to: period.to, event: text.slice(occasion.index) }
}

/** "từ ngày ban hành Kế hoạch đến khi …": begins on a day, ends with an event. */
function untilEvent({ text, folded }: Wording, context: DeadlineContext): Deadline | null {
  const match = UNTIL_EVENT.exec(folded)
  if (match === null) return null
  const begin = match[1] ?? ''
  const token = scanDates(begin)[0]
  const event = text.slice(match.index + match[0].length)
  if (token !== undefined)
    return { kind: 'between', from: periodOf(token, context.year)?.from ?? null, to: null, event }
  if (!FROM_ISSUE.test(begin)) return null
  return { kind: 'between', from: context.documentDate ?? null, to: null, event }
}
