import type { LocalSlotId, LocalValues, PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { readingChanged } from '../events.ts'
import { refuseUnlessAfter, refuseUnlessChoice } from '../model/local-rule.ts'
import { refuseUnlessMaySetRules } from '../policy.ts'
import { endRule, insertRule, lockedRules } from '../store.ts'
import type { SeenRule } from './rule-to-change.ts'

/** A reading of the agency from a day on. `follows` is the latest one seen, null where there was none. */
export interface RuleGiven<Id extends LocalSlotId = LocalSlotId> {
  readonly slot: Id
  readonly value: LocalValues[Id]
  readonly citation: string
  readonly validFrom: PlainDate
  readonly follows: SeenRule | null
}

/** From a day on the agency reads a slot so, by the paper it cites; the reading before ends that day. */
export async function setLocalRule({ tx, actor, announce }: Operation, given: RuleGiven): Promise<void> {
  refuseUnlessMaySetRules(actor)
  refuseUnlessChoice(given.slot, given.value)
  if (given.citation === '') throw new Refusal('malformedRequest', 'Phải ghi văn bản làm căn cứ.')
  const [last] = await lockedRules(tx, given.slot)
  if (last?.id !== given.follows?.id || last?.version !== given.follows?.version)
    throw new Refusal('staleVersion')
  refuseUnlessAfter(last, given.validFrom)
  if (last && (last.validUntil === null || last.validUntil > given.validFrom)) {
    await endRule(tx, last.id, given.validFrom)
  }
  await insertRule(tx, given)
  await announce(readingChanged(given.slot))
}
