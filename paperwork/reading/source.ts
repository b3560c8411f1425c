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

const SPECIAL = /[*#\\_\u200b-\u200d\ufeff\u00ad]|[\u0300-\u036f]+/g
const DROPPED = /[\u200b-\u200d\ufeff\u00ad]/
const ESCAPABLE = /[.\-()#+!_>~[\]|]/
const LINE_START = /(?:^|\n)[ |]*$/

/** Takes emphasis, heading marks and invisible characters out of a text and composes its accents. */
export function openSource(original: string): Source {
  if (!NEEDS_CLEANING.test(original)) return { text: original, original, offsets: null }
  const offsets = new Int32Array(original.length + 1)
  const kept: string[] = []
  let length = 0
  let position = 0
  const keep = (from: number, to: number) => {
    kept.push(original.slice(from, to))
    for (let at = from; at < to; at += 1) offsets[length++] = at
  }
  for (const match of original.matchAll(SPECIAL)) {
    const at = match.index
    if (at < position) continue
    if (isCombining(original.charCodeAt(at))) {
      const base = Math.max(position, at - 1)
      keep(position, base)
      const composed = original.slice(base, at + match[0].length).normalize('NFC')
      kept.push(composed)
      for (let index = 0; index < composed.length; index += 1) offsets[length++] = base
      position = at + match[0].length
      continue
    }
    const skipped = markupLength(original, at)
    keep(position, skipped > 0 ? at : at + 1)
    position = at + Math.max(1, skipped)
  }
  keep(position, original.length)
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
function markupLength(text: string, position: number): number {
  const character = text[position] ?? ''
  if (DROPPED.test(character)) return 1
  if (character === '*') return isStarBullet(text, position) ? 0 : 1
  if (character === '\\') return ESCAPABLE.test(text[position + 1] ?? '') ? 1 : 0
  if (
    character === '_' &&
    text[position + 1] === '_' &&
    text[position + 2] !== '_' &&
    text[position - 1] !== '_'
  )
    return 2
  if (character !== '#' || !startsLine(text, position)) return 0
  let end = position
  while (text[end] === '#') end += 1
  return text[end] === ' ' ? end - position : 0
}

/** A star opens an item of a list only when it stands alone at the start of its line. */
function isStarBullet(text: string, position: number): boolean {
  if (!startsLine(text, position) || text[position + 1] !== ' ' || text[position - 1] === '*') return false
  const end = text.indexOf('\n', position)
  const next = text.indexOf('*', position + 1)
  return next === -1 || (end !== -1 && next > end)
}

function startsLine(text: string, position: number): boolean {
  return LINE_START.test(text.slice(Math.max(0, position - 12), position)) || position === 0
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
