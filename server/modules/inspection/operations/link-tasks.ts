import type { TaskToLink } from '#contract/fulfilment'
import { fulfilTask, linkTask, tasksToLink, unlinkTask } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { mayPlan, refuseUnless } from '../policy.ts'
import { inspectionToChange, wholeInspection } from './inspection-to-change.ts'

/** Which task and which round. */
export interface TaskOfInspection {
  readonly inspectionId: string
  readonly taskId: string
}

/** The open tasks that a round may fulfil, those that speak of an inspection first. */
export async function linkableTasks(operation: Operation, inspectionId: string): Promise<TaskToLink[]> {
  refuseUnless(mayPlan(operation.actor))
  await wholeInspection(operation, inspectionId)
  return tasksToLink(operation, 'inspection')
}

/** The task is done when the round is concluded; at once where it is already. */
export async function linkToInspection(
  operation: Operation,
  { inspectionId, taskId }: TaskOfInspection,
): Promise<void> {
  refuseUnless(mayPlan(operation.actor))
  const { inspection } = await inspectionToChange(operation, { inspectionId })
  const { id, title, concludedOn } = inspection
  const fulfilment = { kind: 'inspection', id, title, path: `/inspections/${id}` } as const
  await linkTask(operation, { taskId, fulfilment })
  if (concludedOn !== null) await fulfilTask(operation, { taskId, id, doneOn: concludedOn })
}

/** The task is linked to nothing again; what it became stays. */
export async function unlinkFromInspection(
  operation: Operation,
  { inspectionId, taskId }: TaskOfInspection,
): Promise<void> {
  refuseUnless(mayPlan(operation.actor))
  await inspectionToChange(operation, { inspectionId })
  await unlinkTask(operation, { taskId, id: inspectionId })
}
