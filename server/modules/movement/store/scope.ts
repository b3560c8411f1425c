import type { Transaction } from 'kysely'
import type { Tables } from '#persistence/tables'

/** The units that some movements name, where they are not for all. */
export async function scopeOf(tx: Transaction<Tables>, movementId: string): Promise<readonly string[]> {
  const found = await tx
    .selectFrom('movement_unit')
    .select('unit_id')
    .where('movement_id', '=', movementId)
    .execute()
  return found.map(({ unit_id }) => unit_id)
}

/** The targets that a movement serves. */
export async function targetIdsOf(tx: Transaction<Tables>, movementId: string): Promise<readonly string[]> {
  const found = await tx
    .selectFrom('movement_target')
    .select('target_id')
    .where('movement_id', '=', movementId)
    .execute()
  return found.map(({ target_id }) => target_id)
}

/** Makes the units and targets of a movement the ones given; rows that stay are not touched. */
export async function saveScope(
  tx: Transaction<Tables>,
  { agencyId, movementId }: { agencyId: string; movementId: string },
  { unitIds, targetIds }: { unitIds: readonly string[]; targetIds: readonly string[] },
): Promise<void> {
  const units = await scopeOf(tx, movementId)
  const gone = units.filter((id) => !unitIds.includes(id))
  if (gone.length > 0) {
    await tx
      .deleteFrom('movement_unit')
      .where('movement_id', '=', movementId)
      .where('unit_id', 'in', gone)
      .execute()
  }
  const fresh = unitIds.filter((id) => !units.includes(id))
  if (fresh.length > 0) {
    await tx
      .insertInto('movement_unit')
      .values(fresh.map((unit_id) => ({ tenant_id: agencyId, movement_id: movementId, unit_id })))
      .execute()
  }
  await saveTargets(tx, { agencyId, movementId }, targetIds)
}

async function saveTargets(
  tx: Transaction<Tables>,
  { agencyId, movementId }: { agencyId: string; movementId: string },
  targetIds: readonly string[],
): Promise<void> {
  const known = await targetIdsOf(tx, movementId)
  const gone = known.filter((id) => !targetIds.includes(id))
  if (gone.length > 0) {
    await tx
      .deleteFrom('movement_target')
      .where('movement_id', '=', movementId)
      .where('target_id', 'in', gone)
      .execute()
  }
  const fresh = targetIds.filter((id) => !known.includes(id))
  if (fresh.length === 0) return
  await tx
    .insertInto('movement_target')
    .values(fresh.map((target_id) => ({ tenant_id: agencyId, movement_id: movementId, target_id })))
    .execute()
}
