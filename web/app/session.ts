import { useQuery } from '@tanstack/react-query'
import { readWhoAmI, type WhoAmI } from '#contract/identity'
import { asking } from './queries.ts'
import { queryClient } from './query-client.ts'

const question = { ...asking(readWhoAmI), staleTime: 60_000 }

/** Who is at the screen, asked for once and remembered. */
export function loadSession(): Promise<WhoAmI> {
  return queryClient.ensureQueryData(question)
}

/**
 * Forgets who was at the screen and everything they saw, and asks anew. To be awaited after signing in, choosing an
 * agency and signing out, before going on.
 */
export async function renewSession(): Promise<WhoAmI> {
  queryClient.clear()
  return queryClient.fetchQuery(question)
}

/** Who is at the screen; undefined until it is known. */
export function useSession(): WhoAmI | undefined {
  return useQuery(question).data
}

/** What has to happen before a member's page can be shown; `open` when nothing has. */
export function gateFor({
  installed,
  account,
  agency,
}: Pick<WhoAmI, 'installed' | 'account' | 'agency'>): 'open' | 'firstRun' | 'signIn' | 'chooseAgency' {
  if (!installed) return 'firstRun'
  if (!account) return 'signIn'
  return agency ? 'open' : 'chooseAgency'
}

/** The day it is as the server reckons it; empty until it is known. */
export function useToday(): string {
  return useSession()?.today ?? ''
}
