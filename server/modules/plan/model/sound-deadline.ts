import type { DeadlineValue } from '#contract/deadline'
import { isPlainDate } from '#law'
import { Refusal } from '#platform/refusal'

/** A deadline that a person gave as a value; refuses days that do not exist and kinds without their day. */
export function soundDeadline(deadline: DeadlineValue): DeadlineValue {
  const { kind, date, from, to, cap, event, units } = deadline
  for (const day of [date, from, to, cap?.date, units?.date]) {
    if (day && !isDay(day)) throw refused(`Không có ngày ${day} trong lịch.`)
  }
  if ((kind === 'before' || kind === 'by') && !date) throw refused('Hãy chọn ngày của thời hạn.')
  if (kind === 'between' && !from && !to) throw refused('Hãy chọn ngày bắt đầu hoặc ngày kết thúc.')
  if ((kind === 'during' || kind === 'expected') && !from && !to && !event) {
    throw refused('Hãy chọn khoảng thời gian.')
  }
  if (from && to && from.length === to.length && from > to) {
    throw refused('Ngày bắt đầu phải trước ngày kết thúc.')
  }
  return deadline
}

/** A whole day exists in the calendar; a month, a year or a day that returns is taken as it is, within reason. */
function isDay(day: string): boolean {
  const [, yearly] = /^--(\d{2}-\d{2})$/.exec(day) ?? []
  if (yearly) return isPlainDate(`2024-${yearly}`)
  const [, monthly] = /^---(\d{2})$/.exec(day) ?? []
  if (monthly) return isPlainDate(`2024-01-${monthly}`)
  if (/^\d{4}-\d{2}$/.test(day)) return isPlainDate(`${day}-01`)
  return /^\d{4}$/.test(day) || isPlainDate(day)
}

const refused = (detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path: 'deadline', detail }])
