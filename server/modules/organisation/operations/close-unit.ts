import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseUnlessEndable } from '../model/unit.ts'
import { refuseUnlessMayChange } from '../policy.ts'
import { postingsReaching } from '../store/postings.ts'
import { endUnits } from '../store/units.ts'
import { type SeenUnit, unitToChange } from './units-to-change.ts'

/** From a day on a unit is no more and nothing follows it. Refuses while people are posted to it. */
export async function closeUnit(
  { tx, actor }: Operation,
  { from, ...seen }: SeenUnit & { readonly from: PlainDate },
): Promise<void> {
  refuseUnlessMayChange(actor)
  const unit = await unitToChange(tx, seen)
  refuseUnlessEndable(unit, from)
  const people = new Set((await postingsReaching(tx, [unit.id], from)).map(({ personId }) => personId))
  if (people.size > 0) {
    throw new Refusal(
      'stillInUse',
      `“${unit.name}” còn ${people.size} người; hãy điều động hoặc ghi ngày thôi giữ vị trí của họ trước.`,
    )
  }
  await endUnits(tx, [unit.id], from)
}
