import type { Fulfilment } from '#contract/fulfilment'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { maySteer, refuseUnless } from '../policy.ts'
import { fulfilmentOfTask, saveFulfilment } from '../store/fulfilments.ts'
import { heldTask, type SeenTask } from './task-to-change.ts'

/**
 * Says what a task comes to where no module does that; null takes it back. The task is still finished by hand, and a
 * module that does it one day links it anew.
 */
export async function linkByHand(
  operation: Operation,
  { fulfilment, ...seen }: SeenTask & { readonly fulfilment: Pick<Fulfilment, 'kind' | 'title'> | null },
): Promise<void> {
  const { tx } = operation
  const { task, standing } = await heldTask(operation, seen)
  refuseUnless(maySteer(standing, task.state))
  const linked = await fulfilmentOfTask(tx, task.id)
  if (linked?.id) {
    const detail = `Nhiệm vụ này đã gắn với “${linked.title}”; hãy bỏ gắn ở đó trước.`
    throw new Refusal('illegalMove', detail)
  }
  await saveFulfilment(tx, task.id, fulfilment && { ...fulfilment, id: null, path: null, doneOn: null })
}
