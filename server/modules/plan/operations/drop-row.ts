import type { Operation } from '#platform/operation'
import { type DraftOutcome, draftToChange, rowSeen, saveRows } from './draft-to-change.ts'

/** A row as the person has seen it. */
export interface SeenRow {
  readonly draftId: string
  readonly rowId: string
  readonly version: number
}

/** Leaves a row out; it stays in the draft and can be restored. */
export async function dropRow(
  operation: Operation,
  { draftId, rowId, version }: SeenRow,
): Promise<DraftOutcome> {
  const held = await draftToChange(operation, draftId)
  const row = rowSeen(held.rows, rowId, version)
  return saveRows(operation, held, { sentence: 'Bỏ một dòng', put: [{ ...row, state: 'dropped' }] })
}
