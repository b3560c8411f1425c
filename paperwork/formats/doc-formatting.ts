import type { DocHeader } from './doc-header.ts'
import { i32, u8, u16, u32 } from './little-endian.ts'

/** Bytes of the main stream that are formatted alike, with the changes of their formatting. */
export type Formatted = { readonly from: number; readonly to: number; readonly changes: Uint8Array }

/** Finds what a place in the main stream is formatted like; where nothing is said, up to the next place where there is. */
export type FindFormatting = (place: number) => Formatted

const PAGE = 512
const NOTHING = new Uint8Array()

/** Formatting of letters: the changes as they stand. */
export function readLetterFormatting(header: DocHeader): FindFormatting {
  const { main } = header
  return readPages(header, 'letterPages', (page, count, index) => {
    const offset = 2 * u8(main, page + 4 * (count + 1) + index)
    if (offset === 0) return NOTHING
    return within(main, page, { at: page + offset + 1, length: u8(main, page + offset) })
  })
}

/** Formatting of paragraphs: two bytes with the number of the style, then the changes. */
export function readParagraphFormatting(header: DocHeader): FindFormatting {
  const { main } = header
  return readPages(header, 'paragraphPages', (page, count, index) => {
    const offset = 2 * u8(main, page + 4 * (count + 1) + 13 * index)
    if (offset === 0) return NOTHING
    const words = u8(main, page + offset)
    const isPadded = words === 0
    const length = isPadded ? 2 * u8(main, page + offset + 1) : 2 * words - 1
    return within(main, page, { at: page + offset + (isPadded ? 2 : 1), length })
  })
}

function within(main: Uint8Array, page: number, { at, length }: { at: number; length: number }): Uint8Array {
  return main.subarray(at, Math.min(at + length, page + PAGE))
}

type ChangesAt = (page: number, count: number, index: number) => Uint8Array

/** Pages of 512 bytes, each with a list of places and behind it what is said of the bytes between them. */
function readPages(
  header: DocHeader,
  name: 'letterPages' | 'paragraphPages',
  changesAt: ChangesAt,
): FindFormatting {
  const { main, table } = header
  const part = header.part(name)
  const count = Math.max(Math.floor((part.length - 4) / 8), 0)
  const found: Formatted[] = []
  for (let index = 0; index < count; index += 1) {
    const page = PAGE * (u32(table, part.at + 4 * (count + 1) + 4 * index) & 0x3fffff)
    if (page + PAGE > main.length) continue
    const runs = Math.min(u8(main, page + PAGE - 1), 101)
    for (let run = 0; run < runs; run += 1) {
      const [from, to] = [i32(main, page + 4 * run), i32(main, page + 4 * run + 4)]
      if (from >= 0 && to > from) found.push({ from, to, changes: changesAt(page, runs, run) })
    }
  }
  return finder(found.toSorted((one, other) => one.from - other.from))
}

/** Places are asked for mostly in order, so the last answer is tried first. */
function finder(sorted: readonly Formatted[]): FindFormatting {
  let last = 0
  const holding = (one: Formatted | undefined, place: number): Formatted | undefined =>
    one !== undefined && one.from <= place && place < one.to ? one : undefined
  return (place) => {
    for (const index of [last, last + 1]) {
      const near = holding(sorted[index], place)
      if (near === undefined) continue
      last = index
      return near
    }
    let [low, high] = [0, sorted.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((sorted[middle]?.from ?? 0) <= place) low = middle
      else high = middle - 1
    }
    last = low
    const found = holding(sorted[low], place)
    if (found !== undefined) return found
    const next = sorted.slice(low, low + 2).find((one) => one.from > place)
    return { from: place, to: next?.from ?? Infinity, changes: NOTHING }
  }
}

/** The number of the style that begins the formatting of a paragraph. */
export function styleNumber({ changes }: Formatted): number {
  return u16(changes, 0)
}
