/** How far a paper that was handed in has come. */
export type QueuedState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly share: number }
  | {
      readonly kind: 'reading'
      /** Pages, while words are recognised in pictures. */
      readonly progress: { readonly done: number; readonly total: number } | null
    }
  | { readonly kind: 'read'; readonly draftId: string; readonly alreadyOpen: boolean }
  | { readonly kind: 'refused'; readonly sentence: string }

export type QueuedPaper = { readonly id: number; readonly file: File; readonly state: QueuedState }

/** The queue with more files at its end. */
export function withFiles(queue: readonly QueuedPaper[], files: readonly File[]): readonly QueuedPaper[] {
  const first = (queue.at(-1)?.id ?? 0) + 1
  return [
    ...queue,
    ...files.map((file, index) => ({ id: first + index, file, state: { kind: 'waiting' } as const })),
  ]
}

/** The queue with one paper in another state; a paper taken out meanwhile stays out. */
export function withState(
  queue: readonly QueuedPaper[],
  id: number,
  state: QueuedState,
): readonly QueuedPaper[] {
  return queue.map((paper) => (paper.id === id ? { ...paper, state } : paper))
}

/** The next paper to send, so that no more than so many are under way. */
export function nextToSend(queue: readonly QueuedPaper[], atOnce = 1): QueuedPaper | null {
  const underWay = queue.filter(({ state }) => state.kind === 'sending' || state.kind === 'reading').length
  if (underWay >= atOnce) return null
  return queue.find(({ state }) => state.kind === 'waiting') ?? null
}

/** The draft to go to by itself: that of the only paper handed in. */
export function onlyDraft(queue: readonly QueuedPaper[]): string | null {
  const [only] = queue
  return queue.length === 1 && only?.state.kind === 'read' ? only.state.draftId : null
}

/** A size as people say it: "85 kB", "1,2 MB". */
export function sizeWords(bytes: number): string {
  const inMegabytes = bytes >= 1_000_000
  const value = inMegabytes ? bytes / 1_000_000 : bytes / 1000
  const rounded = value.toLocaleString('vi-VN', { maximumFractionDigits: inMegabytes ? 1 : 0 })
  return `${rounded} ${inMegabytes ? 'MB' : 'kB'}`
}
