import { fold } from './fold.ts'
import type { Reading, Span } from './reading.ts'

/**
 * What of each section is explained by the section itself. Prose is: it says why and how. Where a section gives work,
 * a line of it that gave neither a task nor anything about one was not understood, and must be shown as such.
 */
export function sectionContent(
  { sections, tasks }: Pick<Reading, 'sections' | 'tasks'>,
  { text, found }: { text: string; found: readonly Span[] },
): readonly Span[] {
  const starts = tasks.map(({ span }) => span.start).sort((a, b) => a - b)
  const ends = found.map(({ end }) => end - 1)
  return sections.flatMap(({ span }) =>
    firstFrom(starts, span.start) < firstFrom(starts, span.end)
      ? explainedLines(span, { text, found, ends })
      : [span],
  )
}

function explainedLines(
  section: Span,
  { text, found, ends }: { text: string; found: readonly Span[]; ends: readonly number[] },
): readonly Span[] {
  const explained: Span[] = []
  let previous: { words: string; known: boolean } = { words: '', known: true }
  for (const line of linesOf(text, section)) {
    const words = text.slice(line.start, line.end).trim()
    if (words === '') continue
    const next = found[firstFrom(ends, line.start)]
    const known =
      (next !== undefined && next.start < line.end) || FORMULA.test(fold(words)) || continues(previous, words)
    if (known) explained.push(line)
    previous = { words, known }
  }
  return explained
}

/** The rest of a heading or sentence that the print broke, or a cell of a table: known as what it belongs to is. */
function continues(previous: { readonly words: string; readonly known: boolean }, words: string): boolean {
  if (words.startsWith('|') || previous.words === '|') return true
  if (previous.known && LABEL.test(previous.words)) return true
  return previous.known && !/[.;:!?]\**$/.test(previous.words) && /^[*“"(]*\p{Ll}/u.test(words)
}

/** With these a paper takes leave; they ask for nothing. */
const FORMULA =
  /^[^\p{L}]*(trên đây là|trong quá trình (triển khai|thực hiện)|(đề nghị|yêu cầu) .{0,160}(thực hiện|triển khai)[./ ]*$)/u

/** A number or letter that stands on a line of its own, before what it counts. */
const LABEL = /^\**\(?[\p{L}\d.]{1,6}[.)]\**$/u

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = []
  for (let from = start; from < end; ) {
    const next = text.indexOf('\n', from)
    const to = next < 0 || next > end ? end : next
    lines.push({ start: from, end: to })
    from = to + 1
  }
  return lines
}

/** The first index of an ascending list whose value is at least so much, by halving. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? least) >= least) high = middle
    else low = middle + 1
  }
  return low
}
