import type { Quarter } from '#contract/deadline'
import type { Standing, ViewedTask } from '#contract/overview'
import type { TaskState } from '#contract/task'
import { addDays, isPlainDate, type PlainDate } from '#law'
import { quarterOfDay } from './period-days.ts'

/** A task as far as its standing depends on it. */
export interface StandingTask extends Pick<ViewedTask, 'id' | 'planId' | 'title' | 'class' | 'wording'> {
  readonly quarters: readonly Quarter[]
  readonly state: TaskState
  readonly lateFrom: string | null
  readonly doneOn: string | null
  readonly isWaiting: boolean
  readonly isWaitingLong: boolean
  readonly chairUnitIds: readonly string[]
}

/**
 * How a task stands on a day. What was done after that day was not done yet; a deadline counts before what a task waits
 * for. Whether something waited on an earlier day is not kept, so what waits today is told to have waited then.
 */
export function standingOn(task: StandingTask, day: PlainDate): Standing {
  const { state, doneOn, lateFrom, isWaiting, isWaitingLong } = task
  if (state === 'cancelled') return 'cancelled'
  if (state === 'done' && (doneOn === null || doneOn <= day)) {
    return doneOn !== null && lateFrom !== null && doneOn >= lateFrom ? 'doneLate' : 'doneInTime'
  }
  if (lateFrom !== null && lateFrom <= day) return 'late'
  if (isWaitingLong) return 'waitingLong'
  if (isWaiting) return 'waiting'
  return lateFrom === null ? 'undated' : 'notDue'
}

/**
 * The quarter a task is of in its year: that of the last day it is in time, else the last one its paper names, else the
 * one it was done in. Null when nothing says it, or it says another year.
 */
export function quarterOf({ lateFrom, quarters, doneOn }: StandingTask, year: number): Quarter | null {
  const dueOn = lastDayInTime(lateFrom)
  if (dueOn !== null) return dueOn.startsWith(`${year}-`) ? quarterOfDay(dueOn) : null
  const named = ordered.findLast((quarter) => quarters.includes(quarter))
  if (named) return named
  const isOfYear = doneOn !== null && isPlainDate(doneOn) && doneOn.startsWith(`${year}-`)
  return isOfYear ? quarterOfDay(doneOn) : null
}

const ordered: readonly Quarter[] = ['I', 'II', 'III', 'IV']

/** The last day a task is in time; null when it cannot be late. */
export function lastDayInTime(lateFrom: string | null): PlainDate | null {
  return lateFrom !== null && isPlainDate(lateFrom) ? addDays(lateFrom, -1) : null
}

/** A task as the lists behind the numbers show it. */
export function viewTask(
  task: StandingTask,
  { year, asOf }: { readonly year: number; readonly asOf: PlainDate },
): ViewedTask {
  const { id, planId, title, class: kind, wording, chairUnitIds, doneOn, lateFrom } = task
  return {
    id,
    planId,
    title,
    class: kind,
    wording,
    unitIds: [...chairUnitIds],
    quarter: quarterOf(task, year),
    standing: standingOn(task, asOf),
    dueOn: lastDayInTime(lateFrom),
    doneOn,
  }
}
