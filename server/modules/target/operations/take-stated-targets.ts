import type { StatedTarget } from '#contract/target'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { soundContent } from '../model/sound-content.ts'
import { mayKeepTargets, refuseUnless } from '../policy.ts'
import { insertTarget, targetsOfYear } from '../store/targets.ts'
import { statedInYear } from './stated-in-year.ts'

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
  let taken = 0
  for (const wanted of chosen) {
    // Each is asked anew: a share may be of a target that was taken a moment ago.
    const stated = await statedInYear(operation, year)
    const one = stated.find(({ paperId, index }) => paperId === wanted.paperId && index === wanted.index)
    if (!one) throw new Refusal('notFound', 'Văn bản kế hoạch không còn nêu chỉ tiêu này; hãy tải lại trang.')
    if (one.takenId === null && (await take(operation, one)) !== null) taken += 1
  }
  return taken
}

async function take(
  { tx, actor, now }: Operation,
  { content, quote, paperId, span, index }: StatedTarget,
): Promise<string | null> {
  const sound = soundContent(content, { ownId: null, others: await targetsOfYear(tx, content.year) })
  const stated = { quote, paperId, span, index }
  return insertTarget(tx, sound, { agencyId: actor.agencyId, now, stated })
}
