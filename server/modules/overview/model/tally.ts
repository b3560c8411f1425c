import type { Quarter } from '#contract/deadline'
import type { Standing, StandingCounts, ViewedTask, YearView } from '#contract/overview'

/** Nothing at all. */
export const noCounts: StandingCounts = {
  total: 0,
  doneInTime: 0,
  doneLate: 0,
  late: 0,
  waitingLong: 0,
  waiting: 0,
  notDue: 0,
  undated: 0,
  cancelled: 0,
}

type Counted = Pick<ViewedTask, 'standing' | 'unitIds' | 'quarter'>

/** How many tasks stand how. */
export function tally(tasks: readonly Pick<Counted, 'standing'>[]): StandingCounts {
  const counts: Record<Standing, number> & { total: number } = { ...noCounts }
  for (const { standing: own } of tasks) {
    counts.total += 1
    counts[own] += 1
  }
  return counts
}

/** Sums of counts, each kind on its own. */
export function addCounts(all: readonly StandingCounts[]): StandingCounts {
  const sum: Record<string, number> = { ...noCounts }
  for (const counts of all) {
    for (const key of countKeys) sum[key] = (sum[key] ?? 0) + counts[key]
  }
  return { ...noCounts, ...sum }
}

/** What a total and its kinds are called. */
export const countKeys = Object.keys(noCounts) as readonly (keyof StandingCounts)[]

/**
 * Tasks by the units that chair them. A task that several units share is counted with each of them; `overlap` is what
 * that counts too often, so that all rows without it are the total. `order` is that of the rows.
 */
export function tallyByUnit(
  tasks: readonly Counted[],
  order: readonly string[] = [],
): Pick<YearView, 'byUnit' | 'overlap' | 'sharedTasks'> {
  const named = new Set(tasks.flatMap(({ unitIds }) => unitIds))
  const units = new Set([...order.filter((id) => named.has(id)), ...named])
  const rows = [...units].map((unitId) => {
    const own = tasks.filter(({ unitIds }) => unitIds.includes(unitId))
    return { unitId, counts: tally(own), shared: own.filter(({ unitIds }) => unitIds.length > 1).length }
  })
  const orphans = tasks.filter(({ unitIds }) => unitIds.length === 0)
  const shared = tasks.filter(({ unitIds }) => new Set(unitIds).size > 1)
  const repeated = shared.flatMap((task) =>
    Array.from({ length: new Set(task.unitIds).size - 1 }, () => task),
  )
  return {
    byUnit: [...rows, ...(orphans.length > 0 ? [{ unitId: null, counts: tally(orphans), shared: 0 }] : [])],
    overlap: tally(repeated),
    sharedTasks: shared.length,
  }
}

/** Tasks by quarter; those without one only where there are any. */
export function tallyByQuarter(
  tasks: readonly Counted[],
  quarters: readonly Quarter[],
): YearView['byQuarter'] {
  const of = (quarter: Quarter | null) => tally(tasks.filter((task) => task.quarter === quarter))
  const rows = quarters.map((quarter) => ({ quarter, counts: of(quarter) }))
  const none = of(null)
  return none.total > 0 ? [...rows, { quarter: null, counts: none }] : rows
}
