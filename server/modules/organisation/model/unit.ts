import type { UnitKind } from '#contract/organisation'
import { type PlainDate, showDate } from '#law'
import { Refusal } from '#platform/refusal'

/** A unit of the agency; `validUntil` is the first day it was no longer. */
export interface Unit {
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
  readonly ordinal: number
  readonly aliases: readonly string[]
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
  readonly version: number
}

/** What is known of a unit before it is kept. */
export type NewUnit = Omit<Unit, 'id' | 'version'>

/** Whether something with days of validity holds on a day. */
export function holdsOn(
  { validFrom, validUntil }: { readonly validFrom: PlainDate; readonly validUntil: PlainDate | null },
  day: PlainDate,
): boolean {
  return validFrom <= day && (validUntil === null || day < validUntil)
}

/** Refuses to end a unit that has ended, or before it began. */
export function refuseUnlessEndable(unit: Unit, from: PlainDate): void {
  if (unit.validUntil !== null) {
    throw new Refusal('datesContradict', `“${unit.name}” đã kết thúc từ ${showDate(unit.validUntil)}.`)
  }
  if (from <= unit.validFrom) {
    throw new Refusal(
      'datesContradict',
      `“${unit.name}” mới có từ ${showDate(unit.validFrom)}; hãy chọn ngày sau đó, hoặc sửa sai sót nếu đã ghi nhầm.`,
      [{ path: 'from', detail: `Phải sau ngày ${showDate(unit.validFrom)}` }],
    )
  }
}

/** The names a successor is still called by: those of the units it goes on as, without its own. */
export function inheritedNames(own: string, predecessors: readonly Unit[]): readonly string[] {
  const names = new Set(predecessors.flatMap(({ name, aliases }) => [name, ...aliases]))
  names.delete(own)
  return [...names]
}
