import type { Operation } from '#platform/operation'
import { holdsOn, type Unit } from '../model/unit.ts'
import { allUnits } from '../store/units.ts'

/** A unit as other modules name it; `valid` is false for one that has ended. */
export interface NamedUnit extends Pick<Unit, 'id' | 'name' | 'kind'> {
  readonly valid: boolean
}

/** Every unit there is and was, by its id. */
export async function namedUnits({
  tx,
  today,
}: Pick<Operation, 'tx' | 'today'>): Promise<ReadonlyMap<string, NamedUnit>> {
  const units = await allUnits(tx)
  return new Map(
    units.map((unit) => [
      unit.id,
      { id: unit.id, name: unit.name, kind: unit.kind, valid: holdsOn(unit, today) },
    ]),
  )
}
