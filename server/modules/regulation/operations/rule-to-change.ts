import { Refusal } from '#platform/refusal'
import type { LocalRule } from '../model/local-rule.ts'

/** A rule as a person saw it. */
export interface SeenRule {
  readonly id: string
  readonly version: number
}

/** The rule to change; refuses one that is not there or was changed since. */
export function ruleToChange(rules: readonly LocalRule[], { id, version }: SeenRule): LocalRule {
  const rule = rules.find((each) => each.id === id)
  if (!rule) throw new Refusal('notFound')
  if (rule.version !== version) throw new Refusal('staleVersion')
  return rule
}
