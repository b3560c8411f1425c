import type { Period, ViewedTask } from '#contract/overview'
import type { PlanSummary } from '#contract/plan'
import type { TaskRow, TaskUnit } from '#contract/task'
import type { PlainDate } from '#law'
import { planPageFor, showPlans, viewerOf } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { quartersOf } from '../model/period-days.ts'
import { type StandingTask, viewTask } from '../model/task-standing.ts'

/** The tasks of every plan of a year as they are kept. */
export interface YearTasks {
  readonly plans: readonly PlanSummary[]
  readonly tasks: readonly StandingTask[]
  readonly rows: readonly TaskRow[]
  readonly units: readonly TaskUnit[]
}

/** Loads the tasks of the plans of a year; what a unit does on its own account is no task of the plan. */
export async function yearTasks(operation: Operation, plans: readonly PlanSummary[]): Promise<YearTasks> {
  const viewer = await viewerOf(operation)
  const units = new Map<string, TaskUnit>()
  const rows: TaskRow[] = []
  for (const plan of plans) {
    const page = await planPageFor(operation, plan.id, viewer)
    for (const unit of page.units) units.set(unit.id, unit)
    rows.push(...page.tasks.filter(({ ownUnitId }) => ownUnitId === null))
  }
  return { plans, rows, tasks: rows.map(standingTask), units: [...units.values()] }
}

/** The plans of the agency by year, latest first. */
export async function plansByYear(
  operation: Operation,
): Promise<ReadonlyMap<number, readonly PlanSummary[]>> {
  return Map.groupBy(await showPlans(operation), ({ year }) => year)
}

function standingTask(row: TaskRow): StandingTask {
  const { id, planId, title, class: kind, wording, quarters, state, lateFrom, doneOn, parties } = row
  const chairs = parties.filter(({ part }) => part === 'chair').flatMap(({ unitIds }) => unitIds)
  return {
    id,
    planId,
    title,
    class: kind,
    wording,
    quarters,
    state,
    lateFrom,
    doneOn,
    isWaiting: row.waitsFor !== null,
    isWaitingLong: row.deadlineState === 'waitingLong',
    chairUnitIds: [...new Set(chairs)],
  }
}

/** The tasks of a period as they stand on a day; those of no quarter are of the whole year only. */
export function tasksOfPeriod(
  { tasks }: Pick<YearTasks, 'tasks'>,
  { year, period, asOf }: { readonly year: number; readonly period: Period; readonly asOf: PlainDate },
): { readonly tasks: readonly ViewedTask[]; readonly withoutQuarter: number } {
  const viewed = tasks.map((task) => viewTask(task, { year, asOf }))
  const withoutQuarter = viewed.filter(({ quarter }) => quarter === null).length
  if (period === 'wholeYear') return { tasks: viewed, withoutQuarter }
  const quarters = quartersOf(period)
  return {
    tasks: viewed.filter(({ quarter }) => quarter !== null && quarters.includes(quarter)),
    withoutQuarter,
  }
}
