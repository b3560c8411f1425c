import type { Operation } from '#platform/operation'
import { mergeRows as merge } from '../model/reshape-rows.ts'
import { type DraftOutcome, draftToChange, rowSeen, saveRows } from './draft-to-change.ts'

/** Joins rows that follow each other into the first of them. */
export async function mergeRows(
  operation: Operation,
  { draftId, rows }: { draftId: string; rows: readonly { readonly id: string; readonly version: number }[] },
): Promise<DraftOutcome> {
  const held = await draftToChange(operation, draftId)
  for (const { id, version } of rows) rowSeen(held.rows, id, version)
  const { kept, gone } = merge(held.rows, new Set(rows.map(({ id }) => id)))
  return saveRows(operation, held, { sentence: `Gộp ${rows.length} dòng`, put: [kept], remove: gone })
}
