import type { Operation } from '#platform/operation'
import { retimeRecommendation, undoneRecommendations } from '../store/recommendations.ts'
import { spanOf } from './read-due.ts'

/** Renews what the deadlines of unfinished recommendations come to, after the agency reads a wording otherwise. */
export async function retimeRecommendations(operation: Operation): Promise<void> {
  for (const { recommendation, year } of await undoneRecommendations(operation.tx)) {
    const read = await spanOf(operation, recommendation.deadline, year)
    if (read.lateFrom === recommendation.lateFrom) continue
    await retimeRecommendation(operation.tx, recommendation.id, read)
  }
}
