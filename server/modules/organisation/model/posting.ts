import { type PlainDate, showDate } from '#law'
import { Refusal } from '#platform/refusal'
import { holdsOn, type Unit } from './unit.ts'

/** A position that someone holds in a unit; `validUntil` is the first day it is no longer held. */
export interface Posting {
  readonly id: string
  readonly personId: string
  readonly unitId: string
  readonly unitName: string
  readonly position: string
  readonly isHead: boolean
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
}

export type NewPosting = Omit<Posting, 'id' | 'unitName'>

/** The end of a posting that begins on a day: that of its unit, where the unit has one. Refuses a day without unit. */
export function endOfPosting(unit: Unit, validFrom: PlainDate): PlainDate | null {
  if (holdsOn(unit, validFrom)) return unit.validUntil
  const life =
    unit.validUntil === null
      ? `từ ${showDate(unit.validFrom)}`
      : `từ ${showDate(unit.validFrom)} đến trước ${showDate(unit.validUntil)}`
  throw new Refusal('datesContradict', `“${unit.name}” chỉ có ${life}.`, [
    { path: 'validFrom', detail: `Đơn vị chỉ có ${life}` },
  ])
}

/** Refuses a second posting to the same unit at the same time. */
export function refuseDoublePosting(postings: readonly Posting[], added: NewPosting): void {
  const same = postings.find(
    ({ unitId, validFrom, validUntil }) =>
      unitId === added.unitId &&
      (added.validUntil === null || validFrom < added.validUntil) &&
      (validUntil === null || added.validFrom < validUntil),
  )
  if (!same) return
  throw new Refusal(
    'datesContradict',
    `Người này đã công tác tại “${same.unitName}” từ ${showDate(same.validFrom)}; hãy kết thúc vị trí đó trước.`,
  )
}

/** Refuses to end a posting before it began or after its end. */
export function refuseUnlessPostingEndable(
  { unitName, validFrom, validUntil }: Posting,
  from: PlainDate,
): void {
  if (from > validFrom && (validUntil === null || from < validUntil)) return
  const end = validUntil === null ? '' : ` và trước ${showDate(validUntil)}`
  throw new Refusal(
    'datesContradict',
    `Vị trí tại “${unitName}” chỉ kết thúc được sau ${showDate(validFrom)}${end}.`,
    [{ path: 'from', detail: `Phải sau ${showDate(validFrom)}${end}` }],
  )
}
