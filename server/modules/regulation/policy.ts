import { type Ability, allowed, denied } from '#contract/ability'
import type { Actor } from '#platform/operation'
import { Refusal } from '#platform/refusal'

/** Who may set how the agency reads what the law leaves open. Everyone of the agency may read it. */
export function maySetRules({ roles }: Actor): Ability {
  return roles.includes('officer') || roles.includes('administrator')
    ? allowed
    : denied('Chỉ cán bộ thi đua hoặc quản trị được đặt quy ước của cơ quan.')
}

/** Throws what `maySetRules` says no to. */
export function refuseUnlessMaySetRules(actor: Actor): void {
  const { because } = maySetRules(actor)
  if (because !== null) throw new Refusal('notAllowed', because)
}
