import type { Answered } from '#contract/endpoint'
import type { readWaitingWork, WaitingPart } from '#contract/task-work'
import type { Operation } from '#platform/operation'
import { coordinatingUnits, unitsWithPart } from '../model/coordinating-units.ts'
import { wordingOf } from '../model/deadline-sentence.ts'
import { headedFor, mayDelegate } from '../policy.ts'
import {
  presentConfirmation,
  presentDelegation,
  presentSubtask,
  type WorkViewer,
} from '../present/task-work.ts'
import { confirmationsOf, unansweredTaskIds } from '../store/confirmations.ts'
import { standingDelegations } from '../store/delegations.ts'
import { allPlans } from '../store/plans.ts'
import { openSubtasks } from '../store/subtasks.ts'
import { type TaskRecord, tasksByIds } from '../store/task-list.ts'
import { workViewerOf } from './show-task-work.ts'
import { stillHeaded } from './still-headed.ts'

/** What waits for someone: sub-tasks handed to them or to their units, parts of their units to answer for, delegations. */
export async function showWaitingWork(operation: Operation): Promise<Answered<typeof readWaitingWork>> {
  const { tx, actor, today } = operation
  const viewer = await workViewerOf(operation)
  const { personId } = actor
  const headed = decidedUnits(viewer)
  const subtasks = await openSubtasks(tx, { unitIds: headed, personId })
  const tasks = new Map(
    (await tasksByIds(tx, [...new Set(subtasks.map(({ taskId }) => taskId))])).map((task) => [task.id, task]),
  )
  const plans = new Map((await allPlans(tx)).map(({ id, title }) => [id, title]))
  const delegations = await stillHeaded(
    operation,
    await standingDelegations(tx, { unitIds: headed, personId }, today),
  )
  return {
    today,
    subtasks: subtasks.flatMap((subtask) => {
      const task = tasks.get(subtask.taskId)
      if (!task) return []
      const shown = presentSubtask(subtask, task, viewer)
      return [{ ...shown, taskTitle: task.title, planTitle: plans.get(task.planId) ?? '' }]
    }),
    parts: await waitingParts(operation, viewer, headed),
    delegations: delegations.map((given) => presentDelegation(given, viewer)),
    headedUnits: [...viewer.units.values()].filter(
      ({ id, valid }) => valid && actor.headedUnitIds.includes(id) && mayDelegate(actor, id).allowed,
    ),
  }
}

/** The units for which someone decides at all; what they decide in one task is asked per task. */
function decidedUnits({ acting }: WorkViewer): readonly string[] {
  const inTasks = acting.delegations.flatMap(({ unitIds }) => unitIds)
  return [...new Set([...headedFor(acting, ''), ...inTasks])]
}

async function waitingParts(
  { tx }: Operation,
  viewer: WorkViewer,
  unitIds: readonly string[],
): Promise<WaitingPart[]> {
  const tasks = await tasksByIds(tx, await unansweredTaskIds(tx, unitIds))
  const given = await confirmationsOf(
    tx,
    tasks.map(({ id }) => id),
  )
  const said = new Map(given.map((each) => [`${each.taskId} ${each.unitId}`, each]))
  return tasks.flatMap((task) =>
    coordinatingUnits(task).flatMap((unitId) => {
      const answered = said.get(`${task.id} ${unitId}`)
      const isOver = answered?.answer === 'done' || answered?.answer === 'notOurs'
      if (isOver || !unitIds.includes(unitId)) return []
      const part = presentConfirmation(task, { unitId, said: answered }, viewer)
      return part.abilities.confirm.allowed ? [presentWaiting(task, part, viewer)] : []
    }),
  )
}

function presentWaiting(
  task: TaskRecord,
  part: WaitingPart['part'],
  { units, today }: WorkViewer,
): WaitingPart {
  return {
    taskId: task.id,
    taskTitle: task.title,
    wording: wordingOf(task.deadline),
    isLate: task.lateFrom !== null && task.lateFrom <= today,
    chairNames: unitsWithPart(task, 'chair').flatMap((id) => units.get(id)?.name ?? []),
    part,
  }
}
