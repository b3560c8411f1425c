import { type Passage, passageOf } from './passage.ts'
import type { Span } from './reading.ts'

/** One printed line, trimmed. `gap` counts the empty lines before it. */
export type Line = Span & {
  readonly text: string
  readonly gap: number
  /** The line is only the frame of a table: `|`. */
  readonly bar: boolean
}

/** A piece of a line that stands in a column of its own. */
export type Segment = Passage & { readonly line: number }

/** The printed lines of a text, empty ones left out. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = []
  let gap = 0
  let position = 0
  while (position <= source.length) {
    const newline = source.indexOf('\n', position)
    const stop = newline === -1 ? source.length : newline
    const [start, end] = trimmed(source, position, stop)
    if (start === end) gap += 1
    else {
      const text = source.slice(start, end)
      lines.push({ start, end, text, gap, bar: text === '|' })
      gap = 0
    }
    position = stop + 1
  }
  return lines
}

/** The pieces of some lines, cut where the print leaves a wide gap, a tab or the frame of a table. */
export function segmentsOf(source: string, lines: readonly Line[], first: number): readonly Segment[] {
  const segments: Segment[] = []
  for (const [index, line] of lines.entries()) {
    let position = line.start
    for (const gap of line.text.matchAll(/ {3,}|\t+| *\| */g)) {
      const at = line.start + gap.index
      pushSegment(segments, { source, line: first + index }, [position, at])
      position = at + gap[0].length
    }
    pushSegment(segments, { source, line: first + index }, [position, line.end])
  }
  return segments
}

function pushSegment(
  segments: Segment[],
  { source, line }: { source: string; line: number },
  [from, to]: readonly [number, number],
): void {
  const [start, end] = trimmed(source, from, to)
  if (start < end) segments.push({ ...passageOf(source, start, end), line })
}

/** The stretch without the white space at its edges. */
export function trimmed(source: string, from: number, to: number): readonly [number, number] {
  let start = from
  let end = to
  while (start < end && isBlank(source.charCodeAt(start))) start += 1
  while (end > start && isBlank(source.charCodeAt(end - 1))) end -= 1
  return [start, end]
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029
  )
}
