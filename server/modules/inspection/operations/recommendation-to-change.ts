import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { Recommendation } from '../model/recommendation.ts'
import { seesEveryVisit } from '../policy.ts'
import { recommendationById } from '../store/recommendations.ts'
import { inspectionToChange, type WholeInspection } from './inspection-to-change.ts'

/** A recommendation as the person has seen it. */
export interface SeenRecommendation {
  readonly recommendationId: string
  readonly version: number
}

/** Loads and holds a recommendation with its round; for those who may not see it yet it does not exist. */
export async function recommendationToChange(
  operation: Operation,
  { recommendationId, version }: SeenRecommendation,
): Promise<WholeInspection & { readonly recommendation: Recommendation }> {
  const found = await recommendationById(operation.tx, recommendationId)
  if (!found) throw new Refusal('notFound')
  const whole = await inspectionToChange(operation, { inspectionId: found.inspectionId })
  const recommendation = await recommendationById(operation.tx, recommendationId)
  const { state } = whole.inspection
  if (!recommendation || !seesEveryVisit(operation.actor, { state, team: whole.team })) {
    throw new Refusal('notFound')
  }
  if (recommendation.version !== version) throw new Refusal('staleVersion')
  return { ...whole, recommendation }
}
