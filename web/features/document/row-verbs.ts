import { type DraftPage, type DraftRow, readDraft } from '#contract/draft'
import { keyOf } from '../../app/queries.ts'
import { queryClient } from '../../app/query-client.ts'
import { placeBeyond, rowBelow } from './draft-rows.ts'
import type { Review } from './review-context.ts'
import { focusRow } from './scrolling.ts'
import type { Outcome } from './use-draft-changes.ts'

// What keys and buttons have in common; each says to screen readers what came of it.

/** Takes a row out of the plan, or takes it back in. */
export function dropOrRestore(review: Review, { id, state }: DraftRow): Promise<Outcome> {
  const { actions } = review
  if (state === 'dropped') return told(review, actions.restore(id), 'Đã lấy lại dòng.')
  return told(review, actions.drop(id), 'Đã bỏ dòng; bấm x để lấy lại.')
}

/** Makes one row of this and the next. */
export async function mergeWithNext(review: Review, rowId: string): Promise<void> {
  const refused = whyNoMerge(review, rowId)
  if (refused) {
    review.announce(refused)
    return
  }
  const result = await told(review, review.actions.mergeWithNext(rowId), 'Đã gộp với dòng sau.')
  const [merged] = result.ok ? result.changed.rows : []
  if (merged) review.choose(merged.id, 'keys')
}

/** Lets the row change places with the one above or below it. */
export async function moveOne(review: Review, rowId: string, way: 'up' | 'down'): Promise<void> {
  const refused = whyNoMove(review, rowId, way)
  if (refused) {
    review.announce(refused)
    return
  }
  const said = way === 'up' ? 'Đã chuyển dòng lên.' : 'Đã chuyển dòng xuống.'
  const { ok } = await told(review, review.actions.move(rowId, way), said)
  if (ok) requestAnimationFrame(() => focusRow(rowId))
}

/** Why the row cannot be moved that way, or null. */
export function whyNoMove({ draftId }: Review, rowId: string, way: 'up' | 'down'): string | null {
  if (placeBeyond(rowsOf(draftId), rowId, way) !== undefined) return null
  return way === 'up' ? 'Dòng này đã ở trên cùng.' : 'Dòng này đã ở dưới cùng.'
}

/** Why the row cannot be merged with the next, or null. */
export function whyNoMerge({ draftId }: Review, rowId: string): string | null {
  return rowBelow(rowsOf(draftId), rowId) ? null : 'Không có dòng nào sau dòng này để gộp.'
}

function rowsOf(draftId: string): readonly DraftRow[] {
  return queryClient.getQueryData<DraftPage>(keyOf(readDraft, { params: { id: draftId } }))?.rows ?? []
}

/** Takes the latest change back. */
export function undoLatest(review: Review): Promise<Outcome> {
  return told(review, review.actions.undo(), 'Đã hoàn tác.')
}

/** Does again what was taken back. */
export function redoLatest(review: Review): Promise<Outcome> {
  return told(review, review.actions.redo(), 'Đã làm lại.')
}

async function told(review: Review, outcome: Promise<Outcome>, sentence: string): Promise<Outcome> {
  const result = await outcome
  review.announce(result.ok ? sentence : result.sentence)
  return result
}
