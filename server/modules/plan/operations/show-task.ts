import type { TaskPage } from '#contract/task'
import { namedUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { presentHistory } from '../present/history.ts'
import { presentTaskPage, presentTasks, unitsNamed } from '../present/task.ts'
import { occurrencesOf } from '../store/occurrences.ts'
import { planById } from '../store/plans.ts'
import { historyOfTask } from '../store/task-history.ts'
import { tasksByIds } from '../store/task-list.ts'
import { notesOfTask, taskDetail } from '../store/task-page.ts'
import { pageOfTasks, type TasksWanted } from '../store/task-search.ts'
import { wordingReading } from './local-reading.ts'
import { viewerOf } from './show-plan.ts'

/** The page of one task. */
export async function showTask(operation: Operation, taskId: string): Promise<TaskPage> {
  const { tx } = operation
  const [task] = await tasksByIds(tx, [taskId])
  const detail = task && (await taskDetail(tx, taskId))
  const plan = task && (await planById(tx, task.planId))
  if (!task || !detail || !plan) throw new Refusal('notFound')
  return presentTaskPage({
    task,
    plan,
    detail,
    viewer: await viewerOf(operation),
    units: await namedUnits(operation),
    reading: await wordingReading(operation),
    occurrences: task.periods ? await occurrencesOf(tx, taskId) : [],
    notes: await notesOfTask(tx, taskId),
    history: presentHistory(await historyOfTask(tx, taskId), await namedUnits(operation)),
  })
}

/** One page of the tasks of all plans that are looked for. */
export async function findTasks(
  operation: Operation,
  wanted: TasksWanted & { readonly page: number; readonly pageSize: number },
) {
  const viewer = await viewerOf(operation)
  const { tasks: records, total } = await pageOfTasks(operation.tx, wanted, viewer.on)
  return {
    today: viewer.on.today,
    ...presentTasks(records, viewer),
    total,
    units: unitsNamed(records, await namedUnits(operation)),
  }
}
