import type { Period, ViewedTask } from '#contract/overview'
import type { TaskUnit } from '#contract/task'
import type { PlainDate } from '#law'
import { type AwardsOfKind, countAwards } from '#modules/award'
import { countArrivedPapers } from '#modules/document'
import type { Operation } from '#platform/operation'
import { awardFigures, paperFigures } from '../model/other-figures.ts'
import { periodDays, yearBefore } from '../model/period-days.ts'
import type { FiguresOfSource } from '../model/period-figure.ts'
import { type TasksOfPeriod, taskFigures } from '../model/task-figures.ts'
import { yearFigures } from './year-figures.ts'
import { plansByYear, tasksOfPeriod, type YearTasks, yearTasks } from './year-tasks.ts'

/** Which part of which year. */
export interface PeriodAsked {
  readonly year: number
  readonly period: Period
}

/** Everything that is counted of a period. */
export interface PeriodData extends PeriodAsked {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly years: readonly number[]
  readonly loaded: YearTasks
  readonly units: readonly TaskUnit[]
  /** Null without a plan of the year. */
  readonly tasks: readonly ViewedTask[] | null
  readonly withoutQuarter: number
  readonly awards: readonly AwardsOfKind[] | null
  readonly groups: readonly FiguresOfSource[]
}

/** Counts a period as it stands on a day. */
export async function periodData(
  operation: Operation,
  { year, period }: PeriodAsked,
  asOf: PlainDate = operation.today,
): Promise<PeriodData> {
  const plans = await plansByYear(operation)
  const own = plans.get(year) ?? []
  const loaded = await yearTasks(operation, own)
  const { tasks, withoutQuarter } = tasksOfPeriod(loaded, { year, period, asOf })
  const { from, to } = periodDays(year, period)
  const until = to < asOf ? to : asOf
  const days = { from, to: until }
  const awards = await countAwards(operation, days)
  const papers = await countArrivedPapers(operation, days)
  const known = own.length === 0 ? null : tasks
  return {
    year,
    period,
    from,
    to,
    years: [...plans.keys()].toSorted((one, other) => other - one),
    loaded,
    units: loaded.units,
    tasks: known,
    withoutQuarter,
    awards,
    groups: [
      taskFigures({ year, period, tasks: known }),
      ...(await yearFigures(operation, { year, ...days })),
      ...(awards === null ? [] : [awardFigures(awards)]),
      paperFigures(year, papers),
    ],
  }
}

/** The same part of the year before as it stood on the same day. */
export async function periodBefore(
  operation: Operation,
  { year, period }: PeriodAsked,
): Promise<PeriodData & { readonly asOf: PlainDate }> {
  const asOf = yearBefore(operation.today)
  return { ...(await periodData(operation, { year: year - 1, period }, asOf)), asOf }
}

/** What the numbers of tasks and the tables are made of. */
export function tasksCounted({ year, period, tasks, units }: PeriodData): TasksOfPeriod {
  return { year, period, tasks, unitNames: new Map(units.map(({ id, name }) => [id, name])) }
}
