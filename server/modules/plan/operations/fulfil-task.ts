import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { obstacle, stateAfter } from '../model/task-moves.ts'
import { saveFulfilled } from '../store/fulfilments.ts'
import { linkedTask } from './linked-task.ts'
import type { FulfilledBy } from './unlink-task.ts'

/**
 * What a task is linked to is done, so the task is. Told twice, or for a task that is finished, cancelled or linked to
 * something else, nothing changes: what people said of it by hand stands.
 */
export async function fulfilTask(
  operation: Operation,
  { taskId, id, doneOn }: FulfilledBy & { readonly doneOn: PlainDate },
): Promise<void> {
  const { tx, actor } = operation
  const { task, linked } = await linkedTask(operation, taskId)
  if (linked?.id !== id || obstacle('finish', task.state) !== null) return
  const state = stateAfter('finish', task.state)
  await saveFulfilled(tx, taskId, { state, doneOn, doneByName: actor.name, fulfilledOn: doneOn })
}

/** What fulfilled a task is taken back: a task that was done through it is open again. */
export async function unfulfilTask(operation: Operation, { taskId, id }: FulfilledBy): Promise<void> {
  const { task, linked } = await linkedTask(operation, taskId)
  if (linked?.id !== id || linked.doneOn === null || task.state !== 'done') return
  const state = stateAfter('reopen', task.state)
  await saveFulfilled(operation.tx, taskId, { state, doneOn: null, doneByName: null, fulfilledOn: null })
}
