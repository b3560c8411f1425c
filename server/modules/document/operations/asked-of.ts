import type { Concern } from '#contract/asked-task'
import type { Operation } from '#platform/operation'
import { readablePaper } from './readable-paper.ts'

/** Why one of the tasks of a paper concerns the agency, with the words that say so. */
export interface AskedOfUs {
  readonly index: number
  readonly concern: Concern
  readonly because: string | null
}

/** What a paper asks for and why that concerns the agency, in the order of the paper. */
export async function askedOf(operation: Operation, paperId: string): Promise<readonly AskedOfUs[]> {
  const { reading } = await readablePaper(operation, paperId)
  return reading.tasks.map((_task, index) => ({ index, concern: 'none', because: null }))
}
