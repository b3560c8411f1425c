import { type Ability, allowed, denied } from '#contract/ability'
import type { Actor } from '#platform/operation'

/** The officer brings papers in. */
export function mayReceivePaper({ roles }: Actor): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được đưa văn bản vào kho.')
}

/** Who sees papers before they concern everyone; for the others such a paper does not exist. */
export function mayReadUnreleased({ roles }: Actor): boolean {
  return roles.includes('officer') || roles.includes('leadership')
}
