import type { DeadlineSpan } from '../../lib/deadline.ts'
import { addDays, type PlainDate } from '../../lib/plain-date.ts'

/**
 * How a task stands towards its deadline: `notYet` before its time begins, `canStart` in its time, `dueSoon` in the
 * last days of it, `late` after it, `waiting` for what decides it, `open` without any deadline, `done` when nobody
 * asks about it any more (cancelled too).
 */
export type DeadlineState = 'notYet' | 'canStart' | 'dueSoon' | 'late' | 'waiting' | 'open' | 'done'

/** The part of a task that its deadline state depends on. */
export interface Timed extends DeadlineSpan {
  readonly state: 'open' | 'started' | 'done' | 'cancelled'
}

/** The state on a day; `soonDays` is how many days before its last day a task counts as due soon. */
export function deadlineState(task: Timed, today: PlainDate, soonDays: number): DeadlineState {
  const { state, startsOn, lateFrom, waitsFor } = task
  if (state === 'done' || state === 'cancelled') return 'done'
  if (lateFrom !== null && today >= lateFrom) return 'late'
  if (lateFrom !== null && addDays(today, soonDays + 1) >= lateFrom) return 'dueSoon'
  if (startsOn !== null && today < startsOn) return 'notYet'
  if (waitsFor !== null) return 'waiting'
  return startsOn === null && lateFrom === null ? 'open' : 'canStart'
}
