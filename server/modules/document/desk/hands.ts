import type { Workshop } from '#platform/operation'
import { clearDesk, greetDesks, type TakenArrival, takeArrival } from '../store/arrival-queue.ts'
import { isGone } from './desk-name.ts'

/** What a desk has in its hands. */
export interface Hands {
  /** Takes the next arrival; `stop` ends its reading. */
  take(recognising: boolean, stop: AbortController): Promise<TakenArrival | undefined>
  letGo(arrival: string): void
  /** Stops the reading of some arrivals; of all when none are named. */
  stop(arrivals?: readonly string[]): void
  /** Puts back what other desks left behind, and what this one no longer has in hand. */
  tidy(): Promise<void>
}

/** Gives a desk its hands. */
export function openHands(db: Workshop['db'], desk: string): Hands {
  const held = new Map<string, AbortController>()
  let taking = 0
  return {
    take: async (recognising, stop) => {
      taking += 1
      try {
        const taken = await takeArrival(db, { desk, recognising })
        if (taken) held.set(taken.arrival, stop)
        return taken
      } finally {
        taking -= 1
      }
    },
    letGo: (arrival) => held.delete(arrival),
    stop: (arrivals = [...held.keys()]) => {
      for (const arrival of arrivals) held.get(arrival)?.abort()
    },
    tidy: async () => {
      const others = await greetDesks(db, desk)
      for (const gone of others.filter(isGone)) await clearDesk(db, { desk: gone, isGone: true })
      // What could be neither stored nor given back, because the database did not answer.
      if (taking === 0 && others.includes(desk)) await clearDesk(db, { desk, inHand: [...held.keys()] })
    },
  }
}
