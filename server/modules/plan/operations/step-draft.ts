import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { nextStep, turnStep, type Way } from '../store/draft-changes.ts'
import { deleteRows, writeRows } from '../store/draft-rows.ts'
import { touchDraft } from '../store/drafts.ts'
import { type DraftOutcome, draftToChange, outcome } from './draft-to-change.ts'

const nothingLeft: Readonly<Record<Way, string>> = {
  undo: 'Không còn thay đổi nào để hoàn tác.',
  redo: 'Không còn thay đổi nào để làm lại.',
}

/**
 * Takes the last change of the rows back, or does the one taken back again. Units created or names remembered on the way
 * stay: they are true anyway.
 */
export async function stepDraft(operation: Operation, draftId: string, way: Way): Promise<DraftOutcome> {
  const { tx, actor, now } = operation
  const held = await draftToChange(operation, draftId)
  const step = await nextStep(tx, draftId, way)
  if (!step) throw new Refusal('illegalMove', nothingLeft[way])
  const rows = new Map(held.rows.map((row) => [row.id, row]))
  const changed = step.before.flatMap(({ id, row }) =>
    row ? [{ ...row, version: Math.max(rows.get(id)?.version ?? 0, row.version) + 1 }] : [],
  )
  const removedIds = step.before.flatMap(({ id, row }) => (row ? [] : [id]))
  await deleteRows(tx, removedIds)
  await writeRows(tx, { agencyId: actor.agencyId, draftId }, changed)
  const before = step.before.map(({ id }) => ({ id, row: rows.get(id) ?? null }))
  await turnStep(tx, { id: step.id, before }, way)
  await touchDraft(tx, draftId, now)
  return outcome(tx, held, { changed, removedIds })
}
