import type { LocalSlotId, PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { inForceOn, type ReadingInForce } from './model/local-rule.ts'
import { allRules } from './store/local-rules.ts'

/** How the agency reads a slot on a day: its own cited rule, or the law's default with no citation. */
export async function readingInForce<Id extends LocalSlotId>(
  tx: Operation['tx'],
  slot: Id,
  day: PlainDate,
): Promise<ReadingInForce<Id>> {
  return inForceOn(slot, await allRules(tx), day)
}

/** The same for several slots, with one look at the rules of the agency. */
export async function readingsInForce(
  tx: Operation['tx'],
  day: PlainDate,
): Promise<<Id extends LocalSlotId>(slot: Id) => ReadingInForce<Id>> {
  const rules = await allRules(tx)
  return (slot) => inForceOn(slot, rules, day)
}
