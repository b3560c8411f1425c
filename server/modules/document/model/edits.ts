import type { Span } from '#contract/reading'

/** Words put in place of a stretch of a text. */
export interface Edit extends Span {
  readonly text: string
}

/** The edits in their order; undefined when two overlap, one lies outside of the text or cuts a sign in two. */
export function orderedEdits(text: string, edits: readonly Edit[]): readonly Edit[] | undefined {
  const ordered = edits.toSorted((one, other) => one.start - other.start || one.end - other.end)
  const sound = ordered.every(({ start, end }, at) => {
    const before = ordered[at - 1]?.end ?? 0
    return (
      start >= before && end >= start && end <= text.length && isBetween(text, start) && isBetween(text, end)
    )
  })
  return sound ? ordered : undefined
}

/** Whether a place lies between two signs, and not within the two halves of one. */
function isBetween(text: string, at: number): boolean {
  return !(/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)))
}

/** The text with all edits made; they are in order and do not overlap. */
export function editedText(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}

/**
 * Where stretches of a text stand after its edits. What an edit touches goes with it: as many words for as many stand
 * one for one, otherwise each stands for all that was put there. A stretch of which nothing is left is gone.
 */
export function movedSpans<S extends Span>(spans: readonly S[], edits: readonly Edit[]): readonly S[] {
  const touched = edits.map((edit) => spans.filter((span) => isTouched(span, edit)))
  return spans.flatMap((span) => {
    const at = edits.findIndex((edit) => isTouched(span, edit))
    const moved = at < 0 ? shifted(span, edits) : replaced(span, { edits, at, together: touched[at] ?? [] })
    return moved.end > moved.start ? [{ ...span, ...moved }] : []
  })
}

function isTouched({ start, end }: Span, edit: Edit): boolean {
  return edit.start < end && edit.end > start
}

/** A stretch that no edit touches moves by what was put in or taken out before it. */
function shifted({ start, end }: Span, edits: readonly Edit[]): Span {
  const by = growthBefore(start, edits)
  return { start: start + by, end: end + by }
}

function growthBefore(place: number, edits: readonly Edit[]): number {
  return edits
    .filter((edit) => edit.end <= place)
    .reduce((by, edit) => by + edit.text.length - (edit.end - edit.start), 0)
}

interface Touched {
  readonly edits: readonly Edit[]
  readonly at: number
  /** All stretches that the edit at this place touches. */
  readonly together: readonly Span[]
}

function replaced(span: Span, { edits, at, together }: Touched): Span {
  const edit = edits[at] ?? { ...span, text: '' }
  const last = edits.findLast((each) => isTouched(span, each)) ?? edit
  const start = edit.start + growthBefore(edit.start, edits.slice(0, at))
  const end = last.start + growthBefore(last.start, edits.slice(0, edits.indexOf(last))) + last.text.length
  // Letters on either side of the edit stay with the words they are of.
  const left = Math.max(0, edit.start - Math.min(...together.map((each) => each.start)))
  const right = Math.max(0, Math.max(...together.map((each) => each.end)) - edit.end)
  const words = [...`${'x'.repeat(left)}${edit.text}${'x'.repeat(right)}`.matchAll(/\S+/g)]
  const word = words[together.indexOf(span)]
  if (word && words.length === together.length && last === edit) {
    return { start: start - left + word.index, end: start - left + word.index + word[0].length }
  }
  return { start: start - Math.max(0, edit.start - span.start), end: end + Math.max(0, span.end - last.end) }
}
