import { keptPaper } from '#modules/document'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { deleteSettled, writeSettled } from '../store/settled-citations.ts'
import { draftToChange } from './draft-to-change.ts'

/** The officer has seen what the library holds against a citation, and says why it stays. */
export async function settleCitation(
  operation: Operation,
  { draftId, start, because }: { readonly draftId: string; readonly start: number; readonly because: string },
): Promise<void> {
  const { tx, actor, now } = operation
  const { draft } = await draftToChange(operation, draftId)
  const paper = await keptPaper(operation, draft.paperId)
  const cited = paper?.reading.citations.find(({ span }) => span.start === start)
  if (!paper || !cited) throw new Refusal('notFound', 'Văn bản không có viện dẫn này; hãy tải lại.')
  const words = paper.text.slice(cited.span.start, cited.span.end)
  await writeSettled(
    tx,
    { agencyId: actor.agencyId, paperId: paper.id, words },
    { start, because, by: actor.name, at: now },
  )
}

/** Looks at a settled citation again. */
export async function reopenCitation(
  operation: Operation,
  { draftId, start }: { readonly draftId: string; readonly start: number },
): Promise<void> {
  const { draft } = await draftToChange(operation, draftId)
  await deleteSettled(operation.tx, draft.paperId, start)
}
