import {
  type QueryKey,
  queryOptions,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import type { Answered, Asked, Endpoint } from '#contract/endpoint'
import { showToast } from '../ui/toasts/show-toast.ts'
import { type AskedOf, call } from './api.ts'
import { queryClient } from './query-client.ts'

/** Under which key an answer is remembered: module, endpoint, what was asked. */
export function keyOf<E extends Endpoint>(endpoint: E, ...[asked]: AskedOf<E>): QueryKey {
  return [moduleOf(endpoint), endpoint.id, asked ?? {}]
}

/** A question as options for `useQuery`, `prefetchQuery` and their like. */
export function asking<E extends Endpoint>(endpoint: E, ...asked: AskedOf<E>) {
  return queryOptions<Answered<E>>({
    queryKey: keyOf(endpoint, ...asked),
    queryFn: () => call(endpoint, ...asked),
  })
}

/** Asks the server and keeps the answer fresh. */
export function useAsk<E extends Endpoint>(endpoint: E, ...asked: AskedOf<E>): UseQueryResult<Answered<E>> {
  return useQuery(asking(endpoint, ...asked))
}

interface Change<E extends Endpoint> {
  /** What to say when it is done. */
  readonly said?: string | ((answer: Answered<E>) => string)
  /** Modules whose answers are asked again; the module of the endpoint always is. */
  readonly refreshes?: readonly string[]
  /** The form shows the problem at its fields, so no toast does. */
  readonly saidByForm?: boolean
  readonly onDone?: (answer: Answered<E>, asked: Asked<E>) => void
}

/** Asks the server to change something; refreshes what is on screen and says how it went. */
export function useChange<E extends Endpoint>(
  endpoint: E,
  { said, refreshes = [], saidByForm = false, onDone }: Change<E> = {},
): UseMutationResult<Answered<E>, Error, Asked<E>> {
  return useMutation({
    mutationKey: [endpoint.id],
    mutationFn: (asked: Asked<E>) => call(endpoint, ...([asked] as unknown as AskedOf<E>)),
    meta: { saidByForm },
    onSuccess: async (answer, asked) => {
      const sentence = typeof said === 'function' ? said(answer) : said
      if (sentence) showToast({ kind: 'done', message: sentence })
      onDone?.(answer, asked)
      await refresh(moduleOf(endpoint), ...refreshes)
    },
  })
}

/**
 * Asks again whatever of these modules is on screen. What is just being asked for the first time may be answered as it
 * was before the change; asking again does not interrupt that, so it is asked once more when it is there.
 */
export async function refresh(...modules: readonly string[]): Promise<void> {
  const wanted = modules.map((module) => ({ queryKey: [module] }))
  const onTheirWay = wanted.flatMap(({ queryKey }) =>
    queryClient
      .getQueryCache()
      .findAll({ queryKey, fetchStatus: 'fetching' })
      .filter(({ state }) => state.data === undefined),
  )
  await Promise.all(wanted.map((filters) => queryClient.invalidateQueries(filters)))
  await Promise.all(
    onTheirWay.map(({ queryKey }) => queryClient.invalidateQueries({ queryKey, exact: true })),
  )
}

function moduleOf({ id }: Endpoint): string {
  return id.split('.')[0] ?? id
}
