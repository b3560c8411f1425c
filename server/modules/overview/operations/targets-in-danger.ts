import type { LeadershipLine } from '#contract/overview'
import { targetsOf } from '#modules/target'
import type { Operation } from '#platform/operation'
import { targetsPath } from '../model/places.ts'

/** The targets of a year that are not met or may not be, with how far they are off. */
export async function targetsInDanger(operation: Operation, year: number): Promise<LeadershipLine[]> {
  const targets = await targetsOf(operation, year)
  return targets
    .filter(({ standing }) => standing === 'notMet' || standing === 'endangered')
    .map(({ id, measure, expectation, because }) => ({
      id: `target ${id}`,
      title: `${measure}: ${expectation}`,
      path: targetsPath(year),
      unitName: null,
      detail: because,
    }))
}
