import { joined, type Passage } from './passage.ts'
import type { Row } from './table-rows.ts'

/** Cells broken over lines may be printed as a second row without a number: it goes on with the row above it. */
export function withoutBrokenRows(rows: readonly Row[]): readonly Row[] {
  const head = rows[0]
  if (head === undefined || !/^(?:s?tt|số tt|số thứ tự)$/.test(head.cells[0]?.folded ?? '')) return rows
  const whole: Row[] = []
  for (const row of rows) {
    const above = whole.at(-1)
    if (above === undefined || above === head || !goesOn(above, row)) whole.push(row)
    else
      whole[whole.length - 1] = {
        cells: row.cells.map((cell, at) => cellOver(above, cell, at)),
        start: above.start,
        end: row.end,
      }
  }
  return whole
}

function cellOver(above: Row, cell: Passage, at: number): Passage {
  const upper = above.cells[at]
  return upper === undefined ? cell : joined(upper, cell)
}

function goesOn(above: Row, row: Row): boolean {
  if (row.cells.length !== above.cells.length || row.cells[0]?.text !== '') return false
  const filled = row.cells.flatMap((cell, at) => (cell.text === '' ? [] : [{ cell, upper: above.cells[at] }]))
  if (filled.some(({ upper }) => upper === undefined || upper.text === '')) return false
  return filled.some(({ cell, upper }) => /^[\p{Ll}(]/u.test(cell.text) || /[,;–-]$/.test(upper?.text ?? ''))
}
