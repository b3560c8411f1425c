import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { Inspection, Member, Visit } from '../model/inspection.ts'
import { inspectionsByIds, lockInspection, teamsOf, visitsOf } from '../store/inspections.ts'

/** A round as the person has seen it. */
export interface SeenInspection {
  readonly inspectionId: string
  readonly version?: number
}

/** A round with its team and its visits. */
export interface WholeInspection {
  readonly inspection: Inspection
  readonly team: readonly Member[]
  readonly visits: readonly Visit[]
}

/** A round with its team and its visits; refuses with `notFound` what does not exist. */
export async function wholeInspection(
  operation: Pick<Operation, 'tx'>,
  inspectionId: string,
): Promise<WholeInspection> {
  const whole = (await wholeInspections(operation, [inspectionId])).get(inspectionId)
  if (!whole) throw new Refusal('notFound')
  return whole
}

/** Some rounds by their ids, each with its team and its visits; those that do not exist are left out. */
export async function wholeInspections(
  { tx }: Pick<Operation, 'tx'>,
  inspectionIds: readonly string[],
): Promise<ReadonlyMap<string, WholeInspection>> {
  const inspections = await inspectionsByIds(tx, inspectionIds)
  const teams = await teamsOf(tx, inspectionIds)
  const visits = Map.groupBy(await visitsOf(tx, inspections), ({ inspectionId }) => inspectionId)
  return new Map(
    inspections.map((inspection) => {
      const { id } = inspection
      return [id, { inspection, team: teams.get(id) ?? [], visits: visits.get(id) ?? [] }]
    }),
  )
}

/** Loads and holds a round; refuses a version that is no more. */
export async function inspectionToChange(
  { tx }: Operation,
  { inspectionId, version }: SeenInspection,
): Promise<WholeInspection> {
  await lockInspection(tx, inspectionId)
  const whole = await wholeInspection({ tx }, inspectionId)
  if (version !== undefined && whole.inspection.version !== version) throw new Refusal('staleVersion')
  return whole
}
