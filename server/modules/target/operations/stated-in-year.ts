import type { StatedTarget } from '#contract/target'
import { type StatedByPlan, statedTargets } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { awardOfBase, proposedTarget } from '../model/proposed-target.ts'
import { expectationWords } from '../present/expectation.ts'
import { type StoredTarget, targetsOfYear } from '../store/targets.ts'

/** The targets that the papers of a year's plans state, as they would be taken over, each with its quote. */
export async function statedInYear(operation: Operation, year: number): Promise<StatedTarget[]> {
  const known = await targetsOfYear(operation.tx, year)
  const stated = await statedTargets(operation, year)
  return stated.map((one) => asTarget(one, { year, known }))
}

/** A stated target as it would be taken over beside those that are known already: a share finds its base among them. */
export function asTarget(
  stated: StatedByPlan,
  { year, known }: { readonly year: number; readonly known: readonly StoredTarget[] },
): StatedTarget {
  const { paperId, index, text, span, planTitle } = stated
  const proposed = proposedTarget(stated, year)
  const baseAward = proposed.counting === 'share' ? awardOfBase(stated) : null
  const base = baseAward === null ? undefined : known.find(({ award }) => award === baseAward)
  const content = base ? { ...proposed, baseTargetId: base.id, baseWords: null } : proposed
  const taken = known.find(
    (target) =>
      target.stated?.paperId === paperId && target.stated.index === index && target.stated.quote === text,
  )
  const baseWords = base ? `số ${base.measure}` : content.baseWords
  return {
    paperId,
    index,
    quote: text,
    span,
    planTitle,
    content,
    expectation: expectationWords({ ...content, baseWords }),
    takenId: taken?.id ?? null,
  }
}
