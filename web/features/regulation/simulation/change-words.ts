import { type Change, changeLabels } from '#contract/simulation'
import type { IconName } from '#ui/icon/Icon'
import type { Tone } from '#ui/state-badge/StateBadge'

interface Words {
  readonly label: string
  readonly icon: IconName
  readonly tone: Tone
}

/** What becomes of someone, as a picture, a word and a colour; those whom it touches most first. */
export const changeWords: Readonly<Record<Change, Words>> = {
  gains: { label: changeLabels.gains, icon: 'add', tone: 'done' },
  loses: { label: changeLabels.loses, icon: 'minus', tone: 'late' },
  becomesUnknown: { label: changeLabels.becomesUnknown, icon: 'help', tone: 'due' },
  becomesKnown: { label: changeLabels.becomesKnown, icon: 'check', tone: 'plain' },
  same: { label: changeLabels.same, icon: 'open', tone: 'quiet' },
}

export const changes = Object.keys(changeWords) as Change[]
