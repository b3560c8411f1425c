import type { Fulfilment } from '#contract/fulfilment'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { obstacle } from '../model/task-moves.ts'
import { periodsDoneThrough, saveFulfilment } from '../store/fulfilments.ts'
import { linkedTask } from './linked-task.ts'

/** What a task is linked to: something of a module on a higher step. */
export type LinkedTo = Omit<Fulfilment, 'doneOn'> & { readonly id: string }

/**
 * Links a task to what fulfils it; the same again renews its title and path. What has done a period of a task that
 * returns gives way to what does the next, and comes back for none. The module that links has asked who may.
 */
export async function linkTask(
  operation: Operation,
  { taskId, fulfilment }: { readonly taskId: string; readonly fulfilment: LinkedTo },
): Promise<void> {
  const { tx } = operation
  const { task, linked } = await linkedTask(operation, taskId)
  if (linked?.id === fulfilment.id) {
    const isSame = linked.title === fulfilment.title && linked.path === fulfilment.path
    return isSame ? undefined : saveFulfilment(tx, taskId, { ...fulfilment, doneOn: linked.doneOn })
  }
  const hasGivenWay = linked?.doneOn != null && obstacle('finish', task.state) === null
  if (linked?.id && !hasGivenWay) {
    throw new Refusal(
      'illegalMove',
      `Nhiệm vụ này đã gắn với “${linked.title}”; hãy bỏ gắn trước khi gắn với nội dung khác.`,
    )
  }
  if ((await periodsDoneThrough(tx, taskId, fulfilment.id)).length > 0) return
  await saveFulfilment(tx, taskId, { ...fulfilment, doneOn: null })
}
