import { type Arrival, cancelArrivals, listArrivals, sendFile } from '#contract/arrival'
import { call, upload } from '../../app/api.ts'
import type { QueuedState } from './paper-queue.ts'

interface Sending {
  readonly tell: (state: QueuedState) => void
  readonly signal: AbortSignal
}

/** A file that could not be read, with the sentence that says why. */
export class UnreadFile extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'UnreadFile'
  }
}

const EVERY_MS = 1000

/** Has the words of a picture recognised, which takes its time, and gives the paper it became; throws `UnreadFile`. */
export async function readAsArrival(file: File, { tell, signal }: Sending): Promise<string> {
  const onProgress = (share: number) => tell({ kind: 'sending', share })
  const { arrival } = await upload(sendFile, { file, onProgress, signal })
  let known: Arrival | undefined = arrival
  while (known && known.state !== 'read' && known.state !== 'failed') {
    tell({ kind: 'reading', progress: known.progress })
    await new Promise((passed) => setTimeout(passed, EVERY_MS))
    if (signal.aborted) await call(cancelArrivals, { body: { ids: [arrival.id] } })
    const { arrivals } = await call(listArrivals)
    known = arrivals.find(({ id }) => id === arrival.id)
  }
  if (known?.state === 'read' && known.paperId !== null) return known.paperId
  throw new UnreadFile(known?.sentence ?? 'Đã dừng đọc tệp này. Chưa có gì được lưu.')
}
