import { actingUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { seesEverything } from '../policy.ts'
import type { Viewer } from '../present/participation.ts'
import { participationsOf, type StoredParticipation } from '../store/participations.ts'

/** Who looks, as far as movements depend on it. */
export async function viewerOf(operation: Operation): Promise<Viewer> {
  const acting = await actingUnits(operation)
  return { ...acting, roles: operation.actor.roles, today: operation.today }
}

/** The parts in some movements that exist for a viewer: of every unit, or of their own. */
export async function partsInSight(
  { tx }: Pick<Operation, 'tx'>,
  movementIds: readonly string[],
  viewer: Viewer,
): Promise<readonly StoredParticipation[]> {
  const parts = await participationsOf(tx, movementIds)
  if (seesEverything(viewer)) return parts
  const own = new Set([...viewer.unitIds, ...viewer.headedUnitIds])
  return parts.filter(({ unitId }) => own.has(unitId))
}
