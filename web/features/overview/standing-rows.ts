import type { StandingCounts, YearView } from '#contract/overview'
import type { StandingRow } from './standing-columns.tsx'

/** The units with what they chair, a row that takes out what is counted with several, and the total: the rows add up to it. */
export function unitRows({
  byUnit,
  overlap,
  sharedTasks,
  total,
  units,
}: Pick<YearView, 'byUnit' | 'overlap' | 'sharedTasks' | 'total' | 'units'>): readonly StandingRow[] {
  const names = new Map(
    units.map(({ id, name, valid }) => [id, valid ? name : `${name} (đã thôi hoạt động)`]),
  )
  const rows = byUnit.map(({ unitId, counts }) => ({
    id: unitId ?? 'none',
    name: unitId === null ? 'Chưa giao đơn vị' : (names.get(unitId) ?? 'Đơn vị khác'),
    counts,
    wanted: { unit: unitId ?? 'none' },
  }))
  const repeated = {
    id: 'overlap',
    name: `Trừ phần tính trùng: ${sharedTasks} việc nhiều đơn vị cùng chủ trì`,
    counts: negative(overlap),
    wanted: null,
  }
  return [...rows, ...(sharedTasks > 0 ? [repeated] : []), totalRow(total)]
}

/** The quarters and the total. */
export function quarterRows({
  byQuarter,
  total,
}: Pick<YearView, 'byQuarter' | 'total'>): readonly StandingRow[] {
  const rows = byQuarter.map(({ quarter, counts }) => ({
    id: quarter ?? 'none',
    name: quarterName(quarter),
    counts,
    wanted: { quarter: quarter ?? 'none' },
  }))
  return [...rows, totalRow(total)]
}

/** "Quý II". */
export const quarterName = (quarter: string | null): string =>
  quarter === null ? 'Chưa rõ quý' : `Quý ${quarter}`

const totalRow = (counts: StandingCounts): StandingRow => ({
  id: 'total',
  name: 'Tổng cộng',
  counts,
  wanted: {},
})

function negative(counts: StandingCounts): StandingCounts {
  const entries = Object.entries(counts).map(([key, count]) => [key, count === 0 ? 0 : -count])
  return { ...counts, ...Object.fromEntries(entries) }
}
