import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { KeptPaper } from '../model/incoming-paper.ts'
import { mayReadUnreleased } from '../policy.ts'
import { keptPaper } from '../store/listed-paper.ts'

/** A kept paper for those who may see it; for the others it does not exist. */
export async function readablePaper({ tx, actor }: Operation, paperId: string): Promise<KeptPaper> {
  const paper = await keptPaper(tx, paperId)
  if (!paper || !(paper.released || mayReadUnreleased(actor))) throw new Refusal('notFound')
  return paper
}
