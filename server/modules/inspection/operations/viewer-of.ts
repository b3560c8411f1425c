import { actingUnits, namedUnits } from '#modules/organisation'
import { readingsInForce } from '#modules/regulation'
import type { Operation } from '#platform/operation'
import type { Viewer } from '../present/recommendation.ts'

/** Who looks, with the units and the reading that what is shown depends on. */
export async function viewerOf(operation: Operation): Promise<Viewer> {
  const { tx, actor, today } = operation
  const reading = await readingsInForce(tx, today)
  return {
    actor,
    today,
    soonDays: reading('deadline.soonDays').value,
    waitingDays: reading('deadline.waitingDays').value,
    acting: await actingUnits(operation),
    units: await namedUnits(operation),
  }
}
