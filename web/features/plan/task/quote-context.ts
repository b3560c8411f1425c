/** A stretch of a text with some of what stands around it. */
export interface QuoteContext {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/**
 * What stands around a span of a text: back to the beginning of a line and on to the end of one, at least `reach`
 * characters where there are as many.
 */
export function quoteContext(
  text: string,
  span: { readonly start: number; readonly end: number },
  reach = 240,
): QuoteContext {
  const lineBefore = text.lastIndexOf('\n', Math.max(0, span.start - reach))
  const from = span.start <= reach ? 0 : Math.max(0, lineBefore + 1)
  const lineAfter = text.indexOf('\n', span.end + reach)
  const to = lineAfter === -1 ? text.length : lineAfter
  return {
    before: text.slice(from, span.start),
    quote: text.slice(span.start, span.end),
    after: text.slice(span.end, to),
  }
}
