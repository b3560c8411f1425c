import { cellsOf, type FrameCell, findFrames, type GridFrame } from '../formats/pdf-grid.ts'
import type { Rule } from '../formats/pdf-page.ts'
import type { GreyPicture } from './picture.ts'
import type { RuledLine } from './ruled-lines.ts'

/** A cell cut out of the picture: its box there, where it lies in its strip, and how far it stands from its place. */
export type CutCell = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** From which line of the strip on. */
  readonly from: number
  /** What its words move by, so that they stand in the cell as if the lines of the table were straight. */
  readonly moved: readonly [across: number, down: number]
}

/** The cells that begin in one column of a table, one below the other on white. */
export type TableStrip = { readonly picture: GreyPicture; readonly cells: readonly CutCell[] }

/** White around a cell in its strip. */
export const CELL_MARGIN = 20

/** The soft edge of the lines around a cell. */
const EDGE = 4

/** A table of more columns is a drawing. */
const MOST_STRIPS = 60

const INK_BELOW = 150

/** Less ink than this is dust. */
const FEWEST_INK = 12

/**
 * Cuts the cells out of the ruled tables of a picture, so that each column can be read on its own: across cells, words
 * run together and short ones are taken for dirt. `rules` are the lines in points, `scale` pixels a point.
 */
export function cutTables(
  picture: GreyPicture,
  lines: readonly RuledLine[],
  { rules, scale }: { readonly rules: readonly Rule[]; readonly scale: number },
): { readonly strips: readonly TableStrip[]; readonly rest: GreyPicture } {
  const rest = { ...picture, light: Uint8Array.from(picture.light) }
  const strips: TableStrip[] = []
  for (const frame of findFrames(rules)) {
    if (frame.columns.length > MOST_STRIPS) continue
    const cells = cellsOf(frame)
      .flat()
      .filter((cell) => cell.below > cell.row)
      .map((cell) => ({ column: cell.column, ...boxOf(cell, { frame, lines, scale }) }))
    for (const column of Map.groupBy(cells, (cell) => cell.column).values()) {
      const inked = column.filter((cell) => hasInk(picture, cell))
      if (inked.length > 0) strips.push(stripOf(picture, inked))
    }
    for (const cell of cells) whiten(rest, cell)
  }
  return { strips, rest }
}

type Box = Omit<CutCell, 'from'>

type Place = { readonly frame: GridFrame; readonly lines: readonly RuledLine[]; readonly scale: number }

/** The box of a cell between the lines as they run there. */
function boxOf({ row, below, column, end }: FrameCell, { frame, lines, scale }: Place): Box {
  const [left, right] = [frame.columns[column] ?? 0, frame.columns[end] ?? 0].map((x) => x * scale)
  const [top, bottom] = [frame.rows[row] ?? 0, frame.rows[below] ?? 0].map((y) => y * scale)
  const [across, down] = [((left ?? 0) + (right ?? 0)) / 2, ((top ?? 0) + (bottom ?? 0)) / 2]
  const near = (isLevel: boolean, at = 0): number => {
    const along = isLevel ? across : down
    const line = lines
      .filter((one) => one.isLevel === isLevel && one.from <= along && along <= one.to)
      .map((one) => one.where(along))
      .toSorted((one, other) => Math.abs(one - at) - Math.abs(other - at))[0]
    return Math.round(line !== undefined && Math.abs(line - at) < NEAR * scale ? line : at)
  }
  const box = {
    left: near(false, left),
    right: near(false, right),
    top: near(true, top),
    bottom: near(true, bottom),
  }
  return { ...box, moved: [(left ?? 0) - box.left, (top ?? 0) - box.top] }
}

/** A line is looked for within so many points of its place. */
const NEAR = 12

function hasInk({ width, light }: GreyPicture, { left, top, right, bottom }: Box): boolean {
  let ink = 0
  for (let y = Math.max(0, top); y < bottom; y += 1) {
    for (let x = Math.max(0, left); x < right; x += 1) {
      if ((light[y * width + x] ?? 255) < INK_BELOW) ink += 1
      if (ink >= FEWEST_INK) return true
    }
  }
  return false
}

function stripOf({ width, light }: GreyPicture, cells: readonly Box[]): TableStrip {
  const across = Math.max(...cells.map((cell) => cell.right - cell.left)) + 2 * CELL_MARGIN
  const down = cells.reduce((sum, cell) => sum + cell.bottom - cell.top, 2 * CELL_MARGIN)
  const strip = new Uint8Array(across * down).fill(255)
  let from = CELL_MARGIN
  const cut = cells.map((cell) => {
    const left = Math.max(0, cell.left) + EDGE
    for (let y = Math.max(0, cell.top) + EDGE; y < cell.bottom - EDGE; y += 1) {
      const row = light.subarray(y * width + left, y * width + Math.max(left, cell.right - EDGE))
      strip.set(row, (from + y - cell.top) * across + CELL_MARGIN + left - cell.left)
    }
    const placed = { ...cell, from }
    from += cell.bottom - cell.top
    return placed
  })
  return { picture: { width: across, height: down, light: strip }, cells: cut }
}

function whiten({ width, light }: GreyPicture, { left, top, right, bottom }: Box): void {
  for (let y = Math.max(0, top); y < bottom; y += 1) {
    light.fill(255, y * width + Math.max(0, left), y * width + Math.max(left, right))
  }
}
