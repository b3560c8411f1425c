import type { ComponentProps } from 'react'
import type { Subtask } from '#contract/task-work'
import type { StateBadge } from '#ui/state-badge/StateBadge'

type Badge = Pick<ComponentProps<typeof StateBadge>, 'icon' | 'tone'> & { readonly label: string }

/** How a sub-task stands, as people say it. */
export function subtaskStateWords({ state, isLate }: Pick<Subtask, 'state' | 'isLate'>): Badge {
  if (state === 'done') return { label: 'Đã xong', icon: 'done', tone: 'done' }
  if (isLate) return { label: 'Trễ hạn', icon: 'late', tone: 'late' }
  if (state === 'returned') return { label: 'Bị trả lại', icon: 'undo', tone: 'due' }
  if (state === 'withdrawn') return { label: 'Đã rút', icon: 'cancelled', tone: 'plain' }
  return { label: 'Chưa xong', icon: 'open', tone: 'plain' }
}
