import type { PlanPage, PlanSummary } from '#contract/plan'
import { namedUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { seesAllUnits } from '../policy.ts'
import type { PageCache, WrittenPage } from '../present/page-cache.ts'
import { presentPlan, presentPlanSummary } from '../present/plan.ts'
import { noTasks, type Viewer } from '../present/task.ts'
import { allPlans, planById, planStamp } from '../store/plans.ts'
import { tasksOfPlan } from '../store/task-list.ts'
import { countsByPlan } from '../store/task-search.ts'
import { actingInPlan } from './acting-in-plan.ts'
import { stateOn } from './local-reading.ts'

/** Who looks, as far as lists of tasks depend on it. */
export async function viewerOf(operation: Operation): Promise<Viewer> {
  const { actor } = operation
  const acting = await actingInPlan(operation)
  // Who answers for the agency goes by the agency's day; the others by that of their units where there is one.
  const forUnits = seesAllUnits(actor) ? null : acting.unitIds
  return { ...acting, roles: actor.roles, on: { ...(await stateOn(operation)), forUnits } }
}

/** The plans of the agency, the latest year first. */
export async function showPlans(operation: Operation): Promise<PlanSummary[]> {
  const { on } = await viewerOf(operation)
  const counts = await countsByPlan(operation.tx, on)
  const plans = await allPlans(operation.tx)
  return plans.map((plan) => presentPlanSummary(plan, counts.get(plan.id) ?? noTasks))
}

/** The page of a plan as JSON, written anew only when something it shows, the day or the viewer is another. */
export async function showPlan(operation: Operation, planId: string, pages: PageCache): Promise<WrittenPage> {
  const stamp = await planStamp(operation.tx, planId)
  if (stamp === undefined) throw new Refusal('notFound')
  const viewer = await viewerOf(operation)
  const depends = ['plan', planId, stamp, viewer.on, viewerClass(viewer)]
  return pages.take(depends, () => planPageFor(operation, planId, viewer))
}

/** Viewers of one class see the same page: officers all of it, the others by their units. */
export function viewerClass({ roles, unitIds, headedUnitIds, delegations }: Viewer): unknown {
  return roles.includes('officer') ? 'officer' : [roles.toSorted(), unitIds, headedUnitIds, delegations]
}

/** The page of a plan for a viewer. */
export async function planPageFor(operation: Operation, planId: string, viewer: Viewer): Promise<PlanPage> {
  const plan = await planById(operation.tx, planId)
  if (!plan) throw new Refusal('notFound')
  const records = await tasksOfPlan(operation.tx, planId)
  return presentPlan({ plan, records, viewer, units: await namedUnits(operation) })
}
