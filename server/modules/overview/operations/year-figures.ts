import { addDays, type PlainDate } from '#law'
import { inspectionsOf } from '#modules/inspection'
import { movementsOf } from '#modules/movement'
import { propagandaOf } from '#modules/propaganda'
import { targetsOf } from '#modules/target'
import type { Operation } from '#platform/operation'
import {
  type InspectionCounts,
  inspectionFigures,
  type MovementCounts,
  movementFigures,
  type PropagandaCounts,
  propagandaFigures,
  type TargetCounts,
  targetFigures,
} from '../model/other-figures.ts'
import type { FiguresOfSource } from '../model/period-figure.ts'
import { inspectionsPath, movementsPath, propagandaPath, targetsPath } from '../model/places.ts'

interface YearDays {
  readonly year: number
  readonly from: PlainDate
  readonly to: PlainDate
}

/** What other modules tell of some days of a year, in numbers; null where a module has nothing of the year at all. */
export async function yearFigures(operation: Operation, days: YearDays): Promise<readonly FiguresOfSource[]> {
  const { year } = days
  return [
    movementFigures(await countMovements(operation, days), movementsPath(year)),
    targetFigures(await countTargets(operation, year), targetsPath(year)),
    inspectionFigures(await countInspections(operation, days), inspectionsPath(year)),
    propagandaFigures(await countPropaganda(operation, days), propagandaPath(year)),
  ]
}

const isWithin = (day: string | null, { from, to }: YearDays): boolean =>
  day !== null && day >= from && day <= to

async function countMovements(operation: Operation, days: YearDays): Promise<MovementCounts | null> {
  const movements = await movementsOf(operation, days.year)
  if (movements.length === 0) return null
  const begun = movements.filter(({ launchedOn }) => isWithin(launchedOn, days))
  const own = begun.filter(({ launcher }) => launcher === 'agency')
  const parts = begun.map(({ counts }) => counts)
  return {
    launched: own.length,
    adopted: begun.length - own.length,
    unitsAsked: parts.flatMap((counts) => Object.values(counts)).reduce((sum, count) => sum + count, 0),
    unitsApproved: parts.reduce((sum, { approved }) => sum + approved, 0),
  }
}

async function countTargets(operation: Operation, year: number): Promise<TargetCounts | null> {
  const targets = await targetsOf(operation, year)
  if (targets.length === 0) return null
  const having = (...wanted: readonly (typeof targets)[number]['standing'][]): number =>
    targets.filter(({ standing }) => wanted.includes(standing)).length
  return { total: targets.length, reached: having('met'), inDanger: having('notMet', 'endangered') }
}

async function countInspections(operation: Operation, days: YearDays): Promise<InspectionCounts | null> {
  const inspections = await inspectionsOf(operation, days.year)
  if (inspections.length === 0) return null
  const heldUnits = inspections.map(
    ({ units }) => units.filter(({ heldOn }) => isWithin(heldOn, days)).length,
  )
  const held = inspections.filter((_, at) => (heldUnits[at] ?? 0) > 0)
  return {
    held: held.length,
    units: heldUnits.reduce((sum, count) => sum + count, 0),
    recommendations: held.reduce((sum, { recommendations }) => sum + recommendations.total, 0),
    recommendationsLate: held.reduce((sum, { recommendations }) => sum + recommendations.late, 0),
  }
}

/** What was planned to begin in the days: all that begins until the last one without what begins before the first. */
async function countPropaganda(
  operation: Operation,
  { year, from, to }: YearDays,
): Promise<PropagandaCounts | null> {
  const { whole: all } = await propagandaOf(operation, year)
  if (all.total === 0) return null
  const { whole } = await propagandaOf(operation, year, to)
  const { whole: before } = await propagandaOf(operation, year, addDays(from, -1))
  return {
    planned: whole.total - whole.cancelled - (before.total - before.cancelled),
    published: whole.published - before.published,
  }
}
