import type { Arrival, ArrivalState } from '#contract/arrival'
import type { QueuedPaper } from '../paper-queue.ts'

/** One dropped file as the list of progress shows it. */
export interface ArrivalLine {
  readonly key: string
  readonly fileName: string
  readonly byteSize: number
  readonly stage: ArrivalState | 'sending'
  /** How far it is, in words; why it failed and what to do. */
  readonly sentence: string
  /** 0 … 1 where that is known. */
  readonly share: number | null
  readonly from:
    | { readonly kind: 'here'; readonly id: number }
    | { readonly kind: 'server'; readonly id: string; readonly paperId: string | null }
  /** It was in the library before. */
  readonly alreadyKept: boolean
}

/** What was dropped together, and how far it has come. */
export interface Batch {
  /** Failed ones first, then what is being worked on, then what waits, then what is read. */
  readonly lines: readonly ArrivalLine[]
  readonly total: number
  readonly finished: number
  readonly failed: number
  readonly isUnderWay: boolean
}

const order = ['failed', 'reading', 'sending', 'waiting', 'read'] as const

/** The files on their way and those with the server, without what was read before `seenUntil`. */
export function batchOf(
  outbound: readonly QueuedPaper[],
  arrivals: readonly Arrival[],
  seenUntil: string,
): Batch {
  const known = arrivals.filter(({ state, arrivedAt }) => state !== 'read' || arrivedAt > seenUntil)
  const lines = [...outbound.map(lineOfFile), ...known.map(lineOfArrival)].toSorted(
    (one, other) => order.indexOf(one.stage) - order.indexOf(other.stage),
  )
  const counted = (stage: ArrivalLine['stage']) => lines.filter((line) => line.stage === stage).length
  const [failed, read] = [counted('failed'), counted('read')]
  return {
    lines,
    total: lines.length,
    finished: failed + read,
    failed,
    isUnderWay: failed + read < lines.length,
  }
}

/** The moment until which everything read counts as seen: that of the latest file. */
export function latestArrival(arrivals: readonly Arrival[]): string {
  return (
    arrivals
      .map(({ arrivedAt }) => arrivedAt)
      .toSorted()
      .at(-1) ?? ''
  )
}

/** Whether the server still has something to do, so that asking again is worth while. */
export function isServerAtWork(arrivals: readonly Arrival[]): boolean {
  return arrivals.some(({ state }) => state === 'waiting' || state === 'reading')
}

function lineOfFile({ id, file, state }: QueuedPaper): ArrivalLine {
  const shared = {
    key: `here-${id}`,
    fileName: file.name,
    byteSize: file.size,
    from: { kind: 'here', id },
    alreadyKept: false,
  } as const
  if (state.kind === 'refused') return { ...shared, stage: 'failed', sentence: state.sentence, share: null }
  if (state.kind === 'sending') {
    const sentence = `Đang gửi ${Math.round(state.share * 100)} %`
    return { ...shared, stage: 'sending', sentence, share: state.share }
  }
  return { ...shared, stage: 'waiting', sentence: 'Chờ gửi', share: null }
}

function lineOfArrival(arrival: Arrival): ArrivalLine {
  const { id, fileName, byteSize, paperId, alreadyKept, state, progress } = arrival
  return {
    key: id,
    fileName,
    byteSize,
    stage: state,
    sentence: sentenceOf(arrival),
    share: state === 'reading' && progress && progress.total > 0 ? progress.done / progress.total : null,
    from: { kind: 'server', id, paperId },
    alreadyKept,
  }
}

function sentenceOf({ state, progress, sentence, alreadyKept }: Arrival): string {
  if (state === 'failed') return sentence ?? 'Chưa đọc được tệp này. Hãy đọc lại hoặc gửi bản khác.'
  if (state === 'read') return alreadyKept ? 'Đã có trong kho từ trước' : 'Đã đọc xong'
  if (state === 'waiting') return 'Chờ đến lượt đọc'
  if (!progress || progress.total === 0) return 'Đang đọc…'
  const page = Math.min(progress.done + 1, progress.total)
  return progress.total === 1
    ? 'Đang nhận dạng chữ trên ảnh'
    : `Đang nhận dạng chữ: trang ${page}/${progress.total}`
}
