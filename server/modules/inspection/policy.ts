import { type Ability, allowed, denied } from '#contract/ability'
import type { ActingUnits } from '#modules/organisation'
import type { Actor } from '#platform/operation'
import type { InspectionState, Member } from './model/inspection.ts'

/** Throws what an ability says no to. */
export { refuseUnless } from '#platform/refusal'

type Roles = Pick<Actor, 'roles'>

/** Rounds are the officer's: planned, corrected, brought to their conclusion. */
export function mayPlan({ roles }: Roles): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được lập và sửa cuộc kiểm tra.')
}

/** What a visit found is written down by the officer, or by the head and the secretary of the team. */
export function mayRecord(
  { roles, personId }: Roles & Pick<Actor, 'personId'>,
  team: readonly Member[],
): Ability {
  if (roles.includes('officer')) return allowed
  const own = team.find((member) => member.personId !== null && member.personId === personId)
  if (own !== undefined && own.part !== 'member') return allowed
  return denied('Chỉ cán bộ thi đua, Trưởng đoàn và Thư ký Đoàn kiểm tra được ghi kết quả.')
}

/** The number and day of the signed announcement; who signs may write them down too. */
export function mayConclude({ roles }: Roles): Ability {
  if (roles.includes('officer') || roles.includes('leadership')) return allowed
  return denied('Chỉ lãnh đạo và cán bộ thi đua được ghi số, ngày thông báo kết luận.')
}

/** The unit that was asked says what it did; the officer may say it for the unit. */
export function mayReport({ roles }: Roles, { headedUnitIds }: ActingUnits, unitId: string): Ability {
  if (roles.includes('officer')) return allowed
  if (roles.includes('unitHead') && headedUnitIds.includes(unitId)) return allowed
  return denied('Chỉ trưởng đơn vị được kiến nghị hoặc cán bộ thi đua được báo đã thực hiện.')
}

/** Whether a recommendation was carried out is judged by the officer. */
export function mayJudge({ roles }: Roles): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được xác nhận hoặc trả lại kết quả thực hiện kiến nghị.')
}

/** Who sees what was found at every unit before the conclusion is announced: who inspects, and who decides. */
export function seesEveryVisit(
  { roles, personId }: Roles & Pick<Actor, 'personId'>,
  { state, team }: { readonly state: InspectionState; readonly team: readonly Member[] },
): boolean {
  if (state === 'concluded' || roles.includes('officer') || roles.includes('leadership')) return true
  return team.some((member) => member.personId !== null && member.personId === personId)
}
