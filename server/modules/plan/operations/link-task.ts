import type { Fulfilment } from '#contract/fulfilment'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { saveFulfilment } from '../store/fulfilments.ts'
import { linkedTask } from './linked-task.ts'

/** What a task is linked to: something of a module on a higher step. */
export type LinkedTo = Omit<Fulfilment, 'doneOn'> & { readonly id: string }

/** Links a task to what fulfils it; the same again renews its title and path. The module that links has asked who may. */
export async function linkTask(
  operation: Operation,
  { taskId, fulfilment }: { readonly taskId: string; readonly fulfilment: LinkedTo },
): Promise<void> {
  const { linked } = await linkedTask(operation, taskId)
  if (linked?.id === fulfilment.id && linked.title === fulfilment.title && linked.path === fulfilment.path)
    return
  if (linked?.id && linked.id !== fulfilment.id) {
    throw new Refusal(
      'illegalMove',
      `Nhiệm vụ này đã gắn với “${linked.title}”; hãy bỏ gắn trước khi gắn với nội dung khác.`,
    )
  }
  await saveFulfilment(operation.tx, taskId, { ...fulfilment, doneOn: linked?.doneOn ?? null })
}
