import { standingLabels, type TargetStanding } from '#contract/target'
import type { IconName } from '#ui/icon/Icon'
import type { Tone } from '#ui/state-badge/StateBadge'

interface StandingWords {
  readonly label: string
  readonly icon: IconName
  readonly tone: Tone
}

/** How a target stands as people see it: a picture, a word, and a colour that repeats them. */
export const standingWords: Readonly<Record<TargetStanding, StandingWords>> = {
  notMet: { label: standingLabels.notMet, icon: 'cancelled', tone: 'late' },
  endangered: { label: standingLabels.endangered, icon: 'alert', tone: 'late' },
  unknown: { label: standingLabels.unknown, icon: 'help', tone: 'waiting' },
  onTrack: { label: standingLabels.onTrack, icon: 'started', tone: 'plain' },
  met: { label: standingLabels.met, icon: 'done', tone: 'done' },
}
