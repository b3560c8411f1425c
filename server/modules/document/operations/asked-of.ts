import type { Operation } from '#platform/operation'
import { type AskedOfUs, askedOfUs } from '../model/asked-of-us.ts'
import { agencyInPapers } from './agency-in-papers.ts'
import { readablePaper } from './readable-paper.ts'

/** What a paper asks of the agency and why, in the order of the paper. */
export async function askedOf(operation: Operation, paperId: string): Promise<readonly AskedOfUs[]> {
  const { reading } = await readablePaper(operation, paperId)
  return askedOfUs(reading, await agencyInPapers(operation))
}
