import type { TaskToLink } from '#contract/fulfilment'
import { fulfilTask, linkTask, tasksToLink, unlinkTask } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { pathOf } from '../model/path-of.ts'
import { mayDraft } from '../policy.ts'
import { movementToChange, visibleMovement } from './movement-to-change.ts'

/** Which movement and which task of the plan. */
export interface MovementTask {
  readonly movementId: string
  readonly taskId: string
}

/** The open tasks of the plan that a movement may fulfil, likely ones first; none for those who may not link. */
export async function showTasksToLink(operation: Operation, movementId: string): Promise<TaskToLink[]> {
  await visibleMovement(operation, movementId)
  return mayDraft(operation.actor).allowed ? tasksToLink(operation, 'movement') : []
}

/** From now on launching the movement does the task; one that is launched already does it at once. */
export async function linkMovementTask(
  operation: Operation,
  { movementId, taskId }: MovementTask,
): Promise<void> {
  const { actor } = operation
  const movement = await movementToChange(operation, { id: movementId }, () => mayDraft(actor))
  const { id, title, launchedOn } = movement
  await linkTask(operation, { taskId, fulfilment: { kind: 'movement', id, title, path: pathOf(id) } })
  if (launchedOn !== null) await fulfilTask(operation, { taskId, id, doneOn: launchedOn })
}

/** Takes a movement and a task apart; the task keeps its state. */
export async function unlinkMovementTask(
  operation: Operation,
  { movementId, taskId }: MovementTask,
): Promise<void> {
  const { actor } = operation
  const { id } = await movementToChange(operation, { id: movementId }, () => mayDraft(actor))
  await unlinkTask(operation, { taskId, id })
}
