import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayHandlePaper, mayReadUnreleased } from '../policy.ts'
import { lockedPaper, type WholePaper } from '../store/listed-paper.ts'

/** A paper that the officer changes, held until the operation ends; refused when it is not the version that was seen. */
export async function paperToChange(
  { tx, actor }: Operation,
  { paperId, version }: { readonly paperId: string; readonly version: number },
): Promise<WholePaper> {
  const paper = await lockedPaper(tx, paperId)
  if (!paper || !(paper.released || mayReadUnreleased(actor))) throw new Refusal('notFound')
  const may = mayHandlePaper(actor)
  if (!may.allowed) throw new Refusal('notAllowed', may.because ?? undefined)
  if (paper.version !== version) throw new Refusal('staleVersion')
  return paper
}
