import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseUnlessReviewer } from '../policy.ts'
import { type DraftRecord, draftById } from '../store/drafts.ts'

/** A draft for one who may review; for the others there is none. */
export async function readableDraft({ tx, actor }: Operation, draftId: string): Promise<DraftRecord> {
  refuseUnlessReviewer(actor)
  const draft = await draftById(tx, draftId)
  if (!draft) throw new Refusal('notFound')
  return draft
}
