import { type Standing, standingLabels } from '#contract/overview'
import type { IconName } from '#ui/icon/Icon'
import type { Tone } from '#ui/state-badge/StateBadge'

interface StandingWords {
  readonly label: string
  readonly icon: IconName
  readonly tone: Tone
}

const looks: Readonly<Record<Standing, Omit<StandingWords, 'label'>>> = {
  doneInTime: { icon: 'done', tone: 'done' },
  doneLate: { icon: 'check', tone: 'done' },
  late: { icon: 'late', tone: 'late' },
  waitingLong: { icon: 'alert', tone: 'due' },
  waiting: { icon: 'waiting', tone: 'waiting' },
  notDue: { icon: 'calendar', tone: 'quiet' },
  undated: { icon: 'open', tone: 'quiet' },
  cancelled: { icon: 'cancelled', tone: 'quiet' },
}

/** How a task stands, as a picture and a word. */
export const standingWords = (standing: Standing): StandingWords => ({
  label: standingLabels[standing],
  ...looks[standing],
})
