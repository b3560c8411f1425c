import type { DeadlineSpan } from '../../lib/deadline.ts'
import { addDays, type PlainDate } from '../../lib/plain-date.ts'

/**
 * How a task stands towards its deadline: `notYet` before its time begins, `canStart` in its time, `dueSoon` in the
 * last days of it, `late` after it, `waiting` for what decides it and `waitingLong` when that takes too long, `open`
 * without any deadline (it cannot be late yet), `done` when nobody asks about it any more (cancelled too).
 */
export type DeadlineState =
  | 'notYet'
  | 'canStart'
  | 'dueSoon'
  | 'late'
  | 'waiting'
  | 'waitingLong'
  | 'open'
  | 'done'

/** The part of a task that its deadline state depends on. */
export interface Timed extends DeadlineSpan {
  readonly state: 'open' | 'started' | 'done' | 'cancelled'
  /** Since when it waits for what decides it; null where nobody knows or it waits for nothing. */
  readonly waitingSince?: PlainDate | null | undefined
}

/** By how many days something is near, and after how many waiting takes too long. */
export interface Notice {
  readonly soonDays: number
  readonly waitingDays: number
}

/** The state on a day: due soon so many days before its last day, waiting too long after more days than agreed. */
export function deadlineState(
  task: Timed,
  today: PlainDate,
  { soonDays, waitingDays }: Notice,
): DeadlineState {
  const { state, startsOn, lateFrom, waitsFor, waitingSince } = task
  if (state === 'done' || state === 'cancelled') return 'done'
  if (lateFrom !== null && today >= lateFrom) return 'late'
  if (lateFrom !== null && addDays(today, soonDays + 1) >= lateFrom) return 'dueSoon'
  if (startsOn !== null && today < startsOn) return 'notYet'
  if (waitsFor !== null) {
    return waitingSince && addDays(waitingSince, waitingDays) < today ? 'waitingLong' : 'waiting'
  }
  return startsOn === null && lateFrom === null ? 'open' : 'canStart'
}
