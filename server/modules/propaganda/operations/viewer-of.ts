import { movementsOf } from '#modules/movement'
import { actingUnits, namedUnits } from '#modules/organisation'
import { readingsInForce } from '#modules/regulation'
import type { Operation } from '#platform/operation'
import { allChannels, type Viewer } from '../present.ts'
import { ownChannels } from '../store.ts'

/** Who looks, with the units, channels and movements of a year that what is shown depends on. */
export async function viewerOf(operation: Operation, year: number): Promise<Viewer> {
  const { tx, actor, today } = operation
  const reading = await readingsInForce(tx, today)
  return {
    acting: { roles: actor.roles, headedUnitIds: (await actingUnits(operation)).headedUnitIds },
    today,
    soonDays: reading('deadline.soonDays').value,
    waitingDays: reading('deadline.waitingDays').value,
    units: await namedUnits(operation),
    channels: allChannels(await ownChannels(tx)),
    movements: new Map((await movementsOf(operation, year)).map(({ id, title }) => [id, title])),
  }
}
