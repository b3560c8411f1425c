import type { Reading, Span } from './reading.ts'
import { sectionContent } from './section-content.ts'

/** What of a text was read, and what was not; together every character that is not white space. */
export type Coverage = { readonly read: readonly Span[]; readonly unread: readonly Span[] }

/** Divides a text into what the items and the known roles of a reading explain and what they do not. */
export function coverage(reading: Omit<Reading, 'unread'>, text: string): Coverage {
  const found = merge(itemSpans(reading), text.length)
  const items = merge([...found, ...sectionContent(reading, { text, found })], text.length)
  const unread: Span[] = []
  const marks: Span[] = []
  let position = 0
  for (const span of [...items, { start: text.length, end: text.length }]) {
    for (const stretch of stretchOf(text, position, span.start)) {
      ;(WORDS.test(text.slice(stretch.start, stretch.end)) ? unread : marks).push(stretch)
    }
    position = span.end
  }
  return { read: merge([...items, ...marks], text.length), unread }
}

/** Stars, bars and rules say nothing by themselves: they are markup, not unread text. */
const WORDS = /[\p{L}\p{N}]/u

/** The stretch without white space at its edges, unless nothing is left of it. */
function stretchOf(text: string, from: number, to: number): readonly Span[] {
  const stretch = text.slice(from, to)
  const kept = stretch.trim()
  if (kept === '') return []
  const start = from + (stretch.length - stretch.trimStart().length)
  return [{ start, end: start + kept.length }]
}

function itemSpans(reading: Omit<Reading, 'unread'>): readonly Span[] {
  const { header, sections, citations, tasks, movements, targets, recipients, signer, awardees, frame } =
    reading
  const { addressee = [], ...fields } = header.spans
  return [
    ...Object.values(fields),
    ...addressee,
    ...sections.map(({ span }) => ({ start: span.start, end: span.start + 1 })),
    ...citations.flatMap(({ mentions }) => mentions),
    ...tasks.flatMap((task) => [
      task.span,
      ...task.responsibilitySpans,
      ...(task.deadline.span === undefined ? [] : [task.deadline.span]),
      ...(task.placeSpan === undefined ? [] : [task.placeSpan]),
    ]),
    ...movements.map(({ span }) => span),
    ...targets.map(({ span }) => span),
    ...recipients.map(({ span }) => span),
    ...(signer === null ? [] : [signer.span]),
    ...awardees.map(({ span }) => span),
    ...frame.map(({ span }) => span),
  ]
}

/** Overlapping and touching stretches made one, in order. */
function merge(spans: readonly Span[], length: number): readonly Span[] {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: { start: number; end: number }[] = []
  for (const span of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
