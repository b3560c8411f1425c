import type { PropagandaKind, PropagandaState } from '#contract/propaganda'
import { namedUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import type { Item } from '../model/item.ts'
import { itemsOfYear } from '../store.ts'

/** How many items there are, how many of each state and how many are late. */
export type PropagandaCounts = Readonly<Record<PropagandaState | 'total' | 'late', number>>

/** The propaganda of a year in figures. */
export interface PropagandaFigures {
  readonly whole: PropagandaCounts
  readonly byChannel: readonly { readonly channel: string; readonly counts: PropagandaCounts }[]
  readonly byKind: readonly { readonly kind: PropagandaKind; readonly counts: PropagandaCounts }[]
  readonly byUnit: readonly {
    readonly unitId: string
    readonly unitName: string
    readonly counts: PropagandaCounts
  }[]
}

/** Counts the propaganda of a year for reviews and reports; `until` leaves out what is planned to begin after a day. */
export async function propagandaOf(
  operation: Operation,
  year: number,
  until?: string,
): Promise<PropagandaFigures> {
  const { tx, today } = operation
  const items = (await itemsOfYear(tx, year)).filter(
    ({ startsOn }) => until === undefined || startsOn <= until,
  )
  const units = await namedUnits(operation)
  const count = (own: readonly Item[]) => countsOf(own, today)
  return {
    whole: count(items),
    byChannel: grouped(items, ({ channel }) => channel).map(([channel, own]) => ({
      channel,
      counts: count(own),
    })),
    byKind: grouped(items, ({ kind }) => kind).map(([kind, own]) => ({ kind, counts: count(own) })),
    byUnit: grouped(items, ({ unitId }) => unitId).map(([unitId, own]) => ({
      unitId,
      unitName: units.get(unitId)?.name ?? '',
      counts: count(own),
    })),
  }
}

function grouped<Key>(
  items: readonly Item[],
  of: (item: Item) => Key,
): readonly (readonly [Key, readonly Item[]])[] {
  return [...Map.groupBy(items, of)]
}

function countsOf(items: readonly Item[], today: string): PropagandaCounts {
  const inState = (wanted: PropagandaState) => items.filter(({ state }) => state === wanted).length
  return {
    total: items.length,
    planned: inState('planned'),
    inProgress: inState('inProgress'),
    published: inState('published'),
    cancelled: inState('cancelled'),
    late: items.filter(
      ({ state, lateFrom }) => (state === 'planned' || state === 'inProgress') && lateFrom <= today,
    ).length,
  }
}
