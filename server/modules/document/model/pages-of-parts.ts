import type { Span } from '#contract/reading'
import type { ScannedWord } from '#paperwork/scanning/scan'

/** A page of a file in one of the papers that lie in it, with the words that stand in that paper. */
export interface PagePart {
  readonly number: number
  /** The place of the paper in the file, from 0. */
  readonly part: number
  /** Their stretches are those of the paper alone. */
  readonly words: readonly ScannedWord[]
}

interface Page {
  readonly number: number
  readonly words: readonly ScannedWord[]
}

/**
 * Which page belongs to which paper, by the words on it: one on which a paper ends and the next begins belongs to both,
 * an empty one to the paper of the page before.
 */
export function pagesOfParts(pages: readonly Page[], parts: readonly Span[]): readonly PagePart[] {
  const found: PagePart[] = []
  for (const { number, words } of pages) {
    const own = parts.flatMap((span, part) => {
      const inside = words
        .filter((word) => word.start >= span.start && word.end <= span.end)
        .map((word) => ({ ...word, start: word.start - span.start, end: word.end - span.start }))
      return inside.length > 0 ? [{ number, part, words: inside }] : []
    })
    found.push(...(own.length > 0 ? own : [{ number, part: found.at(-1)?.part ?? 0, words: [] }]))
  }
  return found
}
