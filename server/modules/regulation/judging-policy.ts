import { type Ability, allowed, denied } from '#contract/ability'
import type { Actor } from '#platform/operation'
import { Refusal } from '#platform/refusal'

/** Who may keep tables of facts and judge a whole staff: the facts tell of discipline. */
export function mayCompareLaws({ roles }: Actor): Ability {
  return roles.some((role) => role === 'officer' || role === 'leadership' || role === 'administrator')
    ? allowed
    : denied('Chỉ cán bộ thi đua, lãnh đạo hoặc quản trị được so sánh trên cả đội ngũ.')
}

/** For everyone else there are no tables of facts at all. */
export function refuseUnlessMayKeepSheets(actor: Actor): void {
  if (!mayCompareLaws(actor).allowed) throw new Refusal('notFound')
}

/** Throws what `mayCompareLaws` says no to. */
export function refuseUnlessMayCompare(actor: Actor): void {
  const { because } = mayCompareLaws(actor)
  if (because !== null) throw new Refusal('notAllowed', because)
}
