import type { DocHeader } from './doc-header.ts'
import { u8, u16, u32 } from './little-endian.ts'

/** A stretch of letters that stand together in the file; `wide` ones take two bytes each. */
export type DocPiece = {
  /** Counted in letters over all stories. */
  readonly from: number
  readonly to: number
  readonly at: number
  readonly wide: boolean
}

const FORMATTING = 1
const PIECES = 2
const NARROW = 0x40000000

/** The pieces of the text in its order; empty when the table of pieces is missing or damaged. */
export function readPieces(header: DocHeader): readonly DocPiece[] {
  const { table } = header
  const part = header.part('pieces')
  let at = part.at
  const end = part.at + part.length
  while (at < end && u8(table, at) === FORMATTING) at += 3 + u16(table, at + 1)
  if (at >= end || u8(table, at) !== PIECES) return []
  const length = Math.min(u32(table, at + 1), end - at - 5)
  return piecesOf(header, at + 5, Math.floor((length - 4) / 12))
}

function piecesOf({ main, table }: DocHeader, at: number, count: number): readonly DocPiece[] {
  const pieces: DocPiece[] = []
  for (let index = 0; index < count; index += 1) {
    const from = u32(table, at + 4 * index)
    const to = u32(table, at + 4 * index + 4)
    const place = u32(table, at + 4 * (count + 1) + 8 * index + 2)
    const wide = (place & NARROW) === 0
    const begin = wide ? place : (place & (NARROW - 1)) >>> 1
    const fits = begin <= main.length && to - from <= (main.length - begin) / (wide ? 2 : 1)
    // Pieces follow each other; what does not is damage.
    if (to <= from || !fits || from !== (pieces[pieces.length - 1]?.to ?? from)) break
    pieces.push({ from, to, at: begin, wide })
  }
  return pieces
}
