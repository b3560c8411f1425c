import type { Transaction } from 'kysely'
import type { Tables } from '#persistence/tables'
import type { StandingTask } from '../model/printed-tasks.ts'
import { tasksOfPlanItself } from './task-list.ts'

/** The tasks of a plan with their places in the plan's own paper, in their order; units' own work is left out. */
export async function standingTasks(
  tx: Transaction<Tables>,
  planId: string,
): Promise<readonly (StandingTask & { readonly id: string })[]> {
  const tasks = await tasksOfPlanItself(tx, planId)
  const placed = await tx
    .selectFrom('task')
    .select(['id', 'span_start', 'span_end'])
    .where('plan_id', '=', planId)
    .where('paper_id', 'is', null)
    .execute()
  const spans = new Map(
    placed.flatMap(({ id, span_start: start, span_end: end }) =>
      start === null || end === null ? [] : [[id, { start, end }] as const],
    ),
  )
  return tasks.map(({ title, ...task }) => ({ ...task, text: title, span: spans.get(task.id) ?? null }))
}
