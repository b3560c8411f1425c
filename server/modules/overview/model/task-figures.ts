import type { Period, StandingCounts, ViewedTask } from '#contract/overview'
import type { FiguresOfSource, PeriodFigure } from './period-figure.ts'
import { type ListWanted, taskListPath } from './places.ts'
import { tally, tallyByUnit } from './tally.ts'
import { share } from './written-number.ts'

/** What numbers of tasks are made of. */
export interface TasksOfPeriod {
  readonly year: number
  readonly period: Period
  /** Null when there is no plan of the year: then nothing is known, not even zero. */
  readonly tasks: readonly ViewedTask[] | null
  readonly unitNames: ReadonlyMap<string, string>
}

/** How the tasks of a period stand, in numbers. */
export function taskFigures({ year, period, tasks }: Omit<TasksOfPeriod, 'unitNames'>): FiguresOfSource {
  const counts = tasks && tally(tasks)
  return {
    id: 'tasks',
    title: 'Nhiệm vụ của kế hoạch',
    figures: figures.map(([id, label, of, standing]): PeriodFigure => {
      const path = taskListPath({ year, period, ...(standing ? { standing } : {}) })
      const value = counts && of(counts)
      return { id: `tasks.${id}`, label, value, path, ...(id === 'doneShare' ? { isShare: true } : {}) }
    }),
  }
}

const activeOf = ({ total, cancelled }: StandingCounts): number => total - cancelled
const doneOf = ({ doneInTime, doneLate }: StandingCounts): number => doneInTime + doneLate

/** Id, label, how it is counted, and the list behind it. */
const figures: readonly (readonly [
  string,
  string,
  (counts: StandingCounts) => number | null,
  ListWanted['standing']?,
])[] = [
  ['total', 'Tổng số nhiệm vụ', ({ total }) => total],
  ['active', 'Số nhiệm vụ phải thực hiện', activeOf, 'active'],
  ['done', 'Số nhiệm vụ đã hoàn thành', doneOf, 'done'],
  ['doneShare', 'Tỷ lệ nhiệm vụ đã hoàn thành', (counts) => share(doneOf(counts), activeOf(counts)), 'done'],
  ['doneInTime', 'Số nhiệm vụ hoàn thành đúng hạn', ({ doneInTime }) => doneInTime, 'doneInTime'],
  ['doneLate', 'Số nhiệm vụ hoàn thành trễ hạn', ({ doneLate }) => doneLate, 'doneLate'],
  ['late', 'Số nhiệm vụ trễ hạn chưa xong', ({ late }) => late, 'late'],
  [
    'waiting',
    'Số nhiệm vụ đang chờ văn bản, sự kiện',
    ({ waiting, waitingLong }) => waiting + waitingLong,
    'anyWaiting',
  ],
  ['waitingLong', 'Số nhiệm vụ chờ quá lâu', ({ waitingLong }) => waitingLong, 'waitingLong'],
  ['notDue', 'Số nhiệm vụ chưa đến hạn', ({ notDue }) => notDue, 'notDue'],
  ['undated', 'Số nhiệm vụ không có thời hạn', ({ undated }) => undated, 'undated'],
  ['cancelled', 'Số nhiệm vụ đã hủy', ({ cancelled }) => cancelled, 'cancelled'],
]

/**
 * How many late tasks each unit chairs, those with most first; a shared one is counted with each unit. Those with none
 * stand last: a report may still say that they have some.
 */
export function lateByUnit({ year, period, tasks, unitNames }: TasksOfPeriod): readonly PeriodFigure[] {
  const late = (tasks ?? []).filter(({ standing }) => standing === 'late')
  const { byUnit } = tallyByUnit(late, [...unitNames.keys()])
  const counted = new Map(byUnit.map(({ unitId, counts }) => [unitId, counts.total]))
  return [...unitNames]
    .map(([unitId, label]) => ({
      id: `tasks.late.${unitId}`,
      label,
      value: counted.get(unitId) ?? 0,
      path: taskListPath({ year, period, standing: 'late', unit: unitId }),
    }))
    .toSorted((one, other) => other.value - one.value)
}
