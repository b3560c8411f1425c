import type { PaperReading } from '#contract/reading'
import type { Operation } from '#platform/operation'
import { type AskedOfUs, askedOfUs } from '../model/asked-of-us.ts'
import { agencyInPapers } from './agency-in-papers.ts'

/** Tells what a paper asks of the agency and why, in the order of the paper; the agency is loaded once for many. */
export async function askedOf(
  operation: Operation,
): Promise<(reading: PaperReading) => readonly AskedOfUs[]> {
  const agency = await agencyInPapers(operation)
  return (reading) => askedOfUs(reading, agency)
}
