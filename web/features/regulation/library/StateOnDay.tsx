import { type InstrumentState, instrumentStateLabels } from '#contract/instrument'
import type { IconName } from '#ui/icon/Icon'
import { StateBadge } from '#ui/state-badge/StateBadge'
import type { Tone } from '../../../ui/state-badge/StateBadge.tsx'

/** The picture and the tone of each state of an instrument. */
export const stateLooks: Readonly<Record<InstrumentState, { readonly icon: IconName; readonly tone: Tone }>> =
  {
    inForce: { icon: 'done', tone: 'done' },
    notYet: { icon: 'waiting', tone: 'waiting' },
    expired: { icon: 'cancelled', tone: 'quiet' },
    unknown: { icon: 'help', tone: 'due' },
  }

/** What an instrument is on the day that the page is about. */
export function StateOnDay({ state }: { readonly state: InstrumentState }) {
  return <StateBadge {...stateLooks[state]}>{instrumentStateLabels[state]}</StateBadge>
}
