import { type Ability, allowed, denied } from '#contract/ability'
import type { Actor } from '#platform/operation'

/** Throws what an ability says no to. */
export { refuseUnless } from '#platform/refusal'

/** The officer keeps the targets of the year and types their values in; everyone of the agency reads them. */
export function mayKeepTargets({ roles }: Pick<Actor, 'roles'>): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được ghi chỉ tiêu và nhập số liệu.')
}
