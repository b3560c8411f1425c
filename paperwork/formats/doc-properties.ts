import { eachChange } from './doc-changes.ts'
import { i16, i32, u8, u16 } from './little-endian.ts'

/** What the formatting of letters says that changes the text; undefined where it says nothing. */
export type LetterProperties = {
  deleted?: boolean
  hidden?: boolean
  capitals?: boolean
  /** The number of the font for letters beyond ASCII. */
  font?: number
  /** The code of a sign of a symbol font. */
  symbol?: number
  /** The number of a style of letters. */
  style?: number
}

/** What the formatting of a paragraph says that changes the text. */
export type ParagraphProperties = {
  listUse?: number
  listLevel?: number
  inTable?: boolean
  depth?: number
  endsCell?: boolean
  endsRow?: boolean
  row?: DocRow
  hasLines?: boolean
}

/** The shape of a row of a table: where its cells begin and end, in twentieths of a point, and which are merged. */
export type DocRow = {
  readonly edges: readonly number[]
  /** Of each cell: whether it continues the one above. */
  readonly continues: readonly boolean[]
  readonly hasLines: boolean
}

/** The bits of a cell that say how it is merged with those above and below. */
const MERGED_DOWN = 0x60
const CONTINUES = 0x20

/** Word's own limit of columns. */
const MOST_CELLS = 63

/** The letters' changes put over `base`, which is what their style says. */
export function readLetterChanges(changes: Uint8Array, base: LetterProperties): LetterProperties {
  const read: LetterProperties = { ...base }
  // 0 and 1 are off and on; 128 is as in the style, 129 the opposite of it.
  const onOff = (at: number, inStyle: boolean | undefined): boolean => {
    const value = u8(changes, at)
    return value < 128 ? value === 1 : (value === 129) !== (inStyle === true)
  }
  eachChange(changes, (code, at) => {
    if (code === 0x0800) read.deleted = u8(changes, at) === 1
    else if (code === 0x083c) read.hidden = onOff(at, base.hidden)
    else if (code === 0x083b) read.capitals = onOff(at, base.capitals)
    else if (code === 0x4a51) read.font = u16(changes, at)
    else if (code === 0x6a09) read.symbol = u16(changes, at + 2)
    else if (code === 0x4a30) read.style = u16(changes, at)
  })
  return read
}

/** The paragraph's changes put over `base`. Long ones stand in the data stream, where the change points. */
export function readParagraphChanges(
  changes: Uint8Array,
  base: ParagraphProperties,
  data: Uint8Array,
): ParagraphProperties {
  const read: ParagraphProperties = { ...base }
  eachChange(changes, (code, at, length) => {
    const value = u8(changes, at)
    if (code === 0x460b) read.listUse = i16(changes, at)
    else if (code === 0x260a) read.listLevel = value
    else if (code === 0x2416) read.inTable = value === 1
    else if (code === 0x6649) read.depth = i32(changes, at)
    else if (code === 0x2417 || code === 0x244c) read.endsRow = value === 1
    else if (code === 0x244b) read.endsCell = value === 1
    else if (code === 0xd608) read.row = readRow(changes.subarray(at, at + length))
    else if (code === 0xd605 || code === 0xd613) read.hasLines = drawsLine(changes.subarray(at, at + length))
    else if (code === 0xd62b && read.row !== undefined) read.row = mergeDown(read.row, changes, at)
    else if (code === 0x6646 || code === 0x6645) {
      const start = i32(changes, at)
      const more = data.subarray(start + 2, start + 2 + u16(data, start))
      // What is pointed to may not point on: there it would be damage.
      Object.assign(read, readParagraphChanges(more, read, new Uint8Array()))
    }
  })
  return read
}

/** One byte with the number of cells, the edges in two bytes each, then twenty bytes for each cell. */
function readRow(shape: Uint8Array): DocRow {
  const count = Math.min(u8(shape, 0), MOST_CELLS)
  const edges = Array.from({ length: count + 1 }, (_, index) => i16(shape, 1 + 2 * index))
  const first = 1 + 2 * (count + 1)
  let hasLines = false
  const continues = Array.from({ length: count }, (_, index) => {
    const at = first + 20 * index
    hasLines ||= [4, 8, 12, 16].some((border) => isDrawn(shape, at + border, 2))
    return (u16(shape, at) & MERGED_DOWN) === CONTINUES
  })
  return { edges, continues, hasLines }
}

/** A border of four bytes (or eight); one byte of it is the kind of its line. */
function isDrawn(bytes: Uint8Array, at: number, length: 2 | 6): boolean {
  const kind = u8(bytes, at + length - 1)
  return kind !== 0 && kind !== 255
}

/** The borders of a table: six of four bytes in old papers, six of eight in newer ones. */
function drawsLine(borders: Uint8Array): boolean {
  const isNew = borders.length >= 48
  return [0, 1, 2, 3, 4, 5].some((index) => isDrawn(borders, index * (isNew ? 8 : 4), isNew ? 6 : 2))
}

/** A change that says of one cell how it is merged with those above and below. */
function mergeDown(row: DocRow, changes: Uint8Array, at: number): DocRow {
  const index = u8(changes, at)
  const merged = u8(changes, at + 1) === 1
  return { ...row, continues: row.continues.map((before, cell) => (cell === index ? merged : before)) }
}
