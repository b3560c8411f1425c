import type { Operation } from '#platform/operation'
import { mayReadUnreleased } from '../policy.ts'
import { unreleasedInFile } from '../store/paper-files.ts'

/** The papers in the file of a paper that do not exist for the actor: what shows them too is not for the actor either. */
export async function hiddenInFile({ tx, actor }: Operation, paperId: string): Promise<readonly string[]> {
  return mayReadUnreleased(actor) ? [] : unreleasedInFile(tx, paperId)
}
