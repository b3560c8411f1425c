import type { ReactNode } from 'react'
import { type ReportState, reportStateLabels } from '#contract/period-report'
import { StateBadge } from '#ui/state-badge/StateBadge'

const looks = {
  draft: { icon: 'edit', tone: 'plain' },
  awaitingSignature: { icon: 'seal', tone: 'due' },
  issued: { icon: 'done', tone: 'done' },
} as const

/** Where a report is on its way. */
export function ReportBadge({ state }: { readonly state: ReportState }): ReactNode {
  return <StateBadge {...looks[state]}>{reportStateLabels[state]}</StateBadge>
}
