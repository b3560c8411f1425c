import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { inheritedNames, type NewUnit, refuseUnlessEndable } from '../model/unit.ts'
import { refuseUnlessMayChange } from '../policy.ts'
import { succeed } from './succeed.ts'
import { type SeenUnit, unitsToChange } from './units-to-change.ts'

/** From a day on several units are one, which answers to all their names. Answers the new unit's id. */
export async function mergeUnits(
  operation: Operation,
  {
    units: seen,
    into,
    from,
  }: {
    readonly units: readonly SeenUnit[]
    readonly into: Omit<NewUnit, 'validFrom' | 'validUntil'>
    readonly from: PlainDate
  },
): Promise<string> {
  refuseUnlessMayChange(operation.actor)
  if (new Set(seen.map(({ id }) => id)).size < 2) {
    throw new Refusal('malformedRequest', 'Hãy chọn ít nhất hai đơn vị để sáp nhập.')
  }
  const predecessors = await unitsToChange(operation.tx, seen)
  for (const unit of predecessors) refuseUnlessEndable(unit, from)
  const aliases = [...new Set([...into.aliases, ...inheritedNames(into.name, predecessors)])]
  const [id = ''] = await succeed(operation, {
    kind: 'merged',
    predecessors,
    successors: [{ unit: { ...into, aliases, validFrom: from, validUntil: null } }],
    on: from,
  })
  return id
}
