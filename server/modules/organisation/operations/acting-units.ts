import type { Operation } from '#platform/operation'
import { withPredecessors } from '../model/predecessors.ts'
import { successions } from '../store/successions.ts'

/** The units someone acts for, with those that went on as them: their work goes on too. */
export interface ActingUnits {
  readonly unitIds: readonly string[]
  readonly headedUnitIds: readonly string[]
}

/** The actor's units and all their predecessors. */
export async function actingUnits({ tx, actor }: Operation): Promise<ActingUnits> {
  if (actor.unitIds.length === 0 && actor.headedUnitIds.length === 0)
    return { unitIds: [], headedUnitIds: [] }
  const followed = await successions(tx)
  return {
    unitIds: withPredecessors(actor.unitIds, followed),
    headedUnitIds: withPredecessors(actor.headedUnitIds, followed),
  }
}
