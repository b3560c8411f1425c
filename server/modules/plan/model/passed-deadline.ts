import { type PlainDate, showDate } from '#law'
import type { TaskTiming } from './task-timing.ts'

/** The days of a task as they were, and its periods that were done or late already; null for one that is new. */
export type DaysBefore =
  | (Pick<TaskTiming, 'lateFrom' | 'unitsLateFrom'> & { readonly settled: ReadonlySet<string> })
  | null

/**
 * What a deadline makes late the moment it is written, in a sentence with the day; null where it makes nothing late
 * that was not. A slip of the pen in the year does that, and so does a rhythm that begins with periods long over.
 */
export function passedSentence(
  { lateFrom, unitsLateFrom, occurrences }: TaskTiming,
  before: DaysBefore,
  today: PlainDate,
): string | null {
  const over = occurrences.filter(
    ({ period, lateFrom: late }) => late <= today && !before?.settled.has(period),
  )
  const [first] = over
  if (first) return `${over.length} kỳ đã qua: nhiệm vụ sẽ trễ từ kỳ “${first.label}”. ${ADVICE}`
  if (occurrences.length > 0) return null
  const has = (day: PlainDate | null, was: PlainDate | null | undefined) =>
    day !== null && day <= today && day !== was
  if (lateFrom !== null && has(lateFrom, before?.lateFrom)) {
    return `Thời hạn này đã qua: nhiệm vụ sẽ trễ từ ngày ${showDate(lateFrom)}. ${ADVICE}`
  }
  if (unitsLateFrom !== null && has(unitsLateFrom, before?.unitsLateFrom)) {
    return `Hạn của đơn vị đã qua: đơn vị sẽ trễ từ ngày ${showDate(unitsLateFrom)}. ${ADVICE}`
  }
  return null
}

const ADVICE = 'Hãy kiểm tra ngày, hoặc xác nhận nếu vẫn muốn ghi như vậy.'
