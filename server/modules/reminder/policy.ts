import { type Ability, allowed, denied } from '#contract/ability'
import type { Actor } from '#platform/operation'

/** Throws what an ability says no to. */
export { refuseUnless } from '#platform/refusal'

type Roles = Pick<Actor, 'roles'>

/** How the agency reminds is settled by who keeps the plan or the program; everyone may read it. */
export function maySettleRule({ roles }: Roles): Ability {
  if (roles.includes('officer') || roles.includes('administrator')) return allowed
  return denied('Chỉ cán bộ thi đua hoặc người quản trị được sửa quy tắc nhắc việc.')
}

/** A calendar of a unit shows its work to whoever has the address, so only who answers for the unit hands it out. */
export function mayMakeFeedOf(
  { roles, headedUnitIds }: Pick<Actor, 'roles' | 'headedUnitIds'>,
  unitId: string,
): Ability {
  if (roles.includes('officer') || headedUnitIds.includes(unitId)) return allowed
  return denied('Chỉ trưởng đơn vị và cán bộ thi đua được tạo lịch của đơn vị.')
}

/** Whether someone may make calendars of units at all. */
export function mayMakeUnitFeeds({ roles, headedUnitIds }: Pick<Actor, 'roles' | 'headedUnitIds'>): Ability {
  if (roles.includes('officer') || headedUnitIds.length > 0) return allowed
  return denied('Chỉ trưởng đơn vị và cán bộ thi đua được tạo lịch của đơn vị.')
}

/** Who answers for the whole plan finds all of it in their own calendar; the others what is theirs. */
export function followsEverything({ roles }: Roles): boolean {
  return roles.includes('officer') || roles.includes('leadership')
}
