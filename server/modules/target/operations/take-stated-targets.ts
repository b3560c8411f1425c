import { type StatedByPlan, statedTargets } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { soundContent } from '../model/sound-content.ts'
import { mayKeepTargets, refuseUnless } from '../policy.ts'
import { insertTarget, targetsOfYear } from '../store/targets.ts'
import { asTarget } from './stated-in-year.ts'

/** Which targets of which papers are taken over into a year. */
export interface ChosenTargets {
  readonly year: number
  readonly chosen: readonly { readonly paperId: string; readonly index: number }[]
}

/** Takes targets over from the papers that state them, all or none; answers how many were new. */
export async function takeStatedTargets(
  operation: Operation,
  { year, chosen }: ChosenTargets,
): Promise<number> {
  refuseUnless(mayKeepTargets(operation.actor))
  const stated = await statedTargets(operation, year)
  let taken = 0
  for (const wanted of chosen) {
    const one = stated.find(({ paperId, index }) => paperId === wanted.paperId && index === wanted.index)
    if (!one) throw new Refusal('notFound', 'Văn bản kế hoạch không còn nêu chỉ tiêu này; hãy tải lại trang.')
    if (await take(operation, one, year)) taken += 1
  }
  return taken
}

/** Whether it was new. */
async function take(operation: Operation, stated: StatedByPlan, year: number): Promise<boolean> {
  const { tx, actor, now } = operation
  // Asked anew each time: a share may be of a target that was taken a moment ago.
  const known = await targetsOfYear(tx, year)
  const { takenId, content, quote, paperId, span, index } = asTarget(stated, { year, known })
  if (takenId !== null) return false
  const sound = soundContent(content, { ownId: null, others: known })
  const where = { quote, paperId, span, index }
  return (await insertTarget(tx, sound, { agencyId: actor.agencyId, now, stated: where })) !== null
}
