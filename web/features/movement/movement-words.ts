import { type MovementState, movementStateLabels } from '#contract/movement'
import {
  type Participation,
  type ParticipationState,
  participationStateLabels,
} from '#contract/participation'
import type { IconName } from '#ui/icon/Icon'
import type { Tone } from '#ui/state-badge/StateBadge'

/** A state as people see it: a picture, a word, and a colour that repeats them. */
interface ShownState {
  readonly label: string
  readonly icon: IconName
  readonly tone: Tone
}

/** How far a movement is. */
export const movementWords: Readonly<Record<MovementState, ShownState>> = {
  draft: { label: movementStateLabels.draft, icon: 'edit', tone: 'quiet' },
  awaitingSignature: { label: movementStateLabels.awaitingSignature, icon: 'waiting', tone: 'waiting' },
  launched: { label: movementStateLabels.launched, icon: 'started', tone: 'plain' },
  midReviewed: { label: movementStateLabels.midReviewed, icon: 'agreement', tone: 'plain' },
  reviewed: { label: movementStateLabels.reviewed, icon: 'done', tone: 'done' },
}

/** How far the part of a unit is, in the order of the board. */
export const participationWords: Readonly<Record<ParticipationState, ShownState>> = {
  unsent: { label: participationStateLabels.unsent, icon: 'open', tone: 'plain' },
  submitted: { label: participationStateLabels.submitted, icon: 'waiting', tone: 'waiting' },
  returned: { label: participationStateLabels.returned, icon: 'undo', tone: 'due' },
  approved: { label: participationStateLabels.approved, icon: 'done', tone: 'done' },
}

/** How a unit stands: red only once its day has passed. */
export function standingWords({ state, isLate }: Pick<Participation, 'state' | 'isLate'>): ShownState {
  const words = participationWords[state]
  return isLate ? { ...words, label: `${words.label}, trễ hạn`, tone: 'late' } : words
}
