import { keptPaper } from '#modules/document'
import type { Operation } from '#platform/operation'
import { ordinalBetween, splitRow as split } from '../model/reshape-rows.ts'
import { type DraftOutcome, draftToChange, rowSeen, saveRows } from './draft-to-change.ts'
import type { SeenRow } from './drop-row.ts'

/** Cuts a row in two at an offset of its text. */
export async function splitRow(
  operation: Operation,
  { draftId, rowId, version, at }: SeenRow & { readonly at: number },
): Promise<DraftOutcome> {
  const held = await draftToChange(operation, draftId)
  const row = rowSeen(held.rows, rowId, version)
  const paper = await keptPaper(operation, held.draft.paperId)
  const { first, second } = split(row, at, paper?.text ?? '')
  const next = held.rows.find(({ ordinal }) => ordinal > row.ordinal)
  return saveRows(operation, held, {
    sentence: 'Tách một dòng thành hai',
    put: [first],
    add: [{ ...second, ordinal: ordinalBetween(row.ordinal, next?.ordinal ?? null) }],
  })
}
