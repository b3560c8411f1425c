import type { TaskState } from '#contract/task'
import type { Operation } from '#platform/operation'
import { wordingOf } from '../model/deadline-sentence.ts'
import { taskIdsLinkedTo } from '../store/fulfilments.ts'
import { tasksByIds } from '../store/task-list.ts'

/** A task as the page of what fulfils it shows it. */
export interface LinkedTask {
  readonly id: string
  readonly title: string
  readonly deadlineWording: string | null
  readonly state: TaskState
  readonly doneOn: string | null
}

/** The tasks that something of a module on a higher step fulfils. */
export async function linkedTasks({ tx }: Operation, fulfilmentId: string): Promise<LinkedTask[]> {
  const tasks = await tasksByIds(tx, await taskIdsLinkedTo(tx, fulfilmentId))
  return tasks.map(({ id, title, deadline, state, doneOn }) => ({
    id,
    title,
    deadlineWording: wordingOf(deadline),
    state,
    doneOn,
  }))
}
