import type { LocalSlotId, PlainDate } from '#law'
import type { Announced } from '#platform/operation'

/** The agency reads a slot otherwise than before, on some days at least: what was computed from it is to be renewed. */
export interface ReadingChanged extends Announced {
  readonly name: 'regulation.readingChanged'
  readonly payload: { readonly slot: LocalSlotId }
}

/** The event for a slot. */
export function readingChanged(slot: LocalSlotId): ReadingChanged {
  return { name: 'regulation.readingChanged', payload: { slot } }
}

/** A standard or general condition that was entered begins or ceases to govern: what was judged by it is to be renewed. */
export interface StandardChanged extends Announced {
  readonly name: 'regulation.standardChanged'
  readonly payload: { readonly standard: string; readonly from: PlainDate }
}

/** The event for a standard or condition of that id, from a day on. */
export function standardChanged(standard: string, from: PlainDate): StandardChanged {
  return { name: 'regulation.standardChanged', payload: { standard, from } }
}
