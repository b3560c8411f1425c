import { type Ability, allowed, denied } from '#contract/ability'
import type { Actor } from '#platform/operation'

/** Throws what an ability says no to. */
export { refuseUnless } from '#platform/refusal'

/** The officer answers for the history, so only the officer writes into it. */
export function mayRecord({ roles }: Pick<Actor, 'roles'>): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được ghi lịch sử khen thưởng.')
}

/**
 * Who sees every line. An award is announced, yet a whole list also tells who has none, and since when; it is the
 * business of those who propose and decide. The others see what is theirs: their own lines, those of their units and of
 * the agency, and heads of units those of the people they propose. The rest does not exist for them: no line, no count,
 * no year and no name of an award in a filter.
 */
export function seesWholeHistory({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('officer') || roles.includes('leadership')
}
