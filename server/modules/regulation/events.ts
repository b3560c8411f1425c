import type { LocalSlotId } from '#law'
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
