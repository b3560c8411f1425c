import type { LocalSlotId } from '#law'
import type { Operation } from '#platform/operation'
import { readingChanged } from '../events.ts'
import { refuseBeyondBounds } from '../model/local-rule.ts'
import { refuseUnlessMaySetRules } from '../policy.ts'
import { deleteRule, endRule, lockedRules } from '../store/local-rules.ts'
import { library, titlesIn } from './library.ts'
import { ruleToChange, type SeenRule } from './rule-to-change.ts'

/**
 * Removes a reading written down by mistake, and the one that ended for it goes on. The audit keeps that it was there.
 */
export async function removeLocalRule(
  { tx, actor, announce }: Operation,
  { slot, ...seen }: SeenRule & { readonly slot: LocalSlotId },
): Promise<void> {
  refuseUnlessMaySetRules(actor)
  const rules = await lockedRules(tx, slot)
  const rule = ruleToChange(rules, seen)
  await deleteRule(tx, rule.id)
  const before = rules.find(({ validUntil }) => validUntil === rule.validFrom)
  if (before) {
    const days = { from: before.validFrom, until: rule.validUntil }
    refuseBeyondBounds(before, days, titlesIn(await library(tx)))
    await endRule(tx, before.id, rule.validUntil)
  }
  await announce(readingChanged(slot))
}
