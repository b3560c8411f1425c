import { useEffect, useRef, useState } from 'react'
import { importPaper, startDraft } from '#contract/draft'
import { call, ProblemError, upload } from '../../app/api.ts'
import { refresh } from '../../app/queries.ts'
import { sentenceOf } from '../../app/query-client.ts'
import { isPicture } from './paper-kinds.ts'
import { nextToSend, type QueuedPaper, type QueuedState, withFiles, withState } from './paper-queue.ts'
import { readAsArrival, UnreadFile } from './read-as-arrival.ts'

/** The papers handed in on this page: sent one after the other, each to be stopped, tried again or taken out. */
export function usePaperQueue() {
  const [queue, setQueue] = useState<readonly QueuedPaper[]>([])
  const stops = useRef(new Map<number, AbortController>())
  const next = nextToSend(queue)

  useEffect(() => {
    if (!next) return
    const stop = new AbortController()
    stops.current.set(next.id, stop)
    const tell = (state: QueuedState) => setQueue((now) => withState(now, next.id, state))
    tell({ kind: 'sending', share: 0 })
    void send(next.file, { tell, signal: stop.signal }).then(tell)
  }, [next])

  return {
    queue,
    add: (files: readonly File[]) => setQueue((now) => withFiles(now, files)),
    stop: (id: number) => {
      stops.current.get(id)?.abort()
      setQueue((now) => now.filter((paper) => paper.id !== id))
    },
    again: (id: number) => setQueue((now) => withState(now, id, { kind: 'waiting' })),
  }
}

type Sending = { readonly tell: (state: QueuedState) => void; readonly signal: AbortSignal }

async function send(file: File, sending: Sending): Promise<QueuedState> {
  try {
    const { draftId, alreadyOpen } = isPicture(file)
      ? await sendScan(file, sending)
      : await sendText(file, sending).catch((error: unknown) => {
          if (isPerhapsScan(file, error)) return sendScan(file, sending)
          throw error
        })
    await refresh('plan', 'document')
    return { kind: 'read', draftId, alreadyOpen }
  } catch (error) {
    return { kind: 'refused', sentence: error instanceof UnreadFile ? error.message : sentenceOf(error) }
  }
}

/** The quick way: the answer is the draft. */
function sendText(file: File, { tell, signal }: Sending) {
  const onProgress = (share: number) =>
    tell(share < 1 ? { kind: 'sending', share } : { kind: 'reading', progress: null })
  return upload(importPaper, { file, signal, onProgress }, { query: {} })
}

/** Pictures take minutes, so they are read as what arrives is, and the draft begins when they are. */
async function sendScan(file: File, sending: Sending) {
  const paperId = await readAsArrival(file, sending)
  return call(startDraft, { params: { id: paperId }, body: {} })
}

/** A PDF without a word in it may hold pictures of pages. */
function isPerhapsScan({ name }: File, error: unknown): boolean {
  return /\.pdf$/i.test(name) && error instanceof ProblemError && error.problem.code === 'paperUnreadable'
}
