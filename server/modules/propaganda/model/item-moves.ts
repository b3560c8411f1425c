import type { PropagandaState } from '#contract/propaganda'
import { Refusal } from '#platform/refusal'

/** The journey of a piece of propaganda. */
const moves = {
  correct: { from: ['planned', 'inProgress'], to: null },
  remove: { from: ['planned'], to: null },
  start: { from: ['planned'], to: 'inProgress' },
  publish: { from: ['planned', 'inProgress'], to: 'published' },
  cancel: { from: ['planned', 'inProgress'], to: 'cancelled' },
  reopen: { from: ['published', 'cancelled'], to: 'planned' },
} as const satisfies Record<
  string,
  { readonly from: readonly PropagandaState[]; readonly to: PropagandaState | null }
>

export type ItemMove = keyof typeof moves

/** Why a move is not open from a state, in words; null when it is. */
export function obstacle(move: ItemMove, state: PropagandaState): string | null {
  const from: readonly PropagandaState[] = moves[move].from
  return from.includes(state) ? null : `${sentences[state]}${advice[move]}`
}

/** The state after a move; refuses one that is not open. */
export function stateAfter(move: ItemMove, state: PropagandaState): PropagandaState {
  const because = obstacle(move, state)
  if (because !== null) throw new Refusal('illegalMove', because)
  return moves[move].to ?? state
}

const sentences: Readonly<Record<PropagandaState, string>> = {
  planned: 'Nội dung này chưa làm',
  inProgress: 'Nội dung này đang làm',
  published: 'Nội dung này đã đăng, đã phát',
  cancelled: 'Nội dung này đã bỏ, không làm',
}

const advice: Readonly<Record<ItemMove, string>> = {
  correct: '; hãy mở lại trước khi sửa.',
  remove: '; chỉ xóa được nội dung chưa làm, hãy ghi lý do không làm nữa.',
  start: ' nên không bắt đầu được.',
  publish: '; hãy mở lại trước khi báo đã đăng.',
  cancel: '; hãy mở lại trước.',
  reopen: ', không cần mở lại.',
}
