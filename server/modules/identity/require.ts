import type { Ability } from '#contract/ability'
import { Refusal } from '#platform/refusal'

/** Refuses with the sentence that the disabled button shows. */
export function requireAbility({ allowed, because }: Ability): void {
  if (!allowed) throw new Refusal('notAllowed', because ?? undefined)
}
