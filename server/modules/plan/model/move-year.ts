import type { DeadlineValue } from '#contract/deadline'

/** From which year to which a wording is moved. */
export interface YearMove {
  readonly from: number
  readonly to: number
}

/**
 * A wording of one year's plan as the other year's plan would say it: its own year and the years beside it move on, also
 * by the names of the lunar calendar, with days and periods ("trước ngày 30/3/2026", "quý I/2026", "Tết Bính Ngọ"). What
 * names something that happened once stays: a paper by its number, day and name, a term of several years. The 29th of
 * February becomes the last of the month.
 */
export function withYearMoved(text: string, move: YearMove): string {
  const kept = keptStretches(text)
  const years = yearsBeside(move)
  return text
    .replace(YEAR, (said, at: number) => {
      if (kept.some(({ start, end }) => at >= start && at < end)) return said
      return years.get(said.normalize('NFC').replace(/\s+/gu, ' ')) ?? said
    })
    .replace(LEAP_DAY, (day, year: string) => (isLeap(Number(year)) ? day : '28'))
}

/** The own year of a move and those beside it, by number and by name, with what they become. */
function yearsBeside({ from, to }: YearMove): ReadonlyMap<string, string> {
  return new Map(
    [from - 1, from, from + 1].flatMap((year) => {
      const moved = year + to - from
      return [
        [String(year), String(moved)],
        [lunarName(year), lunarName(moved)],
      ] as const
    }),
  )
}

/** The name that the lunar calendar gives most of a year, from Tết on: Bính Ngọ for 2026. */
function lunarName(year: number): string {
  return `${STEMS[(year + 6) % 10]} ${BRANCHES[(year + 8) % 12]}`
}

/** A deadline of one year as the other year's plan would have it: the same days of that year, in the same words. */
export function withDeadlineMoved(deadline: DeadlineValue, move: YearMove): DeadlineValue {
  const { date, from, to, cap, units, event, eventOn, relative, of, text } = deadline
  const words = (wording: string | null | undefined) => wording && withYearMoved(wording, move)
  return {
    ...deadline,
    ...(date && { date: dayMoved(date, move) }),
    ...(from && { from: dayMoved(from, move) }),
    ...(to && { to: dayMoved(to, move) }),
    ...(cap && { cap: { ...cap, date: dayMoved(cap.date, move) } }),
    ...(units && { units: { ...units, date: dayMoved(units.date, move), text: words(units.text) } }),
    ...(event && { event: words(event) }),
    // The day of the next year's event is not known yet.
    ...(eventOn && { eventOn: null }),
    ...(relative && { relative: words(relative) }),
    ...(of && { of: of.map((each) => withYearMoved(each, move)) }),
    ...(text && { text: words(text) }),
  }
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; days that return every year or month stay. */
function dayMoved(day: string, { from, to }: YearMove): string {
  const [, year, rest = ''] = /^(\d{4})(-.*)?$/.exec(day) ?? []
  if (year === undefined) return day
  const moved = Number(year) + to - from
  return `${moved}${rest === '-02-29' && !isLeap(moved) ? '-02-28' : rest}`
}

/** Whether a wording names what happens once and not every year: an anniversary, a congress, a term of office. */
export function seemsSingular(text: string): boolean {
  return SINGULAR.test(text.normalize('NFC'))
}

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const
const BRANCHES = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
] as const
const YEAR = new RegExp(
  String.raw`(?<!\d)(?:19|20|21)\d{2}(?!\d)|(?<!\p{L})(?:${STEMS.join('|')})\s+(?:${BRANCHES.join('|')})(?!\p{L})`,
  'gu',
)
const LEAP_DAY =
  /(?<!\d)29(?=(?:\s*[/.-]\s*0?2\s*[/.-]\s*|\s+tháng\s+0?2\s+năm\s+)((?:19|20|21)\d{2})(?!\d))/giu

/** What says when, where the name of a paper has ended: "… năm 2026 trước ngày 30/3". */
const WHEN = String.raw`[\s(](?:trước|trong|từ|đến|sau|vào|xong|chậm nhất)\s+(?:hết\s+)?(?:ngày|tháng|quý|\d)`
const ABOUT = String.raw`(?:về|v/v|hướng dẫn)(?!\p{L})`

/** A paper by its number, with the day behind it and its name: whose it is, which ends at a comma, and what it is about. */
const CITED = new RegExp(
  [
    String.raw`(?:số\s*)?(?<![\d/.-])\d+(?:/\d{4})?[/-]\p{Lu}[\p{L}\d&/.-]*`,
    String.raw`(?:,?\s+(?:ký\s+|ban hành\s+)?ngày\s+(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?`,
    String.raw`(?:\s+của(?!\p{L})(?:(?!${WHEN}|\s${ABOUT}|,(?!\s*khen thưởng))[^;.:\n])*)?`,
    String.raw`(?:,?\s+${ABOUT}(?:(?!${WHEN})[^;.:\n])*)?`,
  ].join(''),
  'gu',
)

/** What was so named once: a paper, a span of years, a term. */
const KEPT = [
  CITED,
  /(?<!\d)(?:19|20|21)\d{2}\s*[-–—]\s*(?:19|20|21)\d{2}(?!\d)/gu,
  /(?:từ\s+)?năm\s+(?:19|20|21)\d{2}\s+đến\s+năm\s+(?:19|20|21)\d{2}/giu,
  /(?:Luật|Nghị định|Thông tư|Quyết định|Pháp lệnh|Nghị quyết|Chỉ thị|Kết luận|Hướng dẫn)\s[^,;.]{0,120}?(?:năm|ngày\s+\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm)\s*(?:19|20|21)\d{2}/gu,
] as const

const SINGULAR =
  /(?<!\p{L})(?:đại hội|nhiệm kỳ|lần thứ [\p{L}\d]+|kỷ niệm (?:lần thứ )?\d+ năm|\d+ năm (?:ngày )?(?:thành lập|truyền thống)|giai đoạn (?:19|20|21)\d{2}|sáp nhập|bầu cử)(?!\p{L})/iu

function keptStretches(text: string): readonly { readonly start: number; readonly end: number }[] {
  return KEPT.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length })),
  )
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
