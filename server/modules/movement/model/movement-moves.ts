import type { MovementLauncher, MovementState } from '#contract/movement'
import { Refusal } from '#platform/refusal'

interface Move {
  readonly from: readonly MovementState[]
  readonly to: MovementState
  /** A move of the agency's own movements only, or of adopted ones only. */
  readonly of?: 'own' | 'adopted'
}

/** The journey of a movement. */
export const movementMoves = {
  submit: { from: ['draft'], to: 'awaitingSignature', of: 'own' },
  takeBack: { from: ['awaitingSignature'], to: 'draft' },
  launch: { from: ['awaitingSignature'], to: 'launched', of: 'own' },
  adopt: { from: ['draft'], to: 'launched', of: 'adopted' },
  recall: { from: ['launched'], to: 'draft' },
  reviewMidway: { from: ['launched', 'midReviewed'], to: 'midReviewed' },
  review: { from: ['launched', 'midReviewed', 'reviewed'], to: 'reviewed' },
  reopen: { from: ['reviewed'], to: 'launched' },
} as const satisfies Record<string, Move>

export type MovementMove = keyof typeof movementMoves

/** What a move asks of a movement. */
export interface Moving {
  readonly state: MovementState
  readonly launcher: MovementLauncher
}

/** Why a move is not open, in words; null when it is. */
export function obstacle(move: MovementMove, { state, launcher }: Moving): string | null {
  const { from, of }: Move = movementMoves[move]
  if (of === 'own' && launcher !== 'agency') {
    return 'Phong trào của cấp trên, khối đã được nơi đó phát động; cơ quan chỉ tiếp nhận để hưởng ứng.'
  }
  if (of === 'adopted' && launcher === 'agency') {
    return 'Phong trào do cơ quan phát động cần trình lãnh đạo ký.'
  }
  return from.includes(state) ? null : `${stateSentences[state]}${advice[move]}`
}

/** The state after a move; refuses one that is not open. */
export function stateAfter(move: MovementMove, moving: Moving): MovementState {
  const because = obstacle(move, moving)
  if (because) throw new Refusal('illegalMove', because)
  return movementMoves[move].to
}

/** Whether units work in a movement: it was launched and is not closed. */
export function isRunning({ state }: Pick<Moving, 'state'>): boolean {
  return state === 'launched' || state === 'midReviewed'
}

/** Whether everyone of the agency knows of a movement. */
export function isLaunched({ state }: Pick<Moving, 'state'>): boolean {
  return state === 'reviewed' || isRunning({ state })
}

/** Why units cannot work in a movement now; null when they can. */
export function whyNotRunning(moving: Pick<Moving, 'state'>): string | null {
  if (isRunning(moving)) return null
  return isLaunched(moving)
    ? 'Phong trào đã tổng kết; hãy mở lại nếu cần.'
    : 'Phong trào chưa được phát động.'
}

/** Why what a movement says cannot be corrected now; null when it can. */
export function whyNotCorrected({ state }: Pick<Moving, 'state'>): string | null {
  if (state === 'awaitingSignature') return 'Phong trào đang chờ ký; hãy rút lại trước khi sửa.'
  return state === 'reviewed' ? 'Phong trào đã tổng kết; hãy mở lại trước khi sửa.' : null
}

/** Why a movement cannot be removed; null when it can. */
export function whyNotRemoved({ state }: Pick<Moving, 'state'>): string | null {
  return state === 'draft' ? null : 'Chỉ bỏ được phong trào còn đang soạn.'
}

/** Refuses what the state of a movement does not allow now. */
export function refuseWhile(because: string | null): void {
  if (because !== null) throw new Refusal('illegalMove', because)
}

const stateSentences: Readonly<Record<MovementState, string>> = {
  draft: 'Phong trào còn đang soạn',
  awaitingSignature: 'Phong trào đang chờ ký',
  launched: 'Phong trào đang thực hiện',
  midReviewed: 'Phong trào đã sơ kết',
  reviewed: 'Phong trào đã tổng kết',
}

const advice: Readonly<Record<MovementMove, string>> = {
  submit: ' nên không trình ký được nữa.',
  takeBack: ', không có bản trình nào để rút lại.',
  launch: '; chỉ phát động được khi đã trình và chờ ký.',
  adopt: ', không cần tiếp nhận lại.',
  recall: '; chỉ thu hồi được khi đã phát động và chưa sơ kết.',
  reviewMidway: '; chỉ sơ kết được khi phong trào đang thực hiện.',
  review: '; chỉ tổng kết được khi phong trào đã phát động.',
  reopen: ', không cần mở lại.',
}
