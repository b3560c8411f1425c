import type { Ability } from '#contract/ability'
import type { Subtask } from '#contract/task-work'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseUnless, subtaskAbilities } from '../policy.ts'
import { type SubtaskRecord, subtaskById } from '../store/subtasks.ts'
import { type HeldTask, heldTask, signedFor } from './task-to-change.ts'

/** A sub-task as the person has seen it. */
export interface SeenSubtask {
  readonly subtaskId: string
  readonly version: number
}

/** A sub-task that is held with its task. */
export interface HeldSubtask extends Pick<HeldTask, 'actorName'> {
  readonly subtask: SubtaskRecord
}

/** Loads and holds a sub-task; refuses what the policy says no to, and a version that is no more. */
export async function subtaskToChange(
  operation: Operation,
  { subtaskId, version }: SeenSubtask,
  ask: (abilities: Subtask['abilities']) => Ability,
): Promise<HeldSubtask> {
  const { tx, actor } = operation
  const taskId = (await subtaskById(tx, subtaskId))?.taskId
  if (taskId === undefined) throw new Refusal('notFound')
  const { task, acting, standing, actorName } = await heldTask(operation, { taskId })
  // Its task is held from here on, so it cannot change under us any more.
  const subtask = await subtaskById(tx, subtaskId)
  if (!subtask) throw new Refusal('notFound')
  if (subtask.version !== version) throw new Refusal('staleVersion')
  const { personId } = actor
  refuseUnless(ask(subtaskAbilities({ ...acting, personId }, { subtask, standing, taskState: task.state })))
  const isOwn = actorName === actor.name && (personId === null || subtask.person?.id !== personId)
  const name = isOwn ? await signedFor(operation, acting, { taskId, unitIds: [subtask.unitId] }) : actorName
  return { subtask, actorName: name }
}
