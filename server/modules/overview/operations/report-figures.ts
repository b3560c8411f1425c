import { citePaper } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { quartersOf } from '../model/period-days.ts'
import type { PeriodFigure } from '../model/period-figure.ts'
import { taskListPath } from '../model/places.ts'
import type { FiguresNow } from '../model/report-body.ts'
import { type FigureTable, figureTables } from '../model/report-tables.ts'
import { lateByUnit } from '../model/task-figures.ts'
import type { Told } from '../model/told.ts'
import { type PeriodAsked, type PeriodData, periodData, tasksCounted } from './period-data.ts'
import { tasksOfPeriod } from './year-tasks.ts'

/** What a report on a period is written of, as it is now. */
export interface ReportSource extends FiguresNow {
  readonly told: Told
  readonly tables: ReadonlyMap<string, FigureTable>
}

/** Counts a period for a report: its figures, its tables, and the words that are no figures. */
export async function reportSource(operation: Operation, asked: PeriodAsked): Promise<ReportSource> {
  const data = await periodData(operation, asked)
  const counted = tasksCounted(data)
  const late = lateByUnit(counted)
  const { next, upcoming } = afterPeriod(operation, data)
  const all = [...data.groups.flatMap(({ figures }) => figures), ...late, next]
  const figures = new Map(all.map((figure) => [figure.id, figure]))
  const tables = figureTables(counted, data.awards)
  return {
    figures,
    tables: new Map(tables.map((table) => [table.figure, table])),
    told: {
      ...asked,
      figures,
      upcoming,
      plans: data.loaded.plans.map((plan) => citePaper({ ...plan, issuer: null, fileName: plan.title })),
      lateUnits: late.flatMap(({ id, value }) => (value ? [id] : [])),
    },
  }
}

const MOST_UPCOMING = 10

/** What the plan still holds for the quarters after the period: how many, and the first of them by their days. */
function afterPeriod(
  { today }: Operation,
  { year, period, loaded }: PeriodData,
): { readonly next: PeriodFigure; readonly upcoming: readonly string[] } {
  const of = quartersOf(period)
  const { tasks } = tasksOfPeriod(loaded, { year, period: 'wholeYear', asOf: today })
  const later = tasks.filter(
    ({ quarter, standing }) =>
      quarter !== null &&
      quarter > (of.at(-1) ?? 'IV') &&
      ['late', 'waiting', 'waitingLong', 'notDue', 'undated'].includes(standing),
  )
  const ordered = later.toSorted((one, other) => dayOf(one.dueOn).localeCompare(dayOf(other.dueOn)))
  return {
    next: {
      id: 'next.total',
      label: 'Số nhiệm vụ của các quý còn lại',
      value: later.length,
      path: taskListPath({ year, period: 'wholeYear' }),
    },
    upcoming: ordered
      .slice(0, MOST_UPCOMING)
      .map(({ title, wording }) => (wording === null ? `${title};` : `${title} (${wording});`)),
  }
}

/** Tasks without a day come last. */
const dayOf = (dueOn: string | null): string => dueOn ?? '9999-12-31'
