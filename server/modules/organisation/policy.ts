import { type Ability, allowed, denied } from '#contract/ability'
import { type PlainDate, showDate } from '#law'
import type { Actor } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { Unit } from './model/unit.ts'

/** Who may change the agency, its units and its people. Everyone of the agency may read them. */
export function mayChange({ roles }: Actor): Ability {
  return roles.includes('officer') || roles.includes('administrator')
    ? allowed
    : denied('Chỉ cán bộ thi đua hoặc quản trị được thay đổi thông tin tổ chức.')
}

/** Whether a unit may still be renamed, merged, split or closed. */
export function mayReorganise(actor: Actor, unit: Unit, today: PlainDate): Ability {
  const change = mayChange(actor)
  if (!change.allowed) return change
  if (unit.validUntil === null) return allowed
  return denied(
    unit.validUntil <= today
      ? `Đã kết thúc từ ${showDate(unit.validUntil)}.`
      : `Đã định ngày kết thúc ${showDate(unit.validUntil)}.`,
  )
}

/** Throws what `mayChange` says no to. */
export function refuseUnlessMayChange(actor: Actor): void {
  const { because } = mayChange(actor)
  if (because !== null) throw new Refusal('notAllowed', because)
}
