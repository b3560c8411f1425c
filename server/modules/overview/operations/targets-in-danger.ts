import type { LeadershipLine } from '#contract/overview'
import type { Operation } from '#platform/operation'

/** The targets of a year that may not be reached. */
export async function targetsInDanger(_operation: Operation, _year: number): Promise<LeadershipLine[]> {
  return []
}
