import type { PropagandaItem, PropagandaYear } from '#contract/propaganda'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayAdd, mayKeepFor, mayKeepPlan } from '../policy.ts'
import { presentItem } from '../present.ts'
import { itemsOfYear, lockedItem, yearsOfItems } from '../store.ts'
import { viewerOf } from './viewer-of.ts'

/** The propaganda of a year, this one when left out, with all that its page needs. */
export async function showPropaganda(
  operation: Operation,
  { year }: { readonly year?: number | undefined },
): Promise<PropagandaYear> {
  const { tx, today, actor } = operation
  const wanted = year ?? Number(today.slice(0, 4))
  const items = await itemsOfYear(tx, wanted)
  const viewer = await viewerOf(operation, wanted)
  const { acting, units, channels, movements } = viewer
  const valid = [...units.values()].filter((unit) => unit.valid)
  return {
    today,
    year: wanted,
    years: [...new Set([...(await yearsOfItems(tx)), wanted])].toSorted((one, other) => other - one),
    items: items.map((item) => presentItem(item, viewer)),
    channels: channels.map((channel) => ({ ...channel })),
    units: valid.map((unit) => ({ ...unit })),
    ownUnits: valid.filter(({ id }) => mayKeepFor(acting, id).allowed).map((unit) => ({ ...unit })),
    movements: [...movements].map(([id, title]) => ({ id, title })),
    abilities: { add: mayAdd(acting), takeTasks: mayKeepPlan(actor), keepChannels: mayKeepPlan(actor) },
  }
}

/** One item, as it is within a change. */
export async function showChanged(operation: Operation, id: string): Promise<PropagandaItem> {
  const item = await lockedItem(operation.tx, id)
  if (!item) throw new Refusal('notFound')
  return presentItem(item, await viewerOf(operation, item.year))
}
