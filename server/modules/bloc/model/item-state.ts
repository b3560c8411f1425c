import type { BlocItemState } from '#contract/bloc'
import type { TaskRow } from '#contract/task'
import { addDays, isPlainDate } from '#law'

/** How a task of the plan stands, as far as the one who asked for it would ask. */
export function stateOfTask({
  state,
  deadlineState,
}: Pick<TaskRow, 'state' | 'deadlineState'>): BlocItemState {
  if (state === 'done' || state === 'cancelled') return 'done'
  if (deadlineState === 'late') return 'late'
  return deadlineState === 'waiting' || deadlineState === 'waitingLong' ? 'waiting' : 'running'
}

/** The last day something is in time; null when it cannot be late. */
export function dueOn(lateFrom: string | null): string | null {
  return lateFrom !== null && isPlainDate(lateFrom) ? addDays(lateFrom, -1) : null
}
