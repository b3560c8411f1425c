import { unitsOn } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import type { StoredMovement } from '../store/movements.ts'
import { insertParticipations } from '../store/participations.ts'
import { scopeOf } from '../store/scope.ts'

/** The units a movement is for: those it names, or every one at work today; leadership and councils do not take part. */
export async function unitsInScope(
  { tx, today }: Operation,
  { id, scopeAll }: Pick<StoredMovement, 'id' | 'scopeAll'>,
): Promise<readonly string[]> {
  if (!scopeAll) return scopeOf(tx, id)
  const units = await unitsOn(tx, today)
  return units.filter(({ kind }) => kind !== 'leadership' && kind !== 'council').map((unit) => unit.id)
}

/** Gives every unit in scope its part; answers how many units that are. */
export async function openParticipationsIn(
  operation: Operation,
  movement: Pick<StoredMovement, 'id' | 'scopeAll'>,
): Promise<number> {
  const unitIds = await unitsInScope(operation, movement)
  const { agencyId } = operation.actor
  await insertParticipations(operation.tx, { agencyId, movementId: movement.id }, unitIds)
  return unitIds.length
}
