import type { Ability } from '#contract/ability'
import type { TaskAbilities } from '#contract/task'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { actingName, delegationsFor } from '../model/acting.ts'
import { type Acting, isChair, refuseUnless, type Standing, standingTo, taskAbilities } from '../policy.ts'
import { signAs } from '../store/delegations.ts'
import { lockPlanOfTask } from '../store/plans.ts'
import { type TaskRecord, tasksByIds } from '../store/task-list.ts'
import { actingInPlan } from './acting-in-plan.ts'

/** A task as the person has seen it. */
export interface SeenTask {
  readonly taskId: string
  readonly version: number
}

/** A task that is held, and what the actor is to it. */
export interface HeldTask {
  readonly task: TaskRecord
  readonly acting: Acting
  readonly standing: Standing
  /** With the name of the head for whom the actor acts, where that is why they may. */
  readonly actorName: string
}

/** Loads and holds a task; refuses what the policy says no to, and a version that is no more. */
export async function taskToChange(
  operation: Operation,
  seen: { taskId: string; version?: number },
  ask: (abilities: TaskAbilities) => Ability,
): Promise<TaskRecord & Pick<HeldTask, 'actorName'>> {
  const { task, standing, actorName } = await heldTask(operation, seen)
  refuseUnless(ask(taskAbilities(standing, task.state)))
  return { ...task, actorName }
}

/** Loads and holds a task with what the actor is to it; what is written from now on is signed for the head acted for. */
export async function heldTask(
  operation: Operation,
  { taskId, version }: { readonly taskId: string; readonly version?: number },
): Promise<HeldTask> {
  const { tx, actor } = operation
  await lockPlanOfTask(tx, taskId)
  const [task] = await tasksByIds(tx, [taskId])
  if (!task) throw new Refusal('notFound')
  if (version !== undefined && task.version !== version) throw new Refusal('staleVersion')
  const acting = { ...(await actingInPlan(operation)), roles: actor.roles }
  const standing = standingTo(acting, task)
  const chairs = task.parties.flatMap(({ part, unitIds }) => (part === 'chair' ? unitIds : []))
  const actorName = isChair(standing)
    ? await signedFor(operation, acting, { taskId, unitIds: chairs })
    : actor.name
  return { task, acting, standing, actorName }
}

/**
 * The name that signs what an actor does for some units. Where only a delegation gives the right, the audit names the
 * head acted for from now on.
 */
export async function signedFor(
  { tx, actor }: Operation,
  acting: Acting,
  { taskId, unitIds }: { readonly taskId: string; readonly unitIds: readonly string[] },
): Promise<string> {
  const heads = acting.roles.includes('unitHead') && unitIds.some((id) => acting.headedUnitIds.includes(id))
  if (heads || acting.roles.includes('officer')) return actor.name
  const delegation = delegationsFor(acting, taskId).find((given) =>
    given.unitIds.some((id) => unitIds.includes(id)),
  )
  if (!delegation) return actor.name
  const name = actingName(actor.name, delegation.headName)
  await signAs(tx, name)
  return name
}
