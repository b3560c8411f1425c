import type { Quarter } from '#contract/deadline'
import type { TaskRow } from '#contract/task'

/** A column of the board: a quarter, or `none` for the whole year and what belongs to no quarter. */
export interface QuarterColumn {
  readonly id: Quarter | 'none'
  readonly title: string
  readonly tasks: readonly TaskRow[]
}

export const quarters: readonly Quarter[] = ['I', 'II', 'III', 'IV']

/**
 * The tasks by quarter, in the order of the paper. A task of two or three quarters stands in each of them; one of all
 * four belongs to the year as a whole.
 */
export function quarterColumns(tasks: readonly TaskRow[]): readonly QuarterColumn[] {
  const isWhole = (task: TaskRow): boolean => task.quarters.length === 0 || task.quarters.length === 4
  return [
    ...quarters.map((quarter) => ({
      id: quarter,
      title: `Quý ${quarter}`,
      tasks: tasks.filter((task) => !isWhole(task) && task.quarters.includes(quarter)),
    })),
    { id: 'none', title: 'Cả năm, không thuộc quý', tasks: tasks.filter(isWhole) },
  ]
}

/** The quarter that a day falls in. */
export function quarterOf(day: string): Quarter {
  const month = Number(day.slice(5, 7))
  return quarters[Math.floor((month - 1) / 3)] ?? 'I'
}
