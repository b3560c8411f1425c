import { fulfilTask, unfulfilTask, unlinkTask } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { lastPublished } from '../model/item.ts'
import { itemsOfTasks, lockItemsOfTask } from '../store.ts'

/**
 * A task is done when the last of what was to be told for it is told, and open again when that is taken back. One for
 * which nothing is to be told any more is free to be taken up again.
 */
export async function settleTask(operation: Operation, taskId: string | null): Promise<void> {
  if (taskId === null) return
  await lockItemsOfTask(operation.tx, taskId)
  const items = await itemsOfTasks(operation.tx, [taskId])
  const doneOn = lastPublished(items)
  // The items of a task are one thing to the plan: they go by the id of their task.
  const fulfilled = { taskId, id: taskId }
  if (items.length === 0) await unlinkTask(operation, fulfilled)
  else if (doneOn === null) await unfulfilTask(operation, fulfilled)
  else await fulfilTask(operation, { ...fulfilled, doneOn })
}
