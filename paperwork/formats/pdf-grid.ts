import type { GridCell } from './grid-text.ts'
import { joinTexts } from './pdf-lines.ts'
import type { PdfPage, PlacedText, Rule } from './pdf-page.ts'

/** A ruled table found on a page, with its place and its cells. */
export type PdfGrid = {
  readonly top: number
  readonly bottom: number
  readonly rows: readonly (readonly GridCell[])[]
}

/** Lines closer than this are one line, drawn twice or a little askew. */
const SAME_LINE = 4

/** A page with more lines than this is a drawing, and a frame with more cells is a pattern. */
const MOST_RULES = 4_000
const MOST_CELLS = 10_000

/** The lines of one table: where its columns and rows begin, and where the last ones end. */
export type GridFrame = {
  readonly rules: readonly Rule[]
  readonly columns: readonly number[]
  readonly rows: readonly number[]
}

/** A cell of a frame with the row and column before which it ends; `below` is `row` where it goes on from above. */
export type FrameCell = {
  readonly row: number
  readonly below: number
  readonly column: number
  readonly end: number
}

/** Takes the ruled tables out of a page; gives them and the text that stands outside of them. */
export function takeGrids(page: PdfPage): {
  readonly grids: readonly PdfGrid[]
  readonly rest: readonly PlacedText[]
} {
  let rest = page.texts
  const grids: PdfGrid[] = []
  for (const frame of findFrames(page.rules)) {
    const inside = rest.filter((text) => cellAt(frame, text) !== undefined)
    if (inside.length === 0) continue
    rest = rest.filter((text) => cellAt(frame, text) === undefined)
    const { rows } = frame
    grids.push({ top: rows[0] ?? 0, bottom: rows[rows.length - 1] ?? 0, rows: readCells(frame, inside) })
  }
  return { grids, rest }
}

/** The frames of the tables that lines draw on a page. */
export function findFrames(rules: readonly Rule[]): readonly GridFrame[] {
  return groupTouching(rules.length > MOST_RULES ? [] : rules).flatMap((touching) => {
    const upright = touching.filter((rule) => rule.left === rule.right)
    const columns = distinct(upright.map((rule) => rule.left))
    // At a page break the top or bottom line may be missing; the upright ones still say how far the table goes.
    const rows = distinct([
      ...touching.filter((rule) => rule.top === rule.bottom).map((rule) => rule.top),
      Math.min(...upright.map((rule) => rule.top)),
      Math.max(...upright.map((rule) => rule.bottom)),
    ])
    const isTable = columns.length >= 3 && rows.length >= 2 && columns.length * rows.length <= MOST_CELLS
    return isTable ? [{ rules: touching, columns, rows }] : []
  })
}

/** The cells of a frame, row by row. */
export function cellsOf(frame: GridFrame): readonly (readonly FrameCell[])[] {
  return frame.rows.slice(1).map((_, row) => {
    const cells: FrameCell[] = []
    for (let column = 0; column < frame.columns.length - 1; ) {
      const end = endOfCell(frame, row, column)
      const continues = row > 0 && !isRuled(frame, { row, column })
      cells.push({ row, below: continues ? row : endOfMerged(frame, { row, column }), column, end })
      column = end
    }
    return cells
  })
}

/** Tables are told apart by their lines: those of one table touch each other. */
function groupTouching(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = []
  for (const rule of rules) {
    const touched = groups.filter((group) => group.some((other) => touches(rule, other)))
    const merged = [rule, ...touched.flat()]
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups
}

function touches(one: Rule, other: Rule): boolean {
  return (
    one.left <= other.right + SAME_LINE &&
    other.left <= one.right + SAME_LINE &&
    one.top <= other.bottom + SAME_LINE &&
    other.top <= one.bottom + SAME_LINE
  )
}

function distinct(values: readonly number[]): readonly number[] {
  const kept: number[] = []
  for (const value of values.toSorted((one, other) => one - other)) {
    if (value - (kept[kept.length - 1] ?? -Infinity) > SAME_LINE) kept.push(value)
  }
  return kept
}

function cellAt(frame: GridFrame, text: PlacedText): { row: number; column: number } | undefined {
  const column = between(frame.columns, (text.left + Math.min(text.right, text.left + text.size)) / 2)
  const row = between(frame.rows, text.y - text.size / 3)
  return row === undefined || column === undefined ? undefined : { row, column }
}

function between(lines: readonly number[], value: number): number | undefined {
  const next = lines.findIndex((line) => line > value)
  return next <= 0 ? undefined : next - 1
}

function readCells(frame: GridFrame, texts: readonly PlacedText[]): readonly (readonly GridCell[])[] {
  const placed = new Map<number, { text: PlacedText; column: number }[]>()
  for (const text of texts) {
    const at = cellAt(frame, text)
    if (at === undefined) continue
    const inRow = placed.get(at.row) ?? []
    placed.set(at.row, inRow)
    inRow.push({ text, column: at.column })
  }
  return cellsOf(frame).map((cells) =>
    cells.map(({ row, below, column, end }) => {
      const held: PlacedText[] = []
      for (let index = row; index < below; index += 1) {
        for (const one of placed.get(index) ?? [])
          if (one.column >= column && one.column < end) held.push(one.text)
      }
      return { text: joinTexts(held), span: end - column, continues: below === row }
    }),
  )
}

/** The first row below a cell that no line parts from the rows under it. */
function endOfMerged(frame: GridFrame, { row, column }: { row: number; column: number }): number {
  let below = row + 1
  while (below < frame.rows.length - 1 && !isRuled(frame, { row: below, column })) below += 1
  return below
}

/** The first column after the cell: where a vertical line stands at the height of the row. */
function endOfCell({ rules, columns, rows }: GridFrame, row: number, column: number): number {
  const middle = ((rows[row] ?? 0) + (rows[row + 1] ?? 0)) / 2
  for (let next = column + 1; next < columns.length - 1; next += 1) {
    const x = columns[next] ?? 0
    const isDrawn = rules.some(
      (rule) =>
        rule.left === rule.right &&
        Math.abs(rule.left - x) <= SAME_LINE &&
        rule.top <= middle &&
        rule.bottom >= middle,
    )
    if (isDrawn) return next
  }
  return columns.length - 1
}

/** Whether a horizontal line parts the cell from the one above. */
function isRuled(
  { rules, columns, rows }: GridFrame,
  { row, column }: { row: number; column: number },
): boolean {
  const y = rows[row] ?? 0
  const middle = ((columns[column] ?? 0) + (columns[column + 1] ?? 0)) / 2
  return rules.some(
    (rule) =>
      rule.top === rule.bottom &&
      Math.abs(rule.top - y) <= SAME_LINE &&
      rule.left <= middle &&
      rule.right >= middle,
  )
}
