import type { LocalLevel } from '#contract/regulation'
import type { LocalSlotId, PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { readingChanged } from '../events.ts'
import { answerTo, refuseBeyondBounds, refuseUnlessAfter } from '../model/local-rule.ts'
import { refuseUnlessMaySetRules } from '../policy.ts'
import { endRule, insertRule, lockedRules } from '../store/local-rules.ts'
import { library, titlesIn } from './library.ts'
import type { SeenRule } from './rule-to-change.ts'

/** A reading of the agency from a day on. `follows` is the latest one seen, null where there was none. */
export interface RuleGiven {
  readonly slot: LocalSlotId
  /** Whatever was given: what is no answer to the question of the slot is refused. */
  readonly value: unknown
  readonly citation: string
  readonly validFrom: PlainDate
  readonly follows: SeenRule | null
  /** The agency's own where nothing is said. */
  readonly level?: LocalLevel
  /** The instrument of the library that the citation names. */
  readonly instrument?: string | null
}

/** From a day on the agency reads a slot so, by the paper it cites; the reading before ends that day. */
export async function setLocalRule({ tx, actor, announce }: Operation, given: RuleGiven): Promise<void> {
  refuseUnlessMaySetRules(actor)
  const { slot, citation, validFrom, level = 'agency', instrument = null } = given
  const rule = { slot, value: answerTo(slot, given.value), citation, validFrom, level, instrument }
  if (citation === '') throw new Refusal('malformedRequest', 'Phải ghi văn bản làm căn cứ.')
  const known = await library(tx)
  if (instrument !== null && !known.some(({ id }) => id === instrument)) refuseUnknownInstrument()
  refuseBeyondBounds(rule, { from: validFrom, until: null }, titlesIn(known))
  const [last] = await lockedRules(tx, slot)
  if (last?.id !== given.follows?.id || last?.version !== given.follows?.version)
    throw new Refusal('staleVersion')
  refuseUnlessAfter(last, validFrom)
  if (last && (last.validUntil === null || last.validUntil > validFrom)) {
    await endRule(tx, last.id, validFrom)
  }
  await insertRule(tx, rule)
  await announce(readingChanged(slot))
}

function refuseUnknownInstrument(): never {
  throw new Refusal('malformedRequest', undefined, [
    { path: 'instrumentId', detail: 'Văn bản được chọn không có trong thư viện' },
  ])
}
