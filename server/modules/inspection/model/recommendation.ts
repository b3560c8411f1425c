import type { RecommendationState } from '#contract/recommendation'
import type { Deadline, DeadlineSpan, DeadlineState, Notice, PlainDate } from '#law'
import { deadlineState } from '#law'
import { Refusal } from '#platform/refusal'
import type { InspectionState } from './inspection.ts'

/** What an inspection asks of a unit, as kept. */
export interface Recommendation extends DeadlineSpan {
  readonly id: string
  readonly inspectionId: string
  readonly visitId: string
  readonly content: string
  readonly unitId: string
  readonly deadline: Deadline
  /** Since when it waits for what decides its deadline; null before it binds, and when it waits for nothing. */
  readonly waitingSince: PlainDate | null
  readonly state: KeptState
  readonly report: string | null
  readonly reportedOn: PlainDate | null
  readonly reportedByName: string | null
  readonly returnReason: string | null
  readonly acceptedOn: PlainDate | null
  readonly acceptedByName: string | null
  readonly version: number
}

/** As kept; that it does not bind yet is a matter of its round. */
export type KeptState = Exclude<RecommendationState, 'pending'>

export type RecommendationMove = 'report' | 'accept' | 'return' | 'reopen'

const moves: Readonly<
  Record<RecommendationMove, { readonly from: readonly KeptState[]; readonly to: KeptState }>
> = {
  report: { from: ['open', 'reported'], to: 'reported' },
  accept: { from: ['reported'], to: 'accepted' },
  return: { from: ['reported'], to: 'open' },
  reopen: { from: ['accepted'], to: 'open' },
}

/** A recommendation binds once its round is concluded. */
export function stateIn(round: InspectionState, state: KeptState): RecommendationState {
  return round === 'concluded' ? state : 'pending'
}

/** Why a move is not open, in words; null when it is. */
export function obstacle(move: RecommendationMove, state: RecommendationState): string | null {
  if (state === 'pending') return 'Cuộc kiểm tra chưa có kết luận nên chưa phải thực hiện kiến nghị.'
  if (moves[move].from.includes(state)) return null
  return sentences[state]?.[move] ?? null
}

/** The state after a move; refuses one that is not open. */
export function stateAfter(move: RecommendationMove, state: RecommendationState): KeptState {
  const because = obstacle(move, state)
  if (because !== null) throw new Refusal('illegalMove', because)
  return moves[move].to
}

const sentences: Readonly<Record<KeptState, Readonly<Partial<Record<RecommendationMove, string>>>>> = {
  open: {
    accept: 'Đơn vị chưa báo đã thực hiện kiến nghị này.',
    return: 'Đơn vị chưa báo đã thực hiện kiến nghị này.',
    reopen: 'Kiến nghị chưa được xác nhận nên không cần mở lại.',
  },
  reported: { reopen: 'Kiến nghị chưa được xác nhận nên không cần mở lại.' },
  accepted: {
    report: 'Kiến nghị đã được xác nhận là xong.',
    accept: 'Kiến nghị đã được xác nhận là xong.',
    return: 'Kiến nghị đã được xác nhận là xong; hãy mở lại nếu xác nhận nhầm.',
  },
}

/** Since when one that binds waits under a new deadline: what it has waited is not forgotten, what waits anew waits from today. */
export function waitingAnew(
  { waitsFor }: DeadlineSpan,
  before: Pick<Recommendation, 'waitsFor' | 'waitingSince'>,
  today: PlainDate,
): PlainDate | null {
  if (waitsFor === null) return null
  return before.waitsFor === null ? today : (before.waitingSince ?? today)
}

/** How a recommendation stands towards its deadline; what a unit has reported waits for the officer, not for the unit. */
export function standingOf(
  {
    state,
    startsOn,
    lateFrom,
    waitsFor,
    waitingSince,
  }: Pick<Recommendation, 'state' | 'waitingSince' | keyof DeadlineSpan>,
  { today, ...notice }: Notice & { readonly today: PlainDate },
): DeadlineState {
  const timed = state === 'accepted' ? 'done' : state === 'reported' ? 'started' : 'open'
  return deadlineState({ startsOn, lateFrom, waitsFor, waitingSince, state: timed }, today, notice)
}
