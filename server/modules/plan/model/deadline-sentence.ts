import type { DeadlineValue } from '#contract/deadline'
import { type DeadlineSpan, isPlainDate, lastDayOfMonth, showDate } from '#law'

/** A deadline in words: as the paper words it, else as its value reads. */
export function deadlineSentence(deadline: DeadlineValue): string {
  const { text, cap } = deadline
  if (text) return text
  const value = valueInWords(deadline)
  return cap
    ? `${value}, ${cap.kind === 'before' ? 'trước' : 'không muộn hơn'} ${dayInWords(cap.date)}`
    : value
}

/** The same; null where the paper gives no deadline at all. */
export function wordingOf(deadline: DeadlineValue): string | null {
  const isWorded = deadline.kind !== 'none' || deadline.recurrence || deadline.relative || deadline.text
  return isWorded ? deadlineSentence(deadline) : null
}

/** A last day in words: "trước ngày 28/06/2027". */
export function dayInSentence({ kind, date }: Pick<DeadlineValue, 'kind' | 'date'>): string {
  return `${kind === 'before' ? 'trước' : 'chậm nhất'} ${dayInWords(date)}`
}

/** How a deadline is understood: what may be done when, and from which day it is late. */
export function understanding(
  deadline: DeadlineValue,
  { startsOn, lateFrom, waitsFor }: DeadlineSpan,
): string {
  const late = lateFrom ? `trễ từ ngày ${showDate(lateFrom)}` : null
  if (waitsFor) return `Chờ ${awaited(waitsFor)}; ${late ?? 'chưa có mốc nào để coi là trễ'}.`
  if (startsOn && late) return `Làm được từ ngày ${showDate(startsOn)}, ${late}.`
  if (startsOn) return `Làm được từ ngày ${showDate(startsOn)}, không có hạn cuối.`
  if (late) return `${late.charAt(0).toUpperCase()}${late.slice(1)}.`
  if (deadline.recurrence) {
    return `Việc ${recurrenceInWords(deadline.recurrence)}, không có hạn cuối nên không thể trễ.`
  }
  return 'Văn bản không nêu thời hạn nên chưa thể trễ.'
}

/** "Theo kế hoạch của Khối" waits for "kế hoạch của Khối". */
function awaited(waitsFor: string): string {
  const counted = /^.*?\d+ (?:ngày|giờ|tuần|tháng)(?: làm việc)? (?:kể từ|tính từ|sau|trước)(?: khi)? (.+)$/iu
  const event = counted.exec(waitsFor)?.[1]
  if (event) return event
  const bare = waitsFor.replace(/^(?:chờ|theo|căn cứ|(?:sau |ngay )?khi có)\s+/iu, '')
  return bare === waitsFor ? `${waitsFor.charAt(0).toLowerCase()}${waitsFor.slice(1)}` : bare
}

function valueInWords({ kind, date, from, to, of, event, relative, recurrence }: DeadlineValue): string {
  switch (kind) {
    case 'before':
      return `Trước ${dayInWords(date)}`
    case 'by':
      return `Chậm nhất ${dayInWords(date)}`
    case 'expected':
      return `Dự kiến ${periodInWords(from, to)}`
    case 'during':
      return event ? capitalised(event) : capitalised(periodInWords(from, to))
    case 'between':
      return capitalised(periodInWords(from, to))
    case 'per-superior-plan':
      return `Theo kế hoạch, hướng dẫn của ${of?.join(', ') || 'cấp trên'}`
    case 'none':
      return relative || (recurrence ? capitalised(recurrenceInWords(recurrence)) : 'Không nêu thời hạn')
  }
}

function periodInWords(from: string | null | undefined, to: string | null | undefined): string {
  if (from && from === to) return dayInWords(from)
  if (from && to) return wholePeriod(from, to) ?? `từ ${dayInWords(from)} đến ${dayInWords(to)}`
  if (from) return `từ ${dayInWords(from)}`
  return to ? `đến ${dayInWords(to)}` : 'chưa nêu ngày'
}

/** A period of whole months says its month, quarter or year. */
function wholePeriod(from: string, to: string): string | null {
  const [year = '', month = '', day] = from.split('-')
  const [lastYear, lastMonth = ''] = to.split('-')
  if (!isPlainDate(to) || day !== '01' || year !== lastYear) return null
  if (to !== lastDayOfMonth(Number(year), Number(lastMonth))) return null
  if (month === lastMonth) return `trong tháng ${Number(month)}/${year}`
  if (month === '01' && lastMonth === '12') return `trong năm ${year}`
  const quarter = (Number(month) + 2) / 3
  const isQuarter = Number.isInteger(quarter) && Number(lastMonth) === Number(month) + 2
  return isQuarter ? `trong quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}` : null
}

function dayInWords(date: string | null | undefined): string {
  if (!date) return 'ngày chưa nêu'
  if (isPlainDate(date)) return `ngày ${showDate(date)}`
  const [, yearlyMonth, yearlyDay] = /^--(\d{2})-(\d{2})$/.exec(date) ?? []
  if (yearlyMonth && yearlyDay) return `ngày ${yearlyDay}/${yearlyMonth} hằng năm`
  const [, monthlyDay] = /^---(\d{2})$/.exec(date) ?? []
  if (monthlyDay) return `ngày ${monthlyDay} hằng tháng`
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(date) ?? []
  return month ? `tháng ${Number(month)}/${year}` : `năm ${date}`
}

function recurrenceInWords(recurrence: string): string {
  return recurrence
    .split(',')
    .map((each) => recurrences[each.trim()] ?? each.trim())
    .join(', ')
}

const recurrences: Readonly<Record<string, string>> = {
  continuous: 'thường xuyên',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': 'sáu tháng một lần',
  yearly: 'hằng năm',
  'ad-hoc': 'khi phát sinh',
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
