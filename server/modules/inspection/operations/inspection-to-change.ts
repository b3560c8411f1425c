import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { Inspection, Member, Visit } from '../model/inspection.ts'
import { inspectionById, lockInspection, membersOf, visitsOf } from '../store/inspections.ts'

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
  { tx }: Pick<Operation, 'tx'>,
  inspectionId: string,
): Promise<WholeInspection> {
  const inspection = await inspectionById(tx, inspectionId)
  if (!inspection) throw new Refusal('notFound')
  return {
    inspection,
    team: await membersOf(tx, inspectionId),
    visits: await visitsOf(tx, [inspection]),
  }
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
