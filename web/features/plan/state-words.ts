import type { DeadlineState } from '#contract/deadline'
import type { TaskRow, TaskState } from '#contract/task'
import type { IconName } from '#ui/icon/Icon'
import type { Tone } from '#ui/state-badge/StateBadge'

/** A state as people see it: a picture, a word, and a colour that repeats them. */
export interface StateWords {
  readonly label: string
  readonly icon: IconName
  readonly tone: Tone
}

/** How a task stands towards its deadline, most urgent first. */
export const deadlineStateWords: Readonly<Record<DeadlineState, StateWords>> = {
  late: { label: 'Trễ hạn', icon: 'late', tone: 'late' },
  dueSoon: { label: 'Sắp đến hạn', icon: 'due', tone: 'due' },
  canStart: { label: 'Làm được ngay', icon: 'forward', tone: 'plain' },
  waitingLong: { label: 'Chờ quá lâu', icon: 'alert', tone: 'due' },
  waiting: { label: 'Đang chờ', icon: 'waiting', tone: 'waiting' },
  notYet: { label: 'Chưa tới lúc', icon: 'calendar', tone: 'quiet' },
  open: { label: 'Chưa thể trễ', icon: 'open', tone: 'quiet' },
  done: { label: 'Xong', icon: 'done', tone: 'done' },
}

export const urgency: readonly DeadlineState[] = [
  'late',
  'dueSoon',
  'canStart',
  'waitingLong',
  'waiting',
  'notYet',
  'open',
  'done',
]

const cancelled: StateWords = { label: 'Đã hủy', icon: 'cancelled', tone: 'quiet' }

/** The state of a task that matters most: cancelled and done before how its deadline stands. */
export function standingOf({ state, deadlineState }: Pick<TaskRow, 'state' | 'deadlineState'>): StateWords {
  return state === 'cancelled' ? cancelled : deadlineStateWords[deadlineState]
}

/** How far the work itself is. */
export const taskStateWords: Readonly<Record<TaskState, StateWords>> = {
  open: { label: 'Chưa làm', icon: 'open', tone: 'quiet' },
  started: { label: 'Đang làm', icon: 'started', tone: 'plain' },
  done: { label: 'Xong', icon: 'done', tone: 'done' },
  cancelled,
}
