import { type LocalSlotId, type PlainDate, showDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { readingChanged } from '../events.ts'
import { refuseUnlessMaySetRules } from '../policy.ts'
import { endRule, lockedRules } from '../store/local-rules.ts'
import { ruleToChange, type SeenRule } from './rule-to-change.ts'

/** From a day on a reading no longer holds and the default does. */
export async function endLocalRule(
  { tx, actor, announce }: Operation,
  { slot, from, ...seen }: SeenRule & { readonly slot: LocalSlotId; readonly from: PlainDate },
): Promise<void> {
  refuseUnlessMaySetRules(actor)
  const rule = ruleToChange(await lockedRules(tx, slot), seen)
  if (rule.validUntil !== null) {
    throw new Refusal('datesContradict', `Quy ước này đã thôi áp dụng từ ${showDate(rule.validUntil)}.`)
  }
  if (from <= rule.validFrom) {
    throw new Refusal(
      'datesContradict',
      `Quy ước này có từ ${showDate(rule.validFrom)}; hãy chọn ngày sau đó, hoặc xóa nếu đã ghi nhầm.`,
      [{ path: 'from', detail: `Phải sau ${showDate(rule.validFrom)}` }],
    )
  }
  await endRule(tx, rule.id, from)
  await announce(readingChanged(slot))
}
