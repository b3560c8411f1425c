import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { seesEvidence, standingTo } from '../policy.ts'
import { contentOfEvidence, type EvidenceRecord, evidenceById } from '../store/evidence.ts'
import { tasksByIds } from '../store/task-list.ts'
import { actingInPlan } from './acting-in-plan.ts'

/** A file with its bytes, for those who have to do with its task; for the others it does not exist. */
export async function showEvidence(
  operation: Operation,
  id: string,
): Promise<EvidenceRecord & { readonly content: Buffer }> {
  const { tx, actor } = operation
  const known = await evidenceById(tx, id)
  const [task] = known ? await tasksByIds(tx, [known.taskId]) : []
  if (!known || !task || known.removedAt !== null) throw new Refusal('notFound')
  const standing = standingTo({ ...(await actingInPlan(operation)), roles: actor.roles }, task)
  const content = seesEvidence(standing) ? await contentOfEvidence(tx, id) : undefined
  if (!content) throw new Refusal('notFound')
  return { ...known, content }
}
