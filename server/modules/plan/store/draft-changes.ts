import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { Tables } from '#persistence/tables'
import type { DraftRow } from '../model/row-content.ts'
import { draftRow, type RowOwner } from './draft-rows.ts'

const changeBefore = z.array(z.object({ id: z.string(), row: draftRow.nullable() }))

/** Rows as they were on the other side of a change; `row` is null where there was none. */
export type RowsBefore = readonly { readonly id: string; readonly row: DraftRow | null }[]

/** What takes the draft one step back or forth. */
export type Way = 'undo' | 'redo'

/** The next step of a way, with the rows as they will be. */
export interface Step {
  readonly id: string
  readonly sentence: string
  readonly before: RowsBefore
}

const LONGEST_HISTORY = 100

/** Remembers how rows were before a change; only so many changes back, and nothing undone can be done again. */
export async function recordChange(
  tx: Transaction<Tables>,
  owner: RowOwner,
  { sentence, before }: { sentence: string; before: RowsBefore },
): Promise<void> {
  const ofDraft = tx.deleteFrom('draft_change').where('draft_id', '=', owner.draftId)
  await ofDraft.where('undone', '=', true).execute()
  const last = await lastPosition(tx, owner.draftId)
  await tx
    .insertInto('draft_change')
    .values({
      tenant_id: owner.agencyId,
      draft_id: owner.draftId,
      position: last + 1,
      sentence,
      before: JSON.stringify(before),
    })
    .execute()
  await ofDraft.where('position', '<=', last + 1 - LONGEST_HISTORY).execute()
}

async function lastPosition(tx: Transaction<Tables>, draftId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('draft_change')
    .select(sql<number>`coalesce(max(position), 0)`.as('last'))
    .where('draft_id', '=', draftId)
    .executeTakeFirstOrThrow()
  return last
}

/** The step that undo or redo would take now. */
export async function nextStep(
  tx: Transaction<Tables>,
  draftId: string,
  way: Way,
): Promise<Step | undefined> {
  const found = await stepsOf(tx, draftId, way).select(['id', 'sentence', 'before']).executeTakeFirst()
  return found && { ...found, before: changeBefore.parse(found.before) }
}

/** What undo and redo would do, in words. */
export async function stepSentences(
  tx: Transaction<Tables>,
  draftId: string,
): Promise<Partial<Record<Way, string>>> {
  const undo = await stepsOf(tx, draftId, 'undo').select('sentence').executeTakeFirst()
  const redo = await stepsOf(tx, draftId, 'redo').select('sentence').executeTakeFirst()
  return { ...(undo ? { undo: undo.sentence } : {}), ...(redo ? { redo: redo.sentence } : {}) }
}

/** Undo takes the latest change first, redo the one that was undone last. */
function stepsOf(tx: Transaction<Tables>, draftId: string, way: Way) {
  return tx
    .selectFrom('draft_change')
    .where('draft_id', '=', draftId)
    .where('undone', '=', way === 'redo')
    .orderBy('position', way === 'undo' ? 'desc' : 'asc')
}

/** Keeps a step that was taken for the way back, with the rows as they were until then. */
export async function turnStep(
  tx: Transaction<Tables>,
  { id, before }: Pick<Step, 'id' | 'before'>,
  taken: Way,
): Promise<void> {
  await tx
    .updateTable('draft_change')
    .set({ undone: taken === 'undo', before: JSON.stringify(before) })
    .where('id', '=', id)
    .execute()
}
