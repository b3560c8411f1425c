import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { UnitsReminded } from '../events.ts'
import { refuseWhile, whyNotRunning } from '../model/movement-moves.ts'
import { pathOf } from '../model/path-of.ts'
import { mayDraft } from '../policy.ts'
import { markReminded, participationsOf } from '../store/participations.ts'
import { movementToChange } from './movement-to-change.ts'

/** Reminds the units named, or all where none is, as far as their part is missing; answers how many were reminded. */
export async function remindUnits(
  operation: Operation,
  { movementId, unitIds }: { readonly movementId: string; readonly unitIds: readonly string[] },
): Promise<number> {
  const { tx, actor, now } = operation
  const movement = await movementToChange(operation, { id: movementId }, () => mayDraft(actor))
  refuseWhile(whyNotRunning(movement))
  const { id, title } = movement
  const parts = await participationsOf(tx, [id])
  const missing = parts.filter(
    ({ state, unitId }) =>
      (state === 'unsent' || state === 'returned') && (unitIds.length === 0 || unitIds.includes(unitId)),
  )
  if (missing.length === 0) {
    throw new Refusal('illegalMove', 'Các đơn vị này đã gửi nội dung; không còn ai để nhắc.')
  }
  await markReminded(
    tx,
    missing.map((part) => part.id),
    now,
  )
  const reminded: UnitsReminded = {
    name: 'movement.unitsReminded',
    payload: { movementId: id, title, path: pathOf(id), unitIds: missing.map(({ unitId }) => unitId) },
  }
  await operation.announce(reminded)
  return missing.length
}
