import type { DraftBlocker, RowProblem } from '#contract/draft'
import type { DraftRow } from './row-content.ts'

/** What a person should look at in a row. A dropped row has no problems. */
export function problemsOf({
  state,
  content,
  isGone,
}: Pick<DraftRow, 'state' | 'content' | 'isGone'>): RowProblem[] {
  if (state === 'dropped' || isGone) return []
  const unknown = content.parties
    .filter(({ match }) => match === 'unknown')
    .map(({ printed }) => `“${printed}”`)
  return [
    ...(content.text.trim() === '' ? [problem('emptyText', 'Chưa có nội dung nhiệm vụ.', true)] : []),
    ...(unknown.length > 0
      ? [problem('unknownParty', `Chưa biết ${unknown.join(', ')} là đơn vị nào.`, true)]
      : []),
    ...(content.parties.some(({ part }) => part === 'chair')
      ? []
      : [problem('noChair', 'Chưa có đơn vị chủ trì.', false)]),
    ...(content.deadline.kind === 'none' && !content.deadline.recurrence && content.class === 'scheduled'
      ? [problem('noDeadline', 'Chưa có thời hạn.', false)]
      : []),
    ...(content.deadline.fuzzy
      ? [problem('deadlineUnclear', 'Thời hạn ghi ước chừng; ngày tính ra là quy ước.', false)]
      : []),
  ]
}

const problem = (kind: RowProblem['kind'], sentence: string, blocks: boolean): RowProblem => ({
  kind,
  sentence,
  blocks,
})

/** Why a draft cannot be committed yet, each reason once with the rows it concerns. */
export function blockersOf(
  rows: readonly DraftRow[],
  doubt: { readonly sentence: string; readonly settled: boolean } | null,
): DraftBlocker[] {
  const having = (kind: RowProblem['kind']) =>
    rows.filter((row) => problemsOf(row).some((each) => each.kind === kind)).map(({ id }) => id)
  const unknown = having('unknownParty')
  const empty = having('emptyText')
  return [
    ...(doubt && !doubt.settled ? [blocker('doubt', doubt.sentence, [])] : []),
    ...(unknown.length > 0
      ? [blocker('unknownParty', `Còn ${unknown.length} dòng có đơn vị chưa biết là ai.`, unknown)]
      : []),
    ...(empty.length > 0 ? [blocker('emptyText', `Còn ${empty.length} dòng chưa có nội dung.`, empty)] : []),
    ...(rows.some(({ state }) => state === 'kept')
      ? []
      : [blocker('nothingKept', 'Chưa có dòng nào được giữ lại để ghi vào kế hoạch.', [])]),
  ]
}

const blocker = (kind: DraftBlocker['kind'], sentence: string, rowIds: string[]): DraftBlocker => ({
  kind,
  sentence,
  rowIds,
})
