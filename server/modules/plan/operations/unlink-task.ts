import type { Operation } from '#platform/operation'
import { forgetPeriodsThrough, saveFulfilment } from '../store/fulfilments.ts'
import { linkedTask } from './linked-task.ts'

/** Which task, and by which thing of a higher module it is fulfilled. */
export interface FulfilledBy {
  readonly taskId: string
  readonly id: string
}

/** Takes a link back; the task keeps its state. A task that is linked to something else stays as it is. */
export async function unlinkTask(operation: Operation, { taskId, id }: FulfilledBy): Promise<void> {
  const { tx } = operation
  const { linked } = await linkedTask(operation, taskId)
  await forgetPeriodsThrough(tx, taskId, id)
  if (linked?.id === id) await saveFulfilment(tx, taskId, null)
}
