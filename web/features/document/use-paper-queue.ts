import { useEffect, useRef, useState } from 'react'
import { importPaper } from '#contract/draft'
import { upload } from '../../app/api.ts'
import { refresh } from '../../app/queries.ts'
import { sentenceOf } from '../../app/query-client.ts'
import { nextToSend, type QueuedPaper, type QueuedState, withFiles, withState } from './paper-queue.ts'

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

async function send(file: File, { tell, signal }: Sending): Promise<QueuedState> {
  try {
    const { draftId, alreadyOpen } = await upload(
      importPaper,
      {
        file,
        signal,
        onProgress: (share) => tell(share < 1 ? { kind: 'sending', share } : { kind: 'reading' }),
      },
      { query: {} },
    )
    await refresh('plan', 'document')
    return { kind: 'read', draftId, alreadyOpen }
  } catch (error) {
    return { kind: 'refused', sentence: sentenceOf(error) }
  }
}
