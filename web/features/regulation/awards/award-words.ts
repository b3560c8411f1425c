import type { AwardSummary, Outcome, Subject } from '#contract/judging'
import { outcomeLabels, subjectLabels } from '#contract/judging'
import type { IconName } from '#ui/icon/Icon'
import type { Tone } from '#ui/state-badge/StateBadge'

interface Words {
  readonly label: string
  readonly icon: IconName
  readonly tone: Tone
}

/** How far the standard of an award can be relied on. */
export const standardStateWords: Readonly<Record<AwardSummary['state'], Words>> = {
  checked: { label: 'Đã đối chiếu', icon: 'shield', tone: 'done' },
  provisional: { label: 'Tạm tính', icon: 'alert', tone: 'due' },
  none: { label: 'Chưa có quy định', icon: 'minus', tone: 'quiet' },
}

/** An outcome as a picture, a word and a colour. */
export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  met: { label: outcomeLabels.met, icon: 'done', tone: 'done' },
  notMet: { label: outcomeLabels.notMet, icon: 'cancelled', tone: 'late' },
  unknown: { label: outcomeLabels.unknown, icon: 'help', tone: 'due' },
}

/** “Cá nhân, tập thể”: for whom an award is, in one phrase. */
export function subjectsInWords(subjects: readonly Subject[]): string {
  const text = subjects.map((subject) => subjectLabels[subject].toLowerCase()).join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
