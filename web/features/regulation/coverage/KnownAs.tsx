import { type CoverageStatus, coverageStatusLabels } from '#contract/coverage'
import type { IconName } from '#ui/icon/Icon'
import { StateBadge } from '#ui/state-badge/StateBadge'
import type { Tone } from '../../../ui/state-badge/StateBadge.tsx'

/** The picture and the tone of each degree of certainty. */
export const statusLooks: Readonly<Record<CoverageStatus, { readonly icon: IconName; readonly tone: Tone }>> =
  {
    checked: { icon: 'done', tone: 'done' },
    unchecked: { icon: 'alert', tone: 'due' },
    unread: { icon: 'help', tone: 'late' },
  }

/** How far anyone may rely on a text, as a picture and a word. */
export function KnownAs({ status }: { readonly status: CoverageStatus }) {
  return <StateBadge {...statusLooks[status]}>{coverageStatusLabels[status]}</StateBadge>
}
