import type { TargetContent } from '#contract/target'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { soundContent } from '../model/sound-content.ts'
import { mayKeepTargets, refuseUnless } from '../policy.ts'
import { insertTarget, targetsOfYear } from '../store/targets.ts'

/** Adds a target to its year; answers its id. */
export async function addTarget(operation: Operation, given: TargetContent): Promise<string> {
  const { tx, actor, now } = operation
  refuseUnless(mayKeepTargets(actor))
  const content = soundContent(given, { ownId: null, others: await targetsOfYear(tx, given.year) })
  const id = await insertTarget(tx, content, { agencyId: actor.agencyId, now, stated: null })
  if (id === null) throw new Refusal('staleVersion')
  return id
}
