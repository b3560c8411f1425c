import type { LocalLevel } from '#contract/regulation'
import {
  boundsBroken,
  type HeldDays,
  isLocalAnswer,
  isLocalSlot,
  type LocalSlotId,
  type LocalValues,
  localSlots,
  type PlainDate,
  type SourceTitles,
  showDate,
} from '#law'
import { Refusal } from '#platform/refusal'
import { boundSentence, showAnswer } from './local-answer.ts'

/** What the agency says about a slot from a day on, with the paper that settles it. */
export interface LocalRule {
  readonly id: string
  readonly slot: LocalSlotId
  readonly value: NonNullable<LocalValues[LocalSlotId]>
  readonly citation: string
  readonly level: LocalLevel
  /** The instrument of the library that the citation names; null where none was chosen. */
  readonly instrument: string | null
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
  readonly version: number
}

/** A value in force, with its citation; null where the law's own default holds because the agency has said nothing. */
export interface ReadingInForce<Id extends LocalSlotId> {
  readonly value: LocalValues[Id]
  readonly citation: string | null
  readonly validFrom: PlainDate | null
  readonly level: LocalLevel | null
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
  if (!rule || !isLocalAnswer(slot, rule.value))
    return { value: localSlots[slot].otherwise, citation: null, validFrom: null, level: null }
  const { value, citation, validFrom, level } = rule
  return { value, citation, validFrom, level }
}

/** The slot of a request; refuses a name that is none. */
export function knownSlot(id: string): LocalSlotId {
  if (!isLocalSlot(id)) throw new Refusal('notFound')
  return id
}

/** The answer to the question of a slot; refuses a value that is none. */
export function answerTo<Id extends LocalSlotId>(slot: Id, given: unknown): NonNullable<LocalValues[Id]> {
  if (isLocalAnswer(slot, given)) return given
  throw new Refusal('malformedRequest', undefined, [{ path: 'value', detail: asks[localSlots[slot].kind] }])
}

const asks = {
  choice: 'Hãy chọn một trong các cách hiểu được liệt kê',
  share: 'Hãy nhập tỷ lệ lớn hơn 0 và không quá 100 %',
  count: 'Hãy nhập một số nguyên dương',
  days: 'Hãy nhập số ngày làm việc, từ 1 đến 366',
  coefficient: 'Hãy nhập hệ số lớn hơn 0',
  text: 'Hãy nhập nội dung theo văn bản',
} as const

/** Refuses a value that goes beyond what the national text set on one of its days, with the bound and its provision. */
export function refuseBeyondBounds(
  rule: Pick<LocalRule, 'slot' | 'value'>,
  days: HeldDays,
  titles: SourceTitles,
): void {
  const { value } = rule
  if (typeof value !== 'number' && typeof value !== 'object') return
  const { bounds, kind } = localSlots[rule.slot]
  const broken = boundsBroken(bounds, value, days)
  if (broken.length === 0) return
  const sentences = broken.map((bound) => boundSentence({ ...bound, kind }, titles))
  throw new Refusal(
    'malformedRequest',
    `${showAnswer(kind, value)} trái với giới hạn của trung ương: ${sentences.join('; ')}.`,
    sentences.map((detail) => ({ path: 'value', detail })),
  )
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
