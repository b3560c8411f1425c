import type { Operation } from '#platform/operation'
import { mayReadUnreleased } from '../policy.ts'
import { arrivalsInHand, type InHand, openArrivals, type StoredArrival } from '../store/arrivals.ts'

/** An arrival and how far it is, when it is being read. */
export interface ShownArrival {
  readonly arrival: StoredArrival
  readonly inHand: InHand | undefined
}

const SHOWN_AFTERWARDS_MS = 60 * 60_000

/** What waits, is being read or failed, and what was read within the last hour; nothing for those who read no arrivals. */
export async function listArrivals({ tx, actor, now }: Operation): Promise<readonly ShownArrival[]> {
  if (!mayReadUnreleased(actor)) return []
  const inHand = await arrivalsInHand(tx)
  const arrivals = await openArrivals(tx, new Date(now.getTime() - SHOWN_AFTERWARDS_MS))
  return arrivals.map((arrival) => ({ arrival, inHand: inHand.get(arrival.id) }))
}
