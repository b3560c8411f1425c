import type { Ability } from '#contract/ability'
import type { TaskAbilities } from '#contract/task'
import { actingUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseUnless, standingTo, taskAbilities } from '../policy.ts'
import { lockPlanOfTask } from '../store/plans.ts'
import { type TaskRecord, tasksByIds } from '../store/task-list.ts'

/** A task as the person has seen it. */
export interface SeenTask {
  readonly taskId: string
  readonly version: number
}

/** Loads and holds a task; refuses what the policy says no to, and a version that is no more. */
export async function taskToChange(
  operation: Operation,
  { taskId, version }: { taskId: string; version?: number },
  ask: (abilities: TaskAbilities) => Ability,
): Promise<TaskRecord> {
  const { tx, actor } = operation
  await lockPlanOfTask(tx, taskId)
  const [task] = await tasksByIds(tx, [taskId])
  if (!task) throw new Refusal('notFound')
  if (version !== undefined && task.version !== version) throw new Refusal('staleVersion')
  const standing = standingTo({ ...(await actingUnits(operation)), roles: actor.roles }, task)
  refuseUnless(ask(taskAbilities(standing, task.state)))
  return task
}
