import { type GridCell, showGrid } from './grid-text.ts'
import type { PaperBlock } from './paper-blocks.ts'

type Table = Extract<PaperBlock, { kind: 'table' }>

/** More columns than this never lay out a letterhead or a signature. */
const WIDEST_LAYOUT = 3

/** More rows than this, without lines, are still a list of data. */
const TALLEST_LAYOUT = 4

/** What only the letterhead and the end of an administrative paper say (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const LETTERHEAD_OR_END = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|^\s*Nơi\s+nhận\s*:/imu

/** Blocks as the text of an official text file: a paragraph a line, a blank line between, tables row by row. */
export function showBlocks(blocks: readonly PaperBlock[]): string {
  return blocks
    .map((block) => (block.kind === 'table' ? showTable(block) : tidyLines(block.text)))
    .filter((text) => text !== '')
    .join('\n\n')
}

/** The texts of the cells are put together once: tables stand in tables in tables. */
function showTable({ rows, hasLines }: Table): string {
  const shown = rows.map((row) => row.map(({ blocks, ...cell }) => ({ ...cell, text: cellLines(blocks) })))
  return isLayout(shown, hasLines) ? showColumns(shown) : showGrid(shown)
}

type ShownRows = readonly (readonly GridCell[])[]

/**
 * Whether a table only places text: the letterhead and the end of a paper are typed into tables without lines.
 * Their words decide first, because some agencies forget to hide the lines; then shape and absence of lines.
 */
function isLayout(rows: ShownRows, hasLines: boolean): boolean {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (width <= 1) return true
  if (width > WIDEST_LAYOUT) return false
  if (rows.some((row) => row.some((cell) => LETTERHEAD_OR_END.test(cell.text)))) return true
  return !hasLines && rows.length <= TALLEST_LAYOUT
}

/** Left column from top to bottom, then the next: the order in which the two halves are meant to be read. */
function showColumns(rows: ShownRows): string {
  const columns: string[][] = []
  for (const row of rows) {
    let index = 0
    for (const cell of row) {
      const column = columns[index] ?? []
      columns[index] = column
      if (cell.text !== '') column.push(cell.text)
      index += cell.span
    }
  }
  return columns
    .map((column) => column.join('\n'))
    .filter((text) => text !== '')
    .join('\n\n')
}

/** The lines of a cell of a layout table; a table of data inside it stays a table. */
function cellLines(blocks: readonly PaperBlock[]): string {
  return blocks
    .map((block) => (block.kind === 'table' ? `\n${showTable(block)}\n` : tidyLines(block.text)))
    .filter((text) => text !== '')
    .join('\n')
}

function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
}
