import type { Span } from '#contract/reading'

/** The words of a paper that something stands on, in one line; what has no stretch of it quotes itself. */
export function quoteOf(paper: string, span: Span | null, itself: string): string {
  const printed = span ? paper.slice(span.start, span.end).replace(/\s+/gu, ' ').trim() : ''
  return printed || itself
}
