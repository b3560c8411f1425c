import { type Ability, denied } from '#contract/ability'
import type { Recommendation as Shown } from '#contract/recommendation'
import { type Notice, type PlainDate, showDate } from '#law'
import type { ActingUnits } from '#modules/organisation'
import type { Actor } from '#platform/operation'
import type { InspectionState, Member } from '../model/inspection.ts'
import {
  obstacle,
  type Recommendation,
  type RecommendationMove,
  standingOf,
  stateIn,
} from '../model/recommendation.ts'
import { mayJudge, mayPlan, mayRecord, mayReport } from '../policy.ts'
import type { Step } from '../store/recommendations.ts'
import { type Units, unitNamed } from './unit-named.ts'

/** Who looks, on which day and by which reading. */
export interface Viewer extends Notice {
  readonly actor: Actor
  readonly acting: ActingUnits
  readonly today: PlainDate
  readonly units: Units
}

/** The round that a recommendation was made in. */
export interface RoundOf {
  readonly state: InspectionState
  readonly team: readonly Member[]
}

/** A recommendation as the viewer sees it. */
export function presentRecommendation(
  recommendation: Recommendation,
  {
    round,
    viewer,
    steps,
  }: { readonly round: RoundOf; readonly viewer: Viewer; readonly steps: readonly Step[] },
): Shown {
  const { id, content, deadline, lateFrom, version } = recommendation
  return {
    id,
    content,
    unit: unitNamed(viewer.units, recommendation.unitId),
    wording: deadline.text ?? '',
    understood: understood(recommendation),
    lateFrom,
    state: stateIn(round.state, recommendation.state),
    deadlineState: standingOf(recommendation, viewer),
    report: recommendation.report,
    reportedOn: recommendation.reportedOn,
    reportedByName: recommendation.reportedByName,
    returnReason: recommendation.returnReason,
    acceptedOn: recommendation.acceptedOn,
    acceptedByName: recommendation.acceptedByName,
    steps: [...steps],
    version,
    abilities: abilitiesOf(recommendation, round, viewer),
  }
}

/** What a deadline comes to, in a sentence. */
export function understood({
  startsOn,
  lateFrom,
  waitsFor,
}: Pick<Recommendation, 'startsOn' | 'lateFrom' | 'waitsFor'>): string {
  if (lateFrom !== null) return `Trễ từ ngày ${showDate(lateFrom)}.`
  if (waitsFor !== null) return `Chờ: ${waitsFor}; chưa có mốc nào để coi là trễ.`
  return startsOn === null
    ? 'Không có hạn cuối.'
    : `Làm được từ ngày ${showDate(startsOn)}, không có hạn cuối.`
}

function abilitiesOf(
  { state: kept, unitId }: Recommendation,
  { state: roundState, team }: RoundOf,
  { actor, acting }: Viewer,
): Shown['abilities'] {
  const state = stateIn(roundState, kept)
  const move = (may: Ability, which: RecommendationMove): Ability => {
    const because = may.allowed ? obstacle(which, state) : null
    return because === null ? may : denied(because)
  }
  const whileOpen = (may: Ability): Ability =>
    may.allowed && roundState === 'awaitingSignature'
      ? denied('Thông báo kết luận đang chờ ký; hãy rút về trước khi sửa.')
      : may
  return {
    correct: whileOpen(
      state === 'accepted'
        ? denied('Kiến nghị đã được xác nhận là xong.')
        : roundState === 'concluded'
          ? mayPlan(actor)
          : mayRecord(actor, team),
    ),
    remove:
      roundState === 'concluded'
        ? denied('Cuộc kiểm tra đã có kết luận nên không bỏ được kiến nghị.')
        : whileOpen(mayRecord(actor, team)),
    report: move(mayReport(actor, acting, unitId), 'report'),
    accept: move(mayJudge(actor), 'accept'),
    return: move(mayJudge(actor), 'return'),
    reopen: move(mayJudge(actor), 'reopen'),
  }
}
