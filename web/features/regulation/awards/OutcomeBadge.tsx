import type { Outcome } from '#contract/judging'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { outcomeWords } from './award-words.ts'

/** Met, not met, or not known yet. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const { icon, tone, label } = outcomeWords[outcome]
  return (
    <StateBadge icon={icon} tone={tone}>
      {label}
    </StateBadge>
  )
}
