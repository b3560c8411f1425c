import type { KeyboardEvent } from 'react'
import type { DraftRow } from '#contract/draft'
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.ts'
import type { Review } from './review-context.ts'
import { moveOf, type RowMove, rowAfter } from './row-keys.ts'
import { dropOrRestore, mergeWithNext, moveOne, redoLatest, undoLatest } from './row-verbs.ts'
import { focusRow } from './scrolling.ts'
import type { ReviewView } from './use-review-view.ts'

type Keys = { readonly rows: readonly DraftRow[]; readonly view: ReviewView; readonly review: Review }

/** The keyboard of the review: letters work anywhere on the page; the handler given back is for the list of rows. */
export function useReviewKeys({ rows, view, review }: Keys) {
  const chosen = rows.find(({ id }) => id === view.chosen)
  const onRow = (work: (row: DraftRow) => unknown) => () => {
    if (!chosen) review.announce('Hãy chọn một dòng trước, bằng phím j hoặc k.')
    else if (review.frozenBecause !== null) review.announce(review.frozenBecause)
    else work(chosen)
  }
  const onKept = (work: (row: DraftRow) => unknown) =>
    onRow((row) =>
      row.state === 'kept' ? work(row) : review.announce('Dòng đã bỏ; bấm x để lấy lại trước khi sửa.'),
    )
  const edit = onKept(({ id }) => review.edit(id))
  useShortcuts([
    { keys: 'j', label: 'Dòng sau (hoặc mũi tên xuống)', run: () => walk(view, review, 'next') },
    { keys: 'k', label: 'Dòng trước (hoặc mũi tên lên)', run: () => walk(view, review, 'previous') },
    { keys: 'e', label: 'Sửa dòng đang chọn (hoặc Enter); Esc để thôi', run: edit },
    { keys: 'x', label: 'Bỏ dòng, hoặc lấy lại dòng đã bỏ', run: onRow((row) => dropOrRestore(review, row)) },
    { keys: 's', label: 'Tách dòng: đặt con trỏ vào chỗ tách', run: edit },
    { keys: 'm', label: 'Gộp với dòng sau', run: onKept(({ id }) => mergeWithNext(review, id)) },
    { keys: 'u', label: 'Chuyển dòng lên', run: onKept(({ id }) => moveOne(review, id, 'up')) },
    { keys: 'd', label: 'Chuyển dòng xuống', run: onKept(({ id }) => moveOne(review, id, 'down')) },
    {
      keys: 'o',
      label: 'Xem đoạn của dòng trong văn bản',
      run: () => view.chosen !== null && review.showPaper(view.chosen),
    },
    { keys: 'Ctrl+Z', label: 'Hoàn tác thay đổi gần nhất', run: () => void undoLatest(review) },
    { keys: 'Ctrl+Y', label: 'Làm lại thay đổi vừa hoàn tác', run: () => void redoLatest(review) },
  ])
  return (event: KeyboardEvent) => {
    if (!(event.target as Element).matches('[data-row]')) return
    const move = moveOf(event)
    if (move) walk(view, review, move)
    else if (event.key === 'Enter') edit()
    else return
    event.preventDefault()
  }
}

function walk({ shown, chosen }: ReviewView, review: Review, move: RowMove): void {
  const ids = shown.map(({ id }) => id)
  const next = rowAfter(ids, chosen, move)
  if (next === null) return
  review.choose(next, 'keys')
  requestAnimationFrame(() => focusRow(next))
}
