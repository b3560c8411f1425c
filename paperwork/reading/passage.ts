import { fold } from './fold.ts'
import type { Span } from './reading.ts'

/** A stretch of the source with its line breaks and runs of spaces made one space. */
export type Passage = {
  readonly text: string
  /** `fold(text)`: as long as the text. */
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly offsets: Int32Array | null
}

const UNEVEN = /[\r\n\t\u00a0]|\s\s|^\s|\s$/

/** Cuts a passage out of the source. */
export function passageOf(source: string, start: number, end: number): Passage {
  const slice = source.slice(start, end)
  if (!UNEVEN.test(slice)) return { text: slice, folded: fold(slice), start, end, offsets: null }
  const offsets = new Int32Array(slice.length + 1)
  const kept: string[] = []
  let spaced = true
  for (let index = 0; index < slice.length; index += 1) {
    const character = slice[index] ?? ''
    const space = isSpace(character)
    if (!space || !spaced) {
      offsets[kept.length] = start + index
      kept.push(space ? ' ' : character)
    }
    spaced = space
  }
  if (kept.at(-1) === ' ') kept.pop()
  const text = kept.join('')
  return { text, folded: fold(text), start, end, offsets: offsets.subarray(0, kept.length) }
}

/** A part of a passage as a passage, its edges trimmed of spaces. */
export function part(passage: Passage, from: number, to: number = passage.text.length): Passage {
  let first = Math.max(0, from)
  let last = Math.min(passage.text.length, to)
  while (first < last && passage.text[first] === ' ') first += 1
  while (last > first && passage.text[last - 1] === ' ') last -= 1
  const span = spanIn(passage, first, last)
  return {
    text: passage.text.slice(first, last),
    folded: passage.folded.slice(first, last),
    start: span.start,
    end: span.end,
    offsets: passage.offsets === null ? null : passage.offsets.subarray(first, last),
  }
}

/** Two stretches read as one, as when the print broke a cell over two rows. */
export function joined(first: Passage, second: Passage): Passage {
  if (first.text === '') return second
  if (second.text === '') return first
  const text = `${first.text} ${second.text}`
  const offsets = new Int32Array(text.length)
  for (let index = 0; index < text.length; index += 1) {
    const behind = index - first.text.length - 1
    offsets[index] =
      behind >= 0 ? offsetIn(second, behind) : offsetIn(first, Math.min(index, first.text.length - 1))
  }
  return { text, folded: fold(text), start: first.start, end: second.end, offsets }
}

/** Where a part of a passage stands in the source. */
export function spanIn(passage: Passage, from: number, to: number): Span {
  if (to <= from) {
    const at = offsetIn(passage, from)
    return { start: at, end: at }
  }
  return { start: offsetIn(passage, from), end: offsetIn(passage, to - 1) + 1 }
}

/** The offset in a passage of a position of the source. */
export function offsetOf({ start, offsets, text }: Passage, position: number): number {
  if (offsets === null) return Math.max(0, Math.min(text.length, position - start))
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

function offsetIn(passage: Passage, index: number): number {
  if (passage.offsets === null) return passage.start + index
  return passage.offsets[index] ?? passage.end
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || (character !== '' && character.trim() === '')
}
