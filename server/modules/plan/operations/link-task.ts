import type { Fulfilment } from '#contract/fulfilment'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { obstacle } from '../model/task-moves.ts'
import { saveFulfilment } from '../store/fulfilments.ts'
import { linkedTask } from './linked-task.ts'

/** What a task is linked to: something of a module on a higher step. */
export type LinkedTo = Omit<Fulfilment, 'doneOn'> & { readonly id: string }

/**
 * Links a task to what fulfils it; the same again renews its title and path. What has done a period of a task that
 * returns gives way to what does the next. The module that links has asked who may.
 */
export async function linkTask(
  operation: Operation,
  { taskId, fulfilment }: { readonly taskId: string; readonly fulfilment: LinkedTo },
): Promise<void> {
  const { task, linked } = await linkedTask(operation, taskId)
  const hasGivenWay = linked?.doneOn != null && obstacle('finish', task.state) === null
  if (linked?.id && linked.id !== fulfilment.id && !hasGivenWay) {
    throw new Refusal(
      'illegalMove',
      `Nhiệm vụ này đã gắn với “${linked.title}”; hãy bỏ gắn trước khi gắn với nội dung khác.`,
    )
  }
  const doneOn = hasGivenWay ? null : (linked?.doneOn ?? null)
  const isSame = linked?.id === fulfilment.id && linked.title === fulfilment.title
  if (isSame && linked.path === fulfilment.path && linked.doneOn === doneOn) return
  await saveFulfilment(operation.tx, taskId, { ...fulfilment, doneOn })
}
