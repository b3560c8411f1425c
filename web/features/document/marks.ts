/** What a highlighted stretch of the paper was read as. */
export type MarkKind =
  | 'task'
  | 'deadline'
  | 'chair'
  | 'coordinate'
  | 'place'
  | 'citation'
  | 'doubtfulCitation'
  | 'movement'
  | 'target'
  | 'recipient'
  | 'signer'
  | 'header'
  | 'awardee'
  | 'misread'
  | 'checked'
  | 'found'
  | 'unread'
  | 'dropped'

/** One stretch of the paper's text, half open, and the item it belongs to; an item may have several. */
export type Mark = {
  readonly id: string
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  readonly item: string
  /** What is to be said of it besides its kind. */
  readonly note?: string
}

/** A piece of text under the same marks throughout, the widest first. */
export type Segment = { readonly start: number; readonly end: number; readonly marks: readonly Mark[] }

/** As people say it, in the order of the legend. */
export const markLabels: Readonly<Record<MarkKind, string>> = {
  task: 'Nhiệm vụ',
  deadline: 'Thời hạn',
  chair: 'Chủ trì',
  coordinate: 'Phối hợp',
  place: 'Địa điểm',
  citation: 'Văn bản viện dẫn',
  doubtfulCitation: 'Viện dẫn cần xem lại',
  movement: 'Phong trào',
  target: 'Chỉ tiêu',
  recipient: 'Nơi nhận',
  signer: 'Người ký',
  header: 'Thể thức',
  awardee: 'Được khen thưởng',
  misread: 'Chữ nghi đọc sai',
  checked: 'Cần kiểm tra',
  found: 'Chỗ đang xem',
  unread: 'Chưa hiểu',
  dropped: 'Đã bỏ',
}

export const markKinds = Object.keys(markLabels) as readonly MarkKind[]

/**
 * Cuts overlapping and nested marks into pieces that lie side by side, run by run. Runs must be ordered; a mark may
 * reach over several of them. Every run is covered without gap, with unmarked pieces between the marked ones.
 */
export function layMarks(
  runs: readonly { readonly start: number; readonly end: number }[],
  marks: readonly Mark[],
): readonly (readonly Segment[])[] {
  const ordered = marks.filter(({ start, end }) => end > start).toSorted(byStartThenWidest)
  let next = 0
  let open: readonly Mark[] = []
  return runs.map((run) => {
    const inside = open.filter(({ end }) => end > run.start)
    for (; next < ordered.length; next += 1) {
      const mark = ordered[next]
      if (!mark || mark.start >= run.end) break
      if (mark.end > run.start) inside.push(mark)
    }
    open = inside.filter(({ end }) => end > run.end)
    return segmentsOf(run, inside)
  })
}

function segmentsOf(run: { start: number; end: number }, marks: readonly Mark[]): readonly Segment[] {
  const within = (offset: number) => Math.min(Math.max(offset, run.start), run.end)
  const cuts = new Set([run.start, run.end])
  for (const { start, end } of marks) cuts.add(within(start)).add(within(end))
  const edges = [...cuts].toSorted((one, other) => one - other)
  return edges.slice(0, -1).map((start, index) => ({
    start,
    end: edges[index + 1] ?? run.end,
    marks: marks.filter((mark) => mark.start <= start && mark.end > start),
  }))
}

function byStartThenWidest(one: Mark, other: Mark): number {
  return one.start - other.start || other.end - one.end
}
