import type { Span } from '#contract/reading'
import { Refusal } from '#platform/refusal'
import type { NewRow } from './compare-with-plan.ts'
import type { DraftRow, RowContent } from './row-content.ts'

/** Cuts a row in two at an offset of its text; both keep the deadline, the place and the parties. */
export function splitRow(row: DraftRow, at: number, paperText: string): { first: DraftRow; second: NewRow } {
  const first = row.content.text.slice(0, at).replace(/[\s;,.–-]+$/u, '')
  const second = row.content.text.slice(at).replace(/^[\s;,.–-]+/u, '')
  if (first === '' || second === '') {
    throw new Refusal('malformedRequest', 'Hãy đặt chỗ tách ở giữa nội dung, để cả hai phần đều có chữ.')
  }
  if (row.isGone) throw new Refusal('illegalMove', 'Dòng này không còn trong văn bản nên không tách được.')
  const spans = splitSpan(row.span, second, paperText)
  const { id: _id, version: _version, ...rest } = row
  return {
    first: { ...row, content: { ...row.content, text: first }, span: spans.first },
    second: {
      ...rest,
      content: { ...row.content, text: second },
      span: spans.second,
      origin: 'split',
      taskBefore: null,
      taskId: null,
    },
  }
}

/** Cuts the stretch of the paper where the second half begins there; where it does not, both point to all of it. */
function splitSpan(
  span: Span | null,
  second: string,
  paperText: string,
): { first: Span | null; second: Span | null } {
  if (!span) return { first: null, second: null }
  const opening = second.split(/\s+/u).slice(0, 5).map(escaped).join('\\s+')
  const found = new RegExp(opening, 'u').exec(paperText.slice(span.start, span.end))
  if (!found || found.index === 0) return { first: span, second: span }
  const cut = span.start + found.index
  return { first: { start: span.start, end: cut }, second: { start: cut, end: span.end } }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** Joins rows that follow each other into the first of them; dropped rows between them do not part them. */
export function mergeRows(
  rows: readonly DraftRow[],
  chosen: ReadonlySet<string>,
): { kept: DraftRow; gone: DraftRow[] } {
  const order = rows.filter(({ id, state }) => state === 'kept' || chosen.has(id))
  const from = order.findIndex(({ id }) => chosen.has(id))
  const [head, ...others] = order.slice(from, from + chosen.size)
  if (!head || ![head, ...others].every(({ id }) => chosen.has(id))) throw new Refusal('rowsNotAdjacent')
  if ([head, ...others].some(({ isGone, taskId }, at) => isGone || (at > 0 && taskId !== null))) {
    throw new Refusal(
      'illegalMove',
      'Dòng đang ứng với một nhiệm vụ đã có trong kế hoạch thì không gộp vào dòng khác được.',
    )
  }
  const all = [head, ...others]
  return {
    kept: {
      ...head,
      content: mergedContent(all.map(({ content }) => content)),
      span: spanAround(all.flatMap(({ span }) => span ?? [])),
      origin: head.taskId === null ? 'merged' : head.origin,
      state: 'kept',
      readAs: all.flatMap(({ readAs }) => readAs),
    },
    gone: others,
  }
}

function mergedContent(contents: readonly RowContent[]): RowContent {
  const [head] = contents
  if (!head) throw new RangeError('nothing to merge')
  const last = contents.length - 1
  const parties = new Map(
    contents.flatMap((each) => each.parties.map((party) => [`${party.part}:${party.printed}`, party])),
  )
  return {
    text: contents
      .map(({ text }, at) => (at === last ? text : text.replace(/[\s.;,]+$/u, '')))
      .filter(Boolean)
      .join('; '),
    class: head.class,
    deadline: contents.find(({ deadline }) => deadline.kind !== 'none')?.deadline ?? head.deadline,
    quarters: [...new Set(contents.flatMap(({ quarters }) => quarters))].toSorted(),
    place: contents.find(({ place }) => place !== null)?.place ?? null,
    parties: [...parties.values()],
  }
}

function spanAround(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

/** The ordinal of a place between two rows; null is the edge. */
export function ordinalBetween(before: number | null, after: number | null): number {
  if (before === null) return after === null ? 1 : after - 1
  return after === null ? before + 1 : (before + after) / 2
}

/** The same where more will come behind: a whole step where there is room for it. */
export function ordinalBehind(before: number | null, after: number | null): number {
  return before !== null && after !== null && after - before > 1 ? before + 1 : ordinalBetween(before, after)
}

/** Nearer than this, numbers that are halved again and again soon become one. */
const LEAST_ROOM = 1e-6

/** Whether there is room for another ordinal between two. */
export function hasRoomBetween(before: number | null, after: number | null): boolean {
  return before === null || after === null || after - before > LEAST_ROOM
}

/**
 * The ordinals that rows become tasks with: tasks of the plan that still stand in their order keep theirs, and new
 * ones find room between them; otherwise all are numbered anew.
 */
export function taskOrdinals(known: readonly (number | null)[]): readonly number[] {
  const own = known.filter((ordinal) => ordinal !== null)
  const isInOrder = own.every((ordinal, at) => at === 0 || ordinal > (own[at - 1] ?? 0))
  if (!isInOrder) return known.map((_, at) => at + 1)
  return known.map((ordinal, at) => {
    if (ordinal !== null) return ordinal
    const start = known.slice(0, at).findLastIndex((each) => each !== null)
    const end = known.findIndex((each, index) => index > at && each !== null)
    const low = known[start] ?? (end < 0 ? 0 : (known[end] ?? 0) - (end - start))
    if (end < 0) return low + (at - start)
    return low + (((known[end] ?? 0) - low) * (at - start)) / (end - start)
  })
}
