import type { PlanPage, PlanSummary } from '#contract/plan'
import type { TaskCounts, TaskUnit } from '#contract/task'
import type { PlanRecord } from '../store/plans.ts'
import type { TaskRecord } from '../store/task-list.ts'
import { countTasks, presentTasks, unitsNamed, type Viewer } from './task.ts'

/** A plan in the list of years. */
export function presentPlanSummary(plan: PlanRecord, counts: TaskCounts): PlanSummary {
  const { revision: _revision, ...face } = plan
  return { ...face, createdAt: plan.createdAt.toISOString(), counts }
}

/** A whole plan with every task. */
export function presentPlan({
  plan,
  records,
  viewer,
  units,
}: {
  plan: PlanRecord
  records: readonly TaskRecord[]
  viewer: Viewer
  units: ReadonlyMap<string, TaskUnit>
}): PlanPage {
  const { tasks, abilitySets } = presentTasks(records, viewer)
  return {
    plan: { ...plan, createdAt: plan.createdAt.toISOString() },
    today: viewer.on.today,
    counts: countTasks(tasks),
    units: unitsNamed(records, units),
    abilitySets,
    tasks,
  }
}
