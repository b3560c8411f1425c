import { Refusal } from '#platform/refusal'
import type { InspectionState, Visit } from './inspection.ts'

/** What is done with the conclusion of a round. */
export type ConclusionMove = 'submit' | 'takeBack' | 'conclude' | 'remove' | 'correct'

const moves: Readonly<
  Record<ConclusionMove, { readonly from: InspectionState; readonly to: InspectionState }>
> = {
  correct: { from: 'draft', to: 'draft' },
  remove: { from: 'draft', to: 'draft' },
  submit: { from: 'draft', to: 'awaitingSignature' },
  takeBack: { from: 'awaitingSignature', to: 'draft' },
  conclude: { from: 'awaitingSignature', to: 'concluded' },
}

/** Why a move is not open, in words; null when it is. A conclusion is drawn once every unit was visited. */
export function obstacle(
  move: ConclusionMove,
  { state, visits }: { readonly state: InspectionState; readonly visits: readonly Pick<Visit, 'heldOn'>[] },
): string | null {
  if (state !== moves[move].from) return sentences[state][move]
  if (move !== 'submit') return null
  if (visits.length === 0) return 'Cuộc kiểm tra chưa có đơn vị nào; hãy thêm đơn vị trước khi kết luận.'
  const waiting = visits.filter(({ heldOn }) => heldOn === null).length
  return waiting === 0
    ? null
    : `Còn ${waiting} đơn vị chưa ghi kết quả; hãy ghi kết quả, hoặc bỏ đơn vị khỏi cuộc kiểm tra, rồi trình ký.`
}

/** The state after a move; refuses one that is not open. */
export function stateAfter(
  move: ConclusionMove,
  of: { readonly state: InspectionState; readonly visits: readonly Pick<Visit, 'heldOn'>[] },
): InspectionState {
  const because = obstacle(move, of)
  if (because !== null) throw new Refusal('illegalMove', because)
  return moves[move].to
}

const awaiting = 'Thông báo kết luận đang chờ ký; hãy rút về trước khi sửa.'
const concluded = 'Cuộc kiểm tra đã có kết luận nên không sửa, không xóa được.'
const notSubmitted = 'Thông báo kết luận chưa được trình ký.'

const sentences: Readonly<Record<InspectionState, Readonly<Record<ConclusionMove, string>>>> = {
  draft: {
    correct: '',
    remove: '',
    submit: '',
    takeBack: notSubmitted,
    conclude: notSubmitted,
  },
  awaitingSignature: {
    correct: awaiting,
    remove: awaiting,
    submit: 'Thông báo kết luận đã được trình ký.',
    takeBack: '',
    conclude: '',
  },
  concluded: {
    correct: concluded,
    remove: concluded,
    submit: concluded,
    takeBack: 'Thông báo kết luận đã ký, không rút về được.',
    conclude: 'Cuộc kiểm tra đã có kết luận.',
  },
}
