import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { deleteRows, forgetChange, lastChange, writeRows } from '../store/draft-rows.ts'
import { touchDraft } from '../store/drafts.ts'
import { type DraftOutcome, draftToChange, outcome } from './draft-to-change.ts'

/** Takes the last change of the rows back. Units created or names remembered on the way stay: they are true anyway. */
export async function undoChange(operation: Operation, draftId: string): Promise<DraftOutcome> {
  const { tx, actor, now } = operation
  const held = await draftToChange(operation, draftId)
  const change = await lastChange(tx, draftId)
  if (!change) throw new Refusal('illegalMove', 'Không còn thay đổi nào để hoàn tác.')
  const versions = new Map(held.rows.map(({ id, version }) => [id, version]))
  const changed = change.before.flatMap(({ id, row }) =>
    row ? [{ ...row, version: Math.max(versions.get(id) ?? 0, row.version) + 1 }] : [],
  )
  const removedIds = change.before.flatMap(({ id, row }) => (row ? [] : [id]))
  await deleteRows(tx, removedIds)
  await writeRows(tx, { agencyId: actor.agencyId, draftId }, changed)
  await forgetChange(tx, change.id)
  await touchDraft(tx, draftId, now)
  return outcome(tx, held, { changed, removedIds })
}
