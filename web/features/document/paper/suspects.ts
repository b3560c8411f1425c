import type { PaperReading, Span } from '#contract/reading'
import { DOUBTFUL_WORD } from '../paper-words.ts'

/** A stretch of the text that may be misread. */
export interface Suspect extends Span {
  readonly printed: string
  /** What it should probably be; null where only the recognition is unsure. */
  readonly suggested: string | null
  /** 0–100, of a recognised word. */
  readonly confidence: number | null
}

/** A change of the text that is not saved yet. */
export interface Edit extends Span {
  readonly text: string
}

interface RecognisedWord extends Span {
  readonly confidence: number
}

/** What may be misread: what the reading proposes to correct, and words of the page that were hardly recognised. */
export function suspectsOf(
  text: string,
  corrections: PaperReading['corrections'],
  words: readonly RecognisedWord[],
): readonly Suspect[] {
  const proposed = corrections.map(({ span, printed, suggested }) => ({
    ...span,
    printed,
    suggested,
    confidence: words.find(({ start, end }) => start < span.end && end > span.start)?.confidence ?? null,
  }))
  const unsure = words
    .filter((word) => isDoubtful(text, word))
    .filter(({ start, end }) => !proposed.some((each) => each.start < end && each.end > start))
    .map(({ start, end, confidence }) => ({
      start,
      end,
      printed: text.slice(start, end),
      suggested: null,
      confidence,
    }))
  return [...proposed, ...unsure].toSorted((one, other) => one.start - other.start)
}

/** Whether a recognised word should be looked at; bare signs are not worth it. */
export function isDoubtful(text: string, { start, end, confidence }: RecognisedWord): boolean {
  return confidence < DOUBTFUL_WORD && /[\p{L}\p{N}]/u.test(text.slice(start, end))
}

/** The edits with one more; it takes the place of those it touches. */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  return [...withoutEdit(edits, edit), edit].toSorted((one, other) => one.start - other.start)
}

/** The edits without those that touch a stretch. */
export function withoutEdit(edits: readonly Edit[], span: Span): readonly Edit[] {
  return edits.filter(({ start, end }) => end <= span.start || start >= span.end)
}

/** The edit of a stretch, if there is one. */
export function editOf(edits: readonly Edit[], span: Span): Edit | undefined {
  return edits.find(({ start, end }) => start < span.end && end > span.start)
}
