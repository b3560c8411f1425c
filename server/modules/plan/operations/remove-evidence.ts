import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayRemoveEvidence, refuseUnless } from '../policy.ts'
import {
  contentOfEvidence,
  type EvidenceRecord,
  evidenceById,
  forgetRemoved,
  setRemoved,
} from '../store/evidence.ts'
import { heldTask } from './task-to-change.ts'

const A_DAY_MS = 24 * 60 * 60_000

/** Removes a file from a task; its bytes stay for a day. */
export async function removeEvidence(operation: Operation, id: string): Promise<string> {
  const { tx, now } = operation
  const { taskId, removedAt } = await evidenceToChange(operation, id)
  if (removedAt === null) await setRemoved(tx, id, now)
  return taskId
}

/** Puts a removed file back; refuses when a day has passed. */
export async function restoreEvidence(operation: Operation, id: string): Promise<string> {
  const { tx } = operation
  const { taskId, removedAt } = await evidenceToChange(operation, id)
  if (removedAt === null) return taskId
  if (!(await contentOfEvidence(tx, id))) {
    throw new Refusal('illegalMove', 'Tệp đã gỡ quá một ngày nên không còn; hãy đính kèm lại.')
  }
  await setRemoved(tx, id, null)
  return taskId
}

/** Lets the bytes of files go that were removed more than a day ago. */
export function forgetRemovedEvidence({ tx, now }: Operation): Promise<void> {
  return forgetRemoved(tx, new Date(now.getTime() - A_DAY_MS))
}

async function evidenceToChange(operation: Operation, id: string): Promise<EvidenceRecord> {
  const known = await evidenceById(operation.tx, id)
  if (!known) throw new Refusal('notFound')
  const { standing } = await heldTask(operation, { taskId: known.taskId })
  refuseUnless(
    mayRemoveEvidence(standing, { accountId: operation.actor.accountId, attachedBy: known.attachedBy }),
  )
  return known
}
