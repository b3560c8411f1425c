import { actingUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { type RecommendationMove, stateAfter, stateIn } from '../model/recommendation.ts'
import { mayJudge, mayReport, refuseUnless } from '../policy.ts'
import { type MovedRecommendation, type Step, saveMove } from '../store/recommendations.ts'
import { recommendationToChange, type SeenRecommendation } from './recommendation-to-change.ts'

/** The unit says what it did; saying it again replaces what was said before. */
export async function reportRecommendation(
  operation: Operation,
  { report, ...seen }: SeenRecommendation & { readonly report: string },
): Promise<void> {
  const { inspection, recommendation } = await recommendationToChange(operation, seen)
  const { actor, today } = operation
  refuseUnless(mayReport(actor, await actingUnits(operation), recommendation.unitId))
  const state = stateAfter('report', stateIn(inspection.state, recommendation.state))
  await save(operation, seen, {
    to: { state, report, reportedOn: today, reportedByName: actor.name, returnReason: null },
    step: { kind: 'reported', body: report },
  })
}

/** The officer finds that it was done. */
export async function acceptRecommendation(operation: Operation, seen: SeenRecommendation): Promise<void> {
  const state = await judged(operation, seen, 'accept')
  const { today, actor } = operation
  await save(operation, seen, {
    to: { state, acceptedOn: today, acceptedByName: actor.name },
    step: { kind: 'accepted', body: '' },
  })
}

/** The officer finds that it was not done yet, and says why. */
export async function returnRecommendation(
  operation: Operation,
  { reason, ...seen }: SeenRecommendation & { readonly reason: string },
): Promise<void> {
  const state = await judged(operation, seen, 'return')
  await save(operation, seen, {
    to: { state, returnReason: reason },
    step: { kind: 'returned', body: reason },
  })
}

/** An acceptance was given by mistake. */
export async function reopenRecommendation(
  operation: Operation,
  { reason, ...seen }: SeenRecommendation & { readonly reason: string },
): Promise<void> {
  const state = await judged(operation, seen, 'reopen')
  await save(operation, seen, {
    to: { state, returnReason: reason, acceptedOn: null, acceptedByName: null },
    step: { kind: 'reopened', body: reason },
  })
}

async function judged(operation: Operation, seen: SeenRecommendation, move: RecommendationMove) {
  const { inspection, recommendation } = await recommendationToChange(operation, seen)
  refuseUnless(mayJudge(operation.actor))
  return stateAfter(move, stateIn(inspection.state, recommendation.state))
}

function save(
  { tx, actor, now }: Operation,
  { recommendationId }: SeenRecommendation,
  { to, step }: { readonly to: MovedRecommendation; readonly step: Pick<Step, 'kind' | 'body'> },
): Promise<void> {
  return saveMove(tx, recommendationId, { to, step: { ...step, at: now, byName: actor.name } })
}
