import { type EnteredStandardState, enteredStandardStateLabels } from '#contract/entered-standard'
import type { IconName } from '#ui/icon/Icon'
import { StateBadge } from '#ui/state-badge/StateBadge'
import type { Tone } from '../../../ui/state-badge/StateBadge.tsx'

/** The picture and the tone of each state of an entered standard. */
export const standardLooks: Readonly<
  Record<EnteredStandardState, { readonly icon: IconName; readonly tone: Tone }>
> = {
  draft: { icon: 'edit', tone: 'due' },
  governing: { icon: 'done', tone: 'done' },
  superseded: { icon: 'history', tone: 'quiet' },
  withdrawn: { icon: 'undo', tone: 'quiet' },
}

/** Whether an entered standard is written, governs, was taken over or taken back. */
export function StandardState({ state }: { readonly state: EnteredStandardState }) {
  return <StateBadge {...standardLooks[state]}>{enteredStandardStateLabels[state]}</StateBadge>
}
