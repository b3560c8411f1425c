import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { IncomingPaper } from '../model/incoming-paper.ts'
import { mayReceivePaper } from '../policy.ts'
import { insertPaper, paperIdByDigest } from '../store.ts'

/** Keeps a read paper; the same bytes again are the same paper. */
export async function receivePaper(
  { tx, actor, now }: Operation,
  paper: IncomingPaper,
): Promise<{ paperId: string; alreadyKept: boolean }> {
  const may = mayReceivePaper(actor)
  if (!may.allowed) throw new Refusal('notAllowed', may.because ?? undefined)
  const made = await insertPaper(tx, paper, { agencyId: actor.agencyId, accountId: actor.accountId, now })
  const paperId = made ?? (await paperIdByDigest(tx, paper.sha256))
  if (!paperId) throw new Refusal('serverFault')
  return { paperId, alreadyKept: made === undefined }
}
