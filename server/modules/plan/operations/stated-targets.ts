import type { PaperReading } from '#contract/reading'
import { keptPaper } from '#modules/document'
import type { Operation } from '#platform/operation'
import { allPlans } from '../store/plans.ts'

type ReadTarget = PaperReading['targets'][number]

/** A target that the paper of a plan states; `index` is its place among what the reader found there. */
export interface StatedByPlan extends Pick<ReadTarget, 'text' | 'comparator' | 'value' | 'unit' | 'span'> {
  readonly planId: string
  readonly planTitle: string
  readonly paperId: string
  readonly index: number
}

/** What the papers of a year's plans aim at, in their words. */
export async function statedTargets(operation: Operation, year: number): Promise<readonly StatedByPlan[]> {
  const plans = await allPlans(operation.tx)
  const stated: StatedByPlan[] = []
  for (const plan of plans.filter((one) => one.year === year)) {
    const paper = await keptPaper(operation, plan.paperId)
    const { id: planId, title: planTitle, paperId } = plan
    paper?.reading.targets.forEach((target, index) => {
      stated.push({ ...target, planId, planTitle, paperId, index })
    })
  }
  return stated
}
