import type { Deadline } from '../../lib/deadline.ts'
import { addDays, addMonths, isPlainDate, type PlainDate } from '../../lib/plain-date.ts'
import { addWorkingDays } from './working-days.ts'

/** A stretch of time counted from an event: "trong 5 ngày làm việc kể từ ngày …", "chậm nhất 10 ngày trước …". */
export interface RelativeTime {
  readonly count: number
  readonly unit: 'hour' | 'day' | 'workingDay' | 'week' | 'month'
  readonly direction: 'after' | 'before'
}

/** More than four digits are a slip of the pen: no paper counts decades in days. */
const counted =
  /(?<![\p{L}\d])(\d{1,4})\s*(?:\([^)]*\)\s*)?(giờ|ngày|tuần|tháng)(?!\p{L})(\s+làm việc)?((?:(?![,;.]).)*)/iu
const units = { giờ: 'hour', ngày: 'day', tuần: 'week', tháng: 'month' } as const

/** The stretch of time that a wording counts from its event; null where it counts none ("ngay sau hội nghị"). */
export function relativeTime(wording: string): RelativeTime | null {
  const match = counted.exec(wording.normalize('NFC'))
  if (match === null) return null
  const [, count = '', unitWord = '', working, behind = ''] = match
  const word = unitWord.toLowerCase()
  const unit = word === 'giờ' || word === 'tuần' || word === 'tháng' ? units[word] : units['ngày']
  return {
    count: Number(count),
    unit: unit === 'day' && working ? 'workingDay' : unit,
    direction: /^\s*(?:làm việc\s+)?trước(?!\p{L})/iu.test(behind) ? 'before' : 'after',
  }
}

/** When there is time for what counts from an event or happens at it, once its day is known. */
export interface EventSpan {
  readonly startsOn: PlainDate | null
  /** Null where the wording sets no end. */
  readonly lastDay: PlainDate | null
}

/**
 * The first and the last day of something that counts from an event. The day of the event itself is not counted; what
 * happens "tại", "trong" an event is done on its day; what begins on a day of its own ends with the event.
 */
export function fromEvent({ relative, from }: Deadline, eventOn: PlainDate): EventSpan {
  const time = relativeTime(relative ?? '')
  if (time) return spanOf(time, eventOn)
  if (relative) return { startsOn: eventOn, lastDay: null }
  return { startsOn: from && isPlainDate(from) ? from : eventOn, lastDay: eventOn }
}

function spanOf({ count, unit, direction }: RelativeTime, eventOn: PlainDate): EventSpan {
  const signed = direction === 'before' ? -count : count
  const reached = counting[unit](eventOn, signed)
  return direction === 'before'
    ? { startsOn: null, lastDay: reached }
    : { startsOn: eventOn, lastDay: reached }
}

const counting: Readonly<Record<RelativeTime['unit'], (day: PlainDate, count: number) => PlainDate>> = {
  hour: (day, count) => addDays(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24)),
  day: addDays,
  workingDay: addWorkingDays,
  week: (day, count) => addDays(day, 7 * count),
  month: addMonths,
}
