import type { Answered } from '#contract/endpoint'
import type { ReminderRule, readReminderRule } from '#contract/reminder'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { defaultRule } from '../model/default-rule.ts'
import { maySettleRule, refuseUnless } from '../policy.ts'
import { saveRule, storedRule } from '../store/rules.ts'
import { stageReading } from './agency-reading.ts'

/** How the agency reminds, and who may settle it otherwise. */
export async function showRule(operation: Operation): Promise<Answered<typeof readReminderRule>> {
  const { soonDays, waitingDays } = await stageReading(operation)
  const { version, ...rule } = (await storedRule(operation.tx)) ?? { ...defaultRule, version: 0 }
  const abilities = { change: maySettleRule(operation.actor) }
  return { rule, isDefault: version === 0, soonDays, waitingDays, version, abilities }
}

/** Settles how the agency reminds. Refuses a leadership that would be told before the head of the unit. */
export async function settleRule(
  operation: Operation,
  { version, ...rule }: ReminderRule & { readonly version: number },
): Promise<void> {
  refuseUnless(maySettleRule(operation.actor))
  const { headAfterDays: head, leadershipAfterDays: leadership } = rule
  if (head !== null && leadership !== null && leadership < head) {
    const detail = 'Lãnh đạo được báo sau trưởng đơn vị; hãy nhập số ngày lớn hơn.'
    throw new Refusal('malformedRequest', undefined, [{ path: 'leadershipAfterDays', detail }])
  }
  if (!(await saveRule(operation, rule, version))) throw new Refusal('staleVersion')
}
