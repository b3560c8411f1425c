import type { Operation } from '#platform/operation'
import { type DraftOutcome, draftToChange, rowSeen, saveRows } from './draft-to-change.ts'
import type { SeenRow } from './drop-row.ts'

/** Takes a dropped row back. */
export async function restoreRow(
  operation: Operation,
  { draftId, rowId, version }: SeenRow,
): Promise<DraftOutcome> {
  const held = await draftToChange(operation, draftId)
  const row = rowSeen(held.rows, rowId, version)
  return saveRows(operation, held, { sentence: 'Lấy lại một dòng đã bỏ', put: [{ ...row, state: 'kept' }] })
}
