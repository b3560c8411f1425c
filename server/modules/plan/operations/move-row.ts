import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { ordinalBetween } from '../model/reshape-rows.ts'
import { type DraftOutcome, draftToChange, rowSeen, saveRows } from './draft-to-change.ts'
import type { SeenRow } from './drop-row.ts'

/** Puts a row right before another one, or at the end. */
export async function moveRow(
  operation: Operation,
  { draftId, rowId, version, beforeRowId }: SeenRow & { readonly beforeRowId: string | null },
): Promise<DraftOutcome> {
  const held = await draftToChange(operation, draftId)
  const row = rowSeen(held.rows, rowId, version)
  const others = held.rows.filter(({ id }) => id !== rowId)
  const at = beforeRowId === null ? others.length : others.findIndex(({ id }) => id === beforeRowId)
  if (at < 0) throw new Refusal('notFound', 'Dòng để chuyển đến không còn trong bản rà soát; hãy tải lại.')
  const ordinal = ordinalBetween(others[at - 1]?.ordinal ?? null, others[at]?.ordinal ?? null)
  return saveRows(operation, held, { sentence: 'Chuyển một dòng', put: [{ ...row, ordinal }] })
}
