import type { Span } from './reading.ts'

/** The text freed of its markup, and the way back to the offsets of the text that was given. */
export type Source = {
  readonly text: string
  readonly original: string
  /** Offset in the original of each offset in `text`; absent while the two are the same. */
  readonly offsets: Int32Array | null
}

/** What Markdown, zero-width marks and decomposed accents leave behind; a text without them needs no table. */
const NEEDS_CLEANING = /[*#\\_\u200b-\u200d\ufeff\u00ad]|[\u0300-\u036f]/

const DROPPED = /[\u200b-\u200d\ufeff\u00ad]/
const ESCAPABLE = /[.\-()#+!_>~[\]|]/

/** Takes emphasis, heading marks and invisible characters out of a text and composes its accents. */
export function openSource(original: string): Source {
  if (!NEEDS_CLEANING.test(original)) return { text: original, original, offsets: null }
  const kept: string[] = []
  const offsets = new Int32Array(original.length + 1)
  let length = 0
  let lineStart = true
  let position = 0
  while (position < original.length) {
    const character = original[position] ?? ''
    const skipped = markupLength(original, position, lineStart)
    if (skipped > 0) {
      position += skipped
      continue
    }
    const width = composedWidth(original, position)
    const composed = width === 1 ? character : original.slice(position, position + width).normalize('NFC')
    for (let index = 0; index < composed.length; index += 1) offsets[length + index] = position
    length += composed.length
    kept.push(composed)
    lineStart = character === '\n' || (lineStart && (character === ' ' || character === '|'))
    position += width
  }
  offsets[length] = original.length
  return { text: kept.join(''), original, offsets: offsets.subarray(0, length + 1) }
}

/** The stretch of the given text that a stretch of the cleaned text stands for. */
export function toOriginal(source: Source, span: Span): Span {
  if (source.offsets === null) return span
  const start = source.offsets[span.start] ?? source.original.length
  if (span.end <= span.start) return { start, end: start }
  const last = source.offsets[span.end - 1] ?? start
  return { start, end: Math.min(last + composedWidth(source.original, last), source.original.length) }
}

/** How many characters at a position are markup: 0 where the text itself goes on. */
function markupLength(text: string, position: number, lineStart: boolean): number {
  const character = text[position] ?? ''
  if (DROPPED.test(character)) return 1
  if (character === '*') return isStarBullet(text, position, lineStart) ? 0 : 1
  if (character === '\\') return ESCAPABLE.test(text[position + 1] ?? '') ? 1 : 0
  if (
    character === '_' &&
    text[position + 1] === '_' &&
    text[position + 2] !== '_' &&
    text[position - 1] !== '_'
  )
    return 2
  if (character !== '#' || !lineStart) return 0
  let end = position
  while (text[end] === '#') end += 1
  return text[end] === ' ' ? end - position : 0
}

/** A star opens an item of a list only when it stands alone at the start of its line. */
function isStarBullet(text: string, position: number, lineStart: boolean): boolean {
  if (!lineStart || text[position + 1] !== ' ' || text[position - 1] === '*') return false
  const end = text.indexOf('\n', position)
  const next = text.indexOf('*', position + 1)
  return next === -1 || (end !== -1 && next > end)
}

/** How many characters make up one letter: more than one where its accents are written apart. */
function composedWidth(text: string, position: number): number {
  let end = position + 1
  while (end < text.length && isCombining(text.charCodeAt(end))) end += 1
  return end - position
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}
