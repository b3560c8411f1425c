import { useEffect, useSyncExternalStore } from 'react'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The page of the navigation from which a link was followed. */
    readonly from?: string
  }
}

let place: string | null = null
const listeners = new Set<() => void>()

function stand(at: string | null): void {
  place = at
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** While the page is open, the navigation shows this place of its own as the one where it stands; null leaves it to the address. */
export function useStandsAt(at: string | null): void {
  useEffect(() => {
    if (at === null) return
    stand(at)
    return () => stand(null)
  }, [at])
}

/** The place of the navigation that the open page says it stands at, if it says so. */
export function useCurrentPlace(): string | null {
  return useSyncExternalStore(listen, () => place)
}
