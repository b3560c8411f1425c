import { linkedTasks, unlinkTask } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { stateAfter } from '../model/conclusion-moves.ts'
import { mayPlan, refuseUnless } from '../policy.ts'
import { deleteInspection } from '../store/inspection-writing.ts'
import { inspectionToChange, type SeenInspection } from './inspection-to-change.ts'

/** Takes a round out that has no conclusion yet, with what was found so far; its tasks are linked to nothing again. */
export async function removeInspection(operation: Operation, seen: SeenInspection): Promise<void> {
  const { tx, actor } = operation
  refuseUnless(mayPlan(actor))
  const { inspection, visits } = await inspectionToChange(operation, seen)
  stateAfter('remove', { state: inspection.state, visits })
  for (const { id: taskId } of await linkedTasks(operation, inspection.id)) {
    await unlinkTask(operation, { taskId, id: inspection.id })
  }
  await deleteInspection(tx, inspection.id)
}
