import type { Operation } from '#platform/operation'
import { markStored } from '../store/paper-marking.ts'
import { updateReleased } from '../store/paper-writing.ts'

/** Lets everyone of the agency see a paper, once something that concerns everyone was made of it. */
export async function releasePaper({ tx }: Operation, paperId: string): Promise<void> {
  if (await updateReleased(tx, paperId)) await markStored(tx, paperId)
}
