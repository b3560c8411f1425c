import type { ParticipationState } from '#contract/participation'
import { type Moving, whyNotRunning } from './movement-moves.ts'

/** The journey of what a unit sends in. */
export const participationMoves = {
  write: { from: ['unsent', 'returned'] },
  takeBack: { from: ['submitted'] },
  approve: { from: ['submitted'] },
  return: { from: ['submitted'] },
  reopen: { from: ['approved'] },
  remind: { from: ['unsent', 'returned'] },
} as const satisfies Record<string, { readonly from: readonly ParticipationState[] }>

export type ParticipationMove = keyof typeof participationMoves

/** Why a move is not open from a state, or in a movement that does not run, in words; null when it is. */
export function participationObstacle(
  move: ParticipationMove,
  state: ParticipationState,
  moving: Pick<Moving, 'state'>,
): string | null {
  const closed = whyNotRunning(moving)
  if (closed !== null) return closed
  const from: readonly ParticipationState[] = participationMoves[move].from
  return from.includes(state) ? null : `${stateSentences[state]}${advice[move]}`
}

const stateSentences: Readonly<Record<ParticipationState, string>> = {
  unsent: 'Đơn vị chưa gửi nội dung tham gia',
  submitted: 'Nội dung đã gửi và đang chờ duyệt',
  returned: 'Nội dung đã bị trả lại để đơn vị sửa',
  approved: 'Nội dung đã được duyệt',
}

const advice: Readonly<Record<ParticipationMove, string>> = {
  write: '; hãy rút lại hoặc đề nghị trả lại trước khi sửa.',
  takeBack: ', không rút lại được.',
  approve: ' nên chưa có gì để duyệt.',
  return: ' nên không trả lại được.',
  reopen: ' nên không có gì để bỏ duyệt.',
  remind: '; không cần nhắc.',
}
