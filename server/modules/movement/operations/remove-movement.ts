import { linkedTasks, unlinkTask } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { refuseWhile, whyNotRemoved } from '../model/movement-moves.ts'
import { mayDraft } from '../policy.ts'
import { deleteMovement } from '../store/movements.ts'
import { movementToChange, type SeenMovement } from './movement-to-change.ts'

/** Takes out a movement that was only drafted; tasks that it would have fulfilled are free again. */
export async function removeMovement(operation: Operation, seen: SeenMovement): Promise<void> {
  const { tx, actor } = operation
  const movement = await movementToChange(operation, seen, () => mayDraft(actor))
  refuseWhile(whyNotRemoved(movement))
  const { id } = movement
  for (const { id: taskId } of await linkedTasks(operation, id)) await unlinkTask(operation, { taskId, id })
  await deleteMovement(tx, id)
}
