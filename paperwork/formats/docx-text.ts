import type { DocxBlock, DocxCell } from './docx-blocks.ts'
import { showGrid } from './grid-text.ts'

type Table = Extract<DocxBlock, { kind: 'table' }>

/** More columns than this never lay out a letterhead or a signature. */
const WIDEST_LAYOUT = 3

/** More rows than this, without lines, are still a list of data. */
const TALLEST_LAYOUT = 4

/** What only the letterhead and the end of an administrative paper say (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const LETTERHEAD_OR_END = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|^\s*Nơi\s+nhận\s*:/imu

/** Blocks as the text of an official text file: a paragraph a line, a blank line between, tables row by row. */
export function showBlocks(blocks: readonly DocxBlock[]): string {
  return blocks
    .map((block) => (block.kind === 'table' ? showTable(block) : tidyLines(block.text)))
    .filter((text) => text !== '')
    .join('\n\n')
}

function showTable(table: Table): string {
  if (isLayout(table)) return showColumns(table)
  return showGrid(
    table.rows.map((row) =>
      row.map(({ span, continues, ...cell }) => ({ text: cellLines(cell), span, continues })),
    ),
  )
}

/**
 * Whether a table only places text: the letterhead and the end of a paper are typed into tables without lines.
 * Their words decide first, because some agencies forget to hide the lines; then shape and absence of lines.
 */
function isLayout(table: Table): boolean {
  const width = Math.max(0, ...table.rows.map((row) => row.length))
  if (width <= 1) return true
  if (width > WIDEST_LAYOUT) return false
  const text = table.rows.map((row) => row.map((cell) => cellLines(cell)).join('\n')).join('\n')
  if (LETTERHEAD_OR_END.test(text)) return true
  return !table.hasLines && table.rows.length <= TALLEST_LAYOUT
}

/** Left column from top to bottom, then the next: the order in which the two halves are meant to be read. */
function showColumns(table: Table): string {
  const columns: string[][] = []
  for (const row of table.rows) {
    let index = 0
    for (const cell of row) {
      const column = columns[index] ?? []
      columns[index] = column
      const lines = cellLines(cell)
      if (lines !== '') column.push(lines)
      index += cell.span
    }
  }
  return columns
    .map((column) => column.join('\n'))
    .filter((text) => text !== '')
    .join('\n\n')
}

/** The lines of a cell of a layout table; a table of data inside it stays a table. */
function cellLines(cell: Pick<DocxCell, 'blocks'>): string {
  return cell.blocks
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
