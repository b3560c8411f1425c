import type { Span } from '#contract/reading'
import { type Edit, movedSpans } from './edits.ts'

/** What a version of a text was made by. */
export interface MadeVersion {
  readonly number: number
  readonly edits: readonly Edit[]
  readonly restores: number | null
}

/** Where words of the first version of a text stand in a later one; those that were taken out are gone. */
export function wordsInVersion<S extends Span>(
  words: readonly S[],
  versions: readonly MadeVersion[],
  number: number,
): readonly S[] {
  return editsUpTo(versions, number).reduce((moved, edits) => movedSpans(moved, edits), words)
}

function editsUpTo(versions: readonly MadeVersion[], number: number): readonly (readonly Edit[])[] {
  const version = versions.find((each) => each.number === number)
  if (!version || number === 1) return []
  if (version.restores !== null) return editsUpTo(versions, version.restores)
  return [...editsUpTo(versions, number - 1), version.edits]
}
