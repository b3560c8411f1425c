import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { type NewUnit, refuseUnlessEndable } from '../model/unit.ts'
import { refuseUnlessMayChange } from '../policy.ts'
import { succeed } from './succeed.ts'
import { type SeenUnit, unitToChange } from './units-to-change.ts'

/** What a unit becomes when it is split, with the people who go there. */
export type SplitPart = Omit<NewUnit, 'validFrom' | 'validUntil'> & { readonly personIds: readonly string[] }

/**
 * From a day on one unit is several. None of them inherits its names: a paper that uses the old one must be asked
 * about. Answers the ids of the new units in the order given.
 */
export async function splitUnit(
  operation: Operation,
  { from, into, ...seen }: SeenUnit & { readonly from: PlainDate; readonly into: readonly SplitPart[] },
): Promise<readonly string[]> {
  refuseUnlessMayChange(operation.actor)
  if (into.length < 2) {
    throw new Refusal('malformedRequest', 'Hãy ghi ít nhất hai đơn vị mới.')
  }
  const unit = await unitToChange(operation.tx, seen)
  refuseUnlessEndable(unit, from)
  return succeed(operation, {
    kind: 'split',
    predecessors: [unit],
    successors: into.map(({ personIds, ...part }) => ({
      unit: { ...part, validFrom: from, validUntil: null },
      personIds,
    })),
    on: from,
  })
}
