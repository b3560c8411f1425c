import type { Answered } from '#contract/endpoint'
import type { InspectionPage, InspectionSummary, listInspections } from '#contract/inspection'
import { namedUnits } from '#modules/organisation'
import { linkedTasks } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { mayPlan } from '../policy.ts'
import { presentInspection, presentSummaries } from '../present/inspection.ts'
import { inspectionsOfYear, visitsOf, yearsOfInspections } from '../store/inspections.ts'
import { recommendationsOf, stepsOf } from '../store/recommendations.ts'
import { wholeInspection } from './inspection-to-change.ts'
import { viewerOf } from './viewer-of.ts'

/** The rounds of a year, of all years when left out; the latest first. */
export async function showInspections(
  operation: Operation,
  { year }: { readonly year?: number | undefined },
): Promise<Answered<typeof listInspections>> {
  const { tx, today, actor } = operation
  return {
    today,
    inspections: await inspectionsOf(operation, year),
    years: [...(await yearsOfInspections(tx))],
    abilities: { plan: mayPlan(actor) },
  }
}

/** The rounds of a year with how far they are and how their recommendations stand. */
export async function inspectionsOf(operation: Operation, year?: number): Promise<InspectionSummary[]> {
  const { tx, today } = operation
  const inspections = await inspectionsOfYear(tx, year)
  const ids = inspections.map(({ id }) => id)
  return presentSummaries(inspections, {
    visits: await visitsOf(tx, inspections),
    recommendations: await recommendationsOf(tx, ids),
    units: await namedUnits(operation),
    today,
  })
}

/** A round with all that the actor may see of it. */
export async function showInspection(operation: Operation, inspectionId: string): Promise<InspectionPage> {
  const { tx } = operation
  const whole = await wholeInspection(operation, inspectionId)
  const recommendations = await recommendationsOf(tx, [inspectionId])
  return presentInspection(whole, {
    recommendations,
    steps: await stepsOf(
      tx,
      recommendations.map(({ id }) => id),
    ),
    tasks: await linkedTasks(operation, inspectionId),
    viewer: await viewerOf(operation),
  })
}
