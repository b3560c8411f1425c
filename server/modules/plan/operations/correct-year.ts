import { deadline } from '#contract/deadline'
import { readDeadline } from '#paperwork/reading/deadline'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { DraftRow } from '../model/row-content.ts'
import { setYearOf } from '../store/drafts.ts'
import { type DraftOutcome, draftToChange, saveRows } from './draft-to-change.ts'

/** Changes the year that a draft is for; deadlines whose year was taken from the plan are read anew. */
export async function correctYear(
  operation: Operation,
  { draftId, version, year }: { draftId: string; version: number; year: number },
): Promise<DraftOutcome> {
  const held = await draftToChange(operation, draftId)
  if (held.draft.version !== version) throw new Refusal('staleVersion')
  if (held.draft.compared) {
    throw new Refusal(
      'illegalMove',
      `Văn bản này đang được so với kế hoạch năm ${held.draft.compared.year} nên không đổi năm được.`,
    )
  }
  await setYearOf(operation.tx, draftId, { year, now: operation.now })
  const context = { year, documentDate: held.draft.issuedOn }
  const put = held.rows.filter(isOfInferredYear).map((row) => ({
    ...row,
    content: {
      ...row.content,
      deadline: deadline.parse(readDeadline(row.content.deadline.text ?? '', context)),
    },
  }))
  return saveRows(operation, held, { sentence: `Đọc lại thời hạn theo năm ${year}`, put })
}

function isOfInferredYear({ content: { deadline: found } }: DraftRow): boolean {
  return found.yearInferred === true && Boolean(found.text)
}
