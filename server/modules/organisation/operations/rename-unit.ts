import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { inheritedNames, refuseUnlessEndable } from '../model/unit.ts'
import { refuseUnlessMayChange } from '../policy.ts'
import { succeed } from './succeed.ts'
import { type SeenUnit, unitToChange } from './units-to-change.ts'

/** From a day on a unit is called otherwise; papers that use the old name still mean it. Answers the new unit's id. */
export async function renameUnit(
  operation: Operation,
  { name, from, ...seen }: SeenUnit & { readonly name: string; readonly from: PlainDate },
): Promise<string> {
  refuseUnlessMayChange(operation.actor)
  const unit = await unitToChange(operation.tx, seen)
  refuseUnlessEndable(unit, from)
  if (name === unit.name) {
    throw new Refusal('nameTaken', 'Tên mới giống hệt tên cũ.', [{ path: 'name', detail: 'Giống tên cũ' }])
  }
  const renamed = { ...unit, name, aliases: inheritedNames(name, [unit]), validFrom: from, validUntil: null }
  const [id = ''] = await succeed(operation, {
    kind: 'renamed',
    predecessors: [unit],
    successors: [{ unit: renamed }],
    on: from,
  })
  return id
}
