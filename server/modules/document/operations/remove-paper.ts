import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayRemovePaper } from '../policy.ts'
import { usesOfPaper } from '../store/paper-files.ts'
import { deletePaper } from '../store/paper-writing.ts'
import { paperToChange } from './paper-to-change.ts'

/** Takes a paper out with its file, pages and versions; refused when something was made of it. */
export async function removePaper(
  operation: Operation,
  asked: { readonly paperId: string; readonly version: number },
): Promise<void> {
  const { tx, actor } = operation
  await paperToChange(operation, asked)
  const may = mayRemovePaper(actor, await usesOfPaper(tx, asked.paperId))
  if (!may.allowed) throw new Refusal('stillInUse', may.because ?? undefined)
  await deletePaper(tx, asked.paperId)
}
