import type { TaskRow } from '#contract/task'
import { planPageFor, showPlans, viewerOf } from '#modules/plan'
import type { Operation } from '#platform/operation'

/** The tasks of the plans of a year. */
export async function tasksOfYear(operation: Operation, year: number): Promise<readonly TaskRow[]> {
  const viewer = await viewerOf(operation)
  const plans = (await showPlans(operation)).filter((plan) => plan.year === year)
  const tasks: TaskRow[] = []
  for (const { id } of plans) tasks.push(...(await planPageFor(operation, id, viewer)).tasks)
  return tasks
}
