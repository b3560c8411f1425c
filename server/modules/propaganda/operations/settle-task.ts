import { fulfilTask, unfulfilTask } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { lastPublished } from '../model/item.ts'
import { itemsOfTasks } from '../store.ts'

/** A task is done when the last of what was to be told for it is told, and open again when that is taken back. */
export async function settleTask(operation: Operation, taskId: string | null): Promise<void> {
  if (taskId === null) return
  const doneOn = lastPublished(await itemsOfTasks(operation.tx, [taskId]))
  // The items of a task are one thing to the plan: they go by the id of their task.
  const fulfilled = { taskId, id: taskId }
  if (doneOn === null) await unfulfilTask(operation, fulfilled)
  else await fulfilTask(operation, { ...fulfilled, doneOn })
}
