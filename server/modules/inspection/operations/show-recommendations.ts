import type { Answered } from '#contract/endpoint'
import type { listRecommendations, Recommendation as Shown } from '#contract/recommendation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { Recommendation } from '../model/recommendation.ts'
import { mayReadVisit } from '../present/inspection.ts'
import { presentRecommendation, type Viewer } from '../present/recommendation.ts'
import { unitNamed } from '../present/unit-named.ts'
import {
  pageOfRecommendations,
  type RecommendationsWanted,
  recommendationById,
  stepsOf,
  unitsAsked,
} from '../store/recommendations.ts'
import { type WholeInspection, wholeInspection, wholeInspections } from './inspection-to-change.ts'
import { viewerOf } from './viewer-of.ts'

/** One page of the recommendations of all rounds that bind, late ones first. */
export async function showRecommendations(
  operation: Operation,
  wanted: RecommendationsWanted,
): Promise<Answered<typeof listRecommendations>> {
  const { tx, today } = operation
  const { recommendations, counts } = await pageOfRecommendations(tx, wanted, today)
  const viewer = await viewerOf(operation)
  const roundIds = new Set(recommendations.map(({ inspectionId }) => inspectionId))
  const rounds = await wholeInspections(operation, [...roundIds])
  const steps = await stepsOf(
    tx,
    recommendations.map(({ id }) => id),
  )
  const asked = await unitsAsked(tx)
  return {
    today,
    recommendations: recommendations.flatMap((recommendation) => {
      const whole = rounds.get(recommendation.inspectionId)
      return whole ? [followed(recommendation, { whole, viewer, steps })] : []
    }),
    total: counts[wanted.filter],
    counts,
    units: asked.map((id) => unitNamed(viewer.units, id)),
  }
}

function followed(
  recommendation: Recommendation,
  {
    whole,
    viewer,
    steps,
  }: { readonly whole: WholeInspection; readonly viewer: Viewer; readonly steps: Steps },
): Answered<typeof listRecommendations>['recommendations'][number] {
  const { inspection, visits } = whole
  const visit = visits.find(({ id }) => id === recommendation.visitId)
  return {
    ...shown(recommendation, { whole, viewer, steps }),
    inspection: {
      id: inspection.id,
      title: inspection.title,
      year: inspection.year,
      number: inspection.number,
    },
    inspectedUnitName: visit ? unitNamed(viewer.units, visit.unitId).name : '',
  }
}

type Steps = Awaited<ReturnType<typeof stepsOf>>

function shown(
  recommendation: Recommendation,
  {
    whole,
    viewer,
    steps,
  }: { readonly whole: WholeInspection; readonly viewer: Viewer; readonly steps: Steps },
): Shown {
  const round = { state: whole.inspection.state, team: whole.team }
  return presentRecommendation(recommendation, { round, viewer, steps: steps.get(recommendation.id) ?? [] })
}

/** One recommendation; for those who may not see it yet it does not exist. */
export async function showRecommendation(operation: Operation, recommendationId: string): Promise<Shown> {
  const recommendation = await recommendationById(operation.tx, recommendationId)
  if (!recommendation) throw new Refusal('notFound')
  const whole = await wholeInspection(operation, recommendation.inspectionId)
  const viewer = await viewerOf(operation)
  const visit = whole.visits.find(({ id }) => id === recommendation.visitId)
  if (!visit || !mayReadVisit(visit, whole, viewer)) throw new Refusal('notFound')
  const steps = await stepsOf(operation.tx, [recommendationId])
  return shown(recommendation, { whole, viewer, steps })
}
