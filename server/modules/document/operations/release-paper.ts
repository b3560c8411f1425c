import type { Operation } from '#platform/operation'
import { markReleased } from '../store.ts'

/** Lets everyone of the agency see a paper, once something that concerns everyone was made of it. */
export function releasePaper({ tx }: Operation, paperId: string): Promise<void> {
  return markReleased(tx, paperId)
}
