import { type Ability, allowed, denied } from '#contract/ability'
import type { Actor } from '#platform/operation'

/** Throws what an ability says no to. */
export { refuseUnless } from '#platform/refusal'

/** The officer says which blocs the agency belongs to and whom it answers; everyone reads it. */
export function mayChangeBlocs({ roles }: Pick<Actor, 'roles'>): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được sửa khối, cụm thi đua và cấp trên.')
}
