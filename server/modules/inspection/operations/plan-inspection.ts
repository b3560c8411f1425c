import type { InspectionGiven } from '#contract/inspection'
import type { Operation } from '#platform/operation'
import { mayPlan, refuseUnless } from '../policy.ts'
import { insertInspection, replaceMembers, replaceVisits } from '../store/inspection-writing.ts'
import { soundInspection } from './given-inspection.ts'

/** Plans a new round; answers its id. */
export async function planInspection(operation: Operation, given: InspectionGiven): Promise<string> {
  const { tx, actor, now } = operation
  refuseUnless(mayPlan(actor))
  const content = await soundInspection(operation, given)
  const id = await insertInspection(tx, content, { now, name: actor.name })
  await replaceMembers(tx, id, given.team)
  await replaceVisits(tx, id, given.visits)
  return id
}
