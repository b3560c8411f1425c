import type { Span } from './reading.ts'

/** One paper among those that lie in a file: its stretch of the text and the words that name it in an offer to split. */
export type PaperPart = Span & { readonly name: string }

/** The papers that lie one behind the other in a text, in order; one that covers all of it in the usual case. */
export function partsOf(text: string): readonly PaperPart[] {
  return [{ start: 0, end: text.length, name: '' }]
}
