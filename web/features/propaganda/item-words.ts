import { type PropagandaItem, propagandaStateLabels } from '#contract/propaganda'
import { showDay } from '#text/days'
import type { IconName } from '#ui/icon/Icon'
import type { Tone } from '#ui/state-badge/StateBadge'

/** A state as people see it: a picture, a word, and a colour that repeats them. */
export interface StateWords {
  readonly label: string
  readonly icon: IconName
  readonly tone: Tone
}

/** How an item stands: what is late before how far the work is. */
export function standingWords({
  state,
  deadlineState,
}: Pick<PropagandaItem, 'state' | 'deadlineState'>): StateWords {
  if (deadlineState === 'late') return { label: 'Trễ', icon: 'late', tone: 'late' }
  if (state === 'published') return { label: propagandaStateLabels.published, icon: 'done', tone: 'done' }
  if (state === 'cancelled')
    return { label: propagandaStateLabels.cancelled, icon: 'cancelled', tone: 'quiet' }
  if (deadlineState === 'dueSoon') return { label: 'Sắp đến hạn', icon: 'due', tone: 'due' }
  if (state === 'inProgress')
    return { label: propagandaStateLabels.inProgress, icon: 'started', tone: 'plain' }
  return { label: propagandaStateLabels.planned, icon: 'open', tone: 'quiet' }
}

/** A planned time as people write it: 30/03/2027, “tháng 3/2027”. */
export function showPlanned(planned: string): string {
  if (planned.length > 7) return showDay(planned)
  return `tháng ${Number(planned.slice(5, 7))}/${planned.slice(0, 4)}`
}
