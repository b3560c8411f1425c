import type { TaskWork } from '#contract/task-work'
import { namedUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { unitsWithPart } from '../model/coordinating-units.ts'
import { presentTaskWork, type WorkViewer } from '../present/task-work.ts'
import { confirmationsOf } from '../store/confirmations.ts'
import { standingDelegations } from '../store/delegations.ts'
import { evidenceOfTask } from '../store/evidence.ts'
import { fulfilmentOfTask } from '../store/fulfilments.ts'
import { subtasksOfTask } from '../store/subtasks.ts'
import { tasksByIds } from '../store/task-list.ts'
import { actingInPlan } from './acting-in-plan.ts'
import { stillHeaded } from './still-headed.ts'

/** Who looks at work: as what they act, the names of the units, the day. */
export async function workViewerOf(operation: Operation): Promise<WorkViewer> {
  const { actor, today } = operation
  const { roles, personId, accountId } = actor
  return {
    acting: { ...(await actingInPlan(operation)), roles, personId, accountId },
    units: await namedUnits(operation),
    today,
  }
}

/** What is done for a task: sub-tasks, confirmations, evidence, who acts for whom. */
export async function showTaskWork(operation: Operation, taskId: string): Promise<TaskWork> {
  const { tx, today } = operation
  const [task] = await tasksByIds(tx, [taskId])
  if (!task) throw new Refusal('notFound')
  const unitIds = [
    ...unitsWithPart(task, 'chair'),
    ...unitsWithPart(task, 'coordinate'),
    ...task.handed.unitIds,
  ]
  const delegations = await stillHeaded(
    operation,
    await standingDelegations(tx, { unitIds, personId: null }, today),
  )
  return presentTaskWork(
    {
      task,
      subtasks: await subtasksOfTask(tx, taskId),
      confirmations: await confirmationsOf(tx, [taskId]),
      evidence: await evidenceOfTask(tx, taskId),
      delegations: delegations.filter((given) => given.task === null || given.task.id === taskId),
      fulfilment: await fulfilmentOfTask(tx, taskId),
    },
    await workViewerOf(operation),
  )
}
