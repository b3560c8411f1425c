import type { Operation } from '#platform/operation'
import { refuseUnlessMayChange } from '../policy.ts'
import { deleteUnit } from '../store/units.ts'
import { type SeenUnit, unitToChange } from './units-to-change.ts'

/** Removes a unit written down by mistake. Refuses with `stillInUse` one that anything refers to. */
export async function removeUnit({ tx, actor }: Operation, seen: SeenUnit): Promise<void> {
  refuseUnlessMayChange(actor)
  const unit = await unitToChange(tx, seen)
  await deleteUnit(tx, unit.id)
}
