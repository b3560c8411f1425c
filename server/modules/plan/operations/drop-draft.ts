import type { Operation } from '#platform/operation'
import { markDropped } from '../store/drafts.ts'
import { draftToChange } from './draft-to-change.ts'

/** Closes a draft without making anything of it; the paper stays in the archive. */
export async function dropDraft(operation: Operation, draftId: string): Promise<void> {
  await draftToChange(operation, draftId)
  await markDropped(operation.tx, draftId, operation.now)
}
