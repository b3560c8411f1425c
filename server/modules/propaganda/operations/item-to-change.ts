import { actingUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { Item } from '../model/item.ts'
import { type Acting, mayKeepFor, refuseUnless } from '../policy.ts'
import { lockedItem } from '../store.ts'

/** An item as the person has seen it. */
export interface SeenItem {
  readonly itemId: string
  readonly version: number
}

/** Loads and holds an item; refuses whoever may not, and a version that is no more. */
export async function itemToChange(
  operation: Operation,
  { itemId, version }: SeenItem,
): Promise<{ readonly item: Item; readonly acting: Acting }> {
  const { tx, actor } = operation
  const item = await lockedItem(tx, itemId)
  if (!item) throw new Refusal('notFound')
  const { headedUnitIds } = await actingUnits(operation)
  const acting = { roles: actor.roles, headedUnitIds }
  refuseUnless(mayKeepFor(acting, item.unitId))
  if (item.version !== version) throw new Refusal('staleVersion')
  return { item, acting }
}
