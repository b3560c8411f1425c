import { isLocalSlot, type LocalSlotId, type LocalValues, localSlots, type PlainDate, showDate } from '#law'
import { Refusal } from '#platform/refusal'

/** What the agency says about a slot from a day on, with the paper that settles it. */
export interface LocalRule {
  readonly id: string
  readonly slot: LocalSlotId
  readonly value: LocalValues[LocalSlotId]
  readonly citation: string
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
  readonly version: number
}

/** A value in force, with its citation; null where the law's own default holds because the agency has said nothing. */
export interface ReadingInForce<Id extends LocalSlotId> {
  readonly value: LocalValues[Id]
  readonly citation: string | null
  readonly validFrom: PlainDate | null
}

/** The value of a slot on a day, out of the rules of the agency. */
export function inForceOn<Id extends LocalSlotId>(
  slot: Id,
  rules: readonly LocalRule[],
  day: PlainDate,
): ReadingInForce<Id> {
  const rule = rules.find(
    (each) =>
      each.slot === slot && each.validFrom <= day && (each.validUntil === null || day < each.validUntil),
  )
  const choice = localSlots[slot].choices.find(({ value }) => value === rule?.value)
  if (!rule || !choice) return { value: localSlots[slot].otherwise, citation: null, validFrom: null }
  return { value: choice.value, citation: rule.citation, validFrom: rule.validFrom }
}

/** The slot of a request; refuses a name that is none. */
export function knownSlot(id: string): LocalSlotId {
  if (!isLocalSlot(id)) throw new Refusal('notFound')
  return id
}

/** Refuses a value that is no answer to the question of a slot. */
export function refuseUnlessChoice(slot: LocalSlotId, given: unknown): void {
  if (localSlots[slot].choices.some(({ value }) => value === given)) return
  throw new Refusal('malformedRequest', undefined, [
    { path: 'value', detail: 'Hãy chọn một trong các cách hiểu được liệt kê' },
  ])
}

/** Refuses days that contradict the rule before. */
export function refuseUnlessAfter(last: LocalRule | undefined, from: PlainDate): void {
  if (!last || from > last.validFrom) return
  throw new Refusal(
    'datesContradict',
    `Đã có quy ước từ ${showDate(last.validFrom)}; hãy chọn ngày sau đó, hoặc xóa quy ước ghi nhầm.`,
    [{ path: 'validFrom', detail: `Phải sau ${showDate(last.validFrom)}` }],
  )
}
