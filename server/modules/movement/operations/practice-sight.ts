import { actingUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { seesEverything } from '../policy.ts'
import type { PracticeSight } from '../store/best-practices.ts'

/** Which best practices exist for the actor. */
export async function practiceSight(operation: Operation): Promise<PracticeSight> {
  const { actor } = operation
  if (seesEverything(actor)) return 'everything'
  const { unitIds, headedUnitIds } = await actingUnits(operation)
  return { unitIds: [...unitIds, ...headedUnitIds], accountId: actor.accountId }
}
