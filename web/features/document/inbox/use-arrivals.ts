import { useSessionStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { cancelArrivals, listArrivals, retryArrival } from '#contract/arrival'
import { listPapers } from '#contract/document'
import { asking, useChange } from '../../../app/queries.ts'
import { queryClient } from '../../../app/query-client.ts'
import { type ArrivalLine, type Batch, batchOf, isServerAtWork, latestArrival } from './arrival-lines.ts'
import { outboundFiles, sendAgain, sendFiles, stopSending, subscribeToOutbound } from './outbound-files.ts'

const EVERY_MS = 1000

/** The files that were dropped, how far they are, and what can be done with them; a reload loses nothing sent. */
export interface Arrivals {
  readonly batch: Batch
  readonly add: (files: readonly File[]) => void
  readonly stop: (lines: readonly ArrivalLine[]) => void
  readonly again: (line: ArrivalLine) => void
  /** Puts away what is read. */
  readonly clear: () => void
}

/** Follows the arrivals while the page is open, asking about each second and only while something is under way. */
export function useArrivals(): Arrivals {
  const outbound = useSyncExternalStore(subscribeToOutbound, outboundFiles)
  const [seenUntil, setSeenUntil] = useSessionStorage({ key: 'inbox.seenUntil', defaultValue: '' })
  const { data } = useQuery({
    ...asking(listArrivals),
    refetchInterval: ({ state }) => (isServerAtWork(state.data?.arrivals ?? []) ? EVERY_MS : false),
  })
  const arrivals = useMemo(() => data?.arrivals ?? [], [data])
  const batch = useMemo(() => batchOf(outbound, arrivals, seenUntil), [outbound, arrivals, seenUntil])
  useFreshList(arrivals.filter(({ state }) => state === 'read').length)
  const cancel = useChange(cancelArrivals)
  const retry = useChange(retryArrival)
  const clear = () => setSeenUntil(latestArrival(arrivals))

  return {
    batch,
    add: (files) => {
      // What was read before belongs to another drop.
      if (!batch.isUnderWay) clear()
      sendFiles(files)
    },
    stop: (lines) => {
      stopSending(lines.flatMap(({ from }) => (from.kind === 'here' ? [from.id] : [])))
      const ids = lines.flatMap(({ from }) => (from.kind === 'server' ? [from.id] : []))
      if (ids.length > 0) cancel.mutate({ body: { ids } })
    },
    again: ({ from }) => {
      if (from.kind === 'here') sendAgain(from.id)
      else retry.mutate({ params: { id: from.id }, body: {} })
    },
    clear,
  }
}

/** Asks for the list of papers again whenever one more was read. */
function useFreshList(readCount: number): void {
  const before = useRef(readCount)
  useEffect(() => {
    if (before.current === readCount) return
    before.current = readCount
    void queryClient.invalidateQueries({ queryKey: ['document', listPapers.id] })
  }, [readCount])
}
