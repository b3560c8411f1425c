import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { Unit } from '../model/unit.ts'
import { lockedUnits } from '../store/units.ts'

/** A unit as a person saw it. */
export interface SeenUnit {
  readonly id: string
  readonly version: number
}

/** The units to change, locked, in the order asked; refuses one that is not there or was changed since. */
export async function unitsToChange(
  tx: Operation['tx'],
  seen: readonly SeenUnit[],
): Promise<readonly Unit[]> {
  const units = await lockedUnits(
    tx,
    seen.map(({ id }) => id),
  )
  return seen.map(({ id, version }) => {
    const unit = units.find((each) => each.id === id)
    if (!unit) throw new Refusal('notFound')
    if (unit.version !== version) throw new Refusal('staleVersion')
    return unit
  })
}

/** The same for one unit. */
export async function unitToChange(tx: Operation['tx'], seen: SeenUnit): Promise<Unit> {
  const [unit] = await unitsToChange(tx, [seen])
  if (!unit) throw new Refusal('notFound')
  return unit
}
