import type { Operation } from '#platform/operation'
import { settleDoubtOf } from '../store/drafts.ts'
import { type DraftOutcome, draftToChange, outcome } from './draft-to-change.ts'

/** The officer says that the paper is the agency's own. */
export async function settleDoubt(operation: Operation, draftId: string): Promise<DraftOutcome> {
  const held = await draftToChange(operation, draftId)
  await settleDoubtOf(operation.tx, draftId, operation.now)
  return outcome(operation.tx, held, { changed: [], removedIds: [] })
}
