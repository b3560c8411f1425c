import { type Arrival, cancelArrivals, listArrivals, sendFile } from '#contract/arrival'
import { call, upload } from '../../../app/api.ts'
import { keyOf } from '../../../app/queries.ts'
import { queryClient, sentenceOf } from '../../../app/query-client.ts'
import { nextToSend, type QueuedPaper, type QueuedState, withFiles, withState } from '../paper-queue.ts'

/** How many files are sent at the same time; the server reads them one behind the other anyway. */
const AT_ONCE = 3

// Outside of any page: what was dropped goes on being sent while somebody looks at something else.
let files: readonly QueuedPaper[] = []
const stops = new Map<number, AbortController>()
/** Files taken out when the server may have had them already: what becomes of them there is taken out, too. */
const unwanted = new Set<number>()
const listeners = new Set<() => void>()

/** The files that are still on their way to the server or were refused by it, for `useSyncExternalStore`. */
export function outboundFiles(): readonly QueuedPaper[] {
  return files
}

export function subscribeToOutbound(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Sends files to the inbox, a few at a time. */
export function sendFiles(dropped: readonly File[]): void {
  change(withFiles(files, dropped))
}

/** Takes files out that are not with the server yet. */
export function stopSending(ids: readonly number[]): void {
  for (const file of files.filter(({ id }) => ids.includes(id))) {
    if (isSurelyOnItsWay(file)) stops.get(file.id)?.abort()
    else if (file.state.kind === 'sending') unwanted.add(file.id)
  }
  change(files.filter(({ id }) => !ids.includes(id)))
}

const LARGE = 2_000_000
const NEARLY = 0.8

/** Whether much of the file has not been sent: what a browser says of a small one comes after the fact. */
function isSurelyOnItsWay({ file, state }: QueuedPaper): boolean {
  return state.kind === 'sending' && file.size > LARGE && state.share < NEARLY
}

/** Sends a file again that was refused. */
export function sendAgain(id: number): void {
  change(withState(files, id, { kind: 'waiting' }))
}

function change(now: readonly QueuedPaper[]): void {
  files = now
  for (const listener of listeners) listener()
  window.onbeforeunload = files.some(isUnsent) ? (event) => event.preventDefault() : null
  const next = nextToSend(files, AT_ONCE)
  if (next) void send(next)
}

const isUnsent = ({ state }: QueuedPaper): boolean => state.kind === 'waiting' || state.kind === 'sending'

async function send({ id, file }: QueuedPaper): Promise<void> {
  const stop = new AbortController()
  stops.set(id, stop)
  const tell = (state: QueuedState) => change(withState(files, id, state))
  tell({ kind: 'sending', share: 0 })
  try {
    const onProgress = (share: number) => tell({ kind: 'sending', share })
    const { arrival } = await upload(sendFile, { file, onProgress, signal: stop.signal })
    if (unwanted.delete(id)) await call(cancelArrivals, { body: { ids: [arrival.id] } })
    else putInto(arrival)
    change(files.filter((each) => each.id !== id))
  } catch (error) {
    tell({ kind: 'refused', sentence: sentenceOf(error) })
  } finally {
    stops.delete(id)
  }
}

/** Adds what the server took to what is known, so that the file does not vanish until the server is asked again. */
function putInto(arrival: Arrival): void {
  const key = keyOf(listArrivals)
  queryClient.setQueryData<{ readonly arrivals: readonly Arrival[] }>(key, (known) => ({
    arrivals: [...(known?.arrivals ?? []).filter(({ id }) => id !== arrival.id), arrival],
  }))
  void queryClient.invalidateQueries({ queryKey: key })
}
