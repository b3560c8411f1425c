import type { TaskState } from '#contract/task'
import { Refusal } from '#platform/refusal'

/** The journey of a task. */
export const taskMoves = {
  start: { from: ['open'], to: 'started' },
  finish: { from: ['open', 'started'], to: 'done' },
  reopen: { from: ['done', 'cancelled'], to: 'open' },
  cancel: { from: ['open', 'started'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly TaskState[]; to: TaskState }>

export type TaskMove = keyof typeof taskMoves

/** Why a move is not open from a state, in words; null when it is. */
export function obstacle(move: TaskMove, state: TaskState): string | null {
  const from: readonly TaskState[] = taskMoves[move].from
  return from.includes(state) ? null : `${stateSentences[state]}${advice[move]}`
}

/** The state after a move; refuses one that is not open. */
export function stateAfter(move: TaskMove, state: TaskState): TaskState {
  const because = obstacle(move, state)
  if (because) throw new Refusal('illegalMove', because)
  return taskMoves[move].to
}

const stateSentences: Readonly<Record<TaskState, string>> = {
  open: 'Nhiệm vụ chưa bắt đầu',
  started: 'Nhiệm vụ đang thực hiện',
  done: 'Nhiệm vụ đã hoàn thành',
  cancelled: 'Nhiệm vụ đã hủy',
}

const advice: Readonly<Record<TaskMove, string>> = {
  start: ' nên không bắt đầu được nữa.',
  finish: '; hãy mở lại trước khi đánh dấu hoàn thành.',
  reopen: ', không cần mở lại.',
  cancel: ' nên không hủy được.',
}
