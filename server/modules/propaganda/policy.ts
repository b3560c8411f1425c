import { type Ability, allowed, denied } from '#contract/ability'
import type { ActingUnits } from '#modules/organisation'
import type { Actor } from '#platform/operation'
import { Refusal } from '#platform/refusal'

/** Who acts, with the units acted for. */
export type Acting = Pick<Actor, 'roles'> & Pick<ActingUnits, 'headedUnitIds'>

/** The officer keeps the whole plan; heads of units, also of mass organisations, what is theirs. */
export function mayKeepFor({ roles, headedUnitIds }: Acting, unitId: string): Ability {
  if (roles.includes('officer')) return allowed
  if (roles.includes('unitHead') && headedUnitIds.includes(unitId)) return allowed
  return denied('Chỉ trưởng đơn vị phụ trách hoặc cán bộ thi đua được làm việc này.')
}

/** Who may add at all. */
export function mayAdd({ roles, headedUnitIds }: Acting): Ability {
  if (roles.includes('officer')) return allowed
  if (roles.includes('unitHead') && headedUnitIds.length > 0) return allowed
  return denied('Chỉ cán bộ thi đua và trưởng đơn vị được thêm nội dung tuyên truyền.')
}

/** Tasks of the plan and the list of channels are the officer's. */
export function mayKeepPlan({ roles }: Pick<Actor, 'roles'>): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được đưa nhiệm vụ vào và sửa danh mục kênh tuyên truyền.')
}

/** Throws what an ability says no to. */
export function refuseUnless({ because }: Ability): void {
  if (because !== null) throw new Refusal('notAllowed', because)
}
