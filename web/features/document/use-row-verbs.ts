import { type DraftPage, type DraftRow, readDraft } from '#contract/draft'
import { keyOf } from '../../app/queries.ts'
import { queryClient } from '../../app/query-client.ts'
import { rowBelow } from './draft-rows.ts'
import { useReview } from './review-context.ts'
import type { Outcome } from './use-draft-changes.ts'

/** The verbs of a row that keys and buttons have in common; each says to screen readers what came of it. */
export function useRowVerbs() {
  const { draftId, actions, announce, choose } = useReview()
  const below = (rowId: string) => rowBelow(rowsNow(draftId), rowId)
  const said = async (outcome: Promise<Outcome>, sentence: string) => {
    const result = await outcome
    announce(result.ok ? sentence : result.sentence)
    return result
  }
  return {
    dropOrRestore: ({ id, state }: DraftRow) =>
      state === 'kept'
        ? said(actions.drop(id), 'Đã bỏ dòng; bấm x để lấy lại.')
        : said(actions.restore(id), 'Đã lấy lại dòng.'),
    whyNoMerge: (rowId: string) => (below(rowId) ? null : 'Không có dòng nào sau dòng này để gộp.'),
    merge: async (rowId: string) => {
      const result = await said(actions.mergeWithNext(rowId), 'Đã gộp với dòng sau.')
      const [merged] = result.ok ? result.changed.rows : []
      if (merged) choose(merged.id, 'keys')
    },
  }
}

function rowsNow(draftId: string): readonly DraftRow[] {
  return queryClient.getQueryData<DraftPage>(keyOf(readDraft, { params: { id: draftId } }))?.rows ?? []
}
