import type { Span } from '#contract/reading'

/** A piece of the text of a page: a recognised word with its place among the words, or what stands between two. */
export interface Piece extends Span {
  readonly word: number | null
}

/** The text of a page as words and what stands between them, from its first word to its last. */
export function piecesOf(words: readonly Span[]): readonly Piece[] {
  const ordered = words.map((span, word) => ({ ...span, word })).toSorted(byStart)
  const pieces: Piece[] = []
  let at = ordered[0]?.start ?? 0
  for (const { start, end, word } of ordered) {
    if (start < at || end <= start) continue
    if (start > at) pieces.push({ start: at, end: start, word: null })
    pieces.push({ start, end, word })
    at = end
  }
  return pieces
}

/** The stretch of the paper that a page holds; null for a page without a word. */
export function extentOf(words: readonly Span[]): Span | null {
  const [first, ...others] = words
  if (!first) return null
  return others.reduce(
    (extent, { start, end }) => ({
      start: Math.min(extent.start, start),
      end: Math.max(extent.end, end),
    }),
    { start: first.start, end: first.end },
  )
}

/**
 * The index of the page on which a stretch begins, asking for as few pages as need be: pages follow each other in the
 * text. Pages without words are passed over; null when the stretch is on none.
 */
export async function pageOfSpan(
  { start }: Span,
  count: number,
  wordsOf: (index: number) => Promise<readonly Span[]>,
): Promise<number | null> {
  let [low, high] = [0, count - 1]
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const [index, extent] = await nextWithWords(middle, high, wordsOf)
    if (extent === null || start < extent.start) high = middle - 1
    else if (start >= extent.end) low = index + 1
    else return index
  }
  return null
}

async function nextWithWords(
  from: number,
  to: number,
  wordsOf: (index: number) => Promise<readonly Span[]>,
): Promise<readonly [number, Span | null]> {
  for (let index = from; index <= to; index += 1) {
    const extent = extentOf(await wordsOf(index))
    if (extent) return [index, extent]
  }
  return [to, null]
}

/** The words that a stretch of the text touches, by their place among the words. */
export function wordsWithin(words: readonly Span[], span: Span | null): readonly number[] {
  if (!span) return []
  return words.flatMap(({ start, end }, index) => (start < span.end && end > span.start ? [index] : []))
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start
}
