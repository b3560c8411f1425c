import type { DeadlineState } from '#contract/deadline'
import type { WorkTask } from '#contract/plan'
import { urgency } from '../state-words.ts'

/** Tasks of one state, in the order the server gave them. */
export interface WorkGroup {
  readonly state: DeadlineState
  readonly tasks: readonly WorkTask[]
}

/** The tasks under what makes them urgent; groups without tasks are left out. */
export function workGroups(tasks: readonly WorkTask[]): readonly WorkGroup[] {
  return urgency
    .map((state) => ({ state, tasks: tasks.filter(({ deadlineState }) => deadlineState === state) }))
    .filter((group) => group.tasks.length > 0)
}
