/** A cell of a table of data: its text, the columns it spans, whether it continues the one above. */
export type GridCell = { readonly text: string; readonly span: number; readonly continues: boolean }

/** Word makes no table wider; cells that a file claims beyond it still keep their text. */
const WIDEST_GRID = 63

/** A longer text is not repeated for each row that its cell covers. */
const LONGEST_REPEATED = 500

/**
 * A table of data as lines of `| cell | cell |` with a rule under the first row. A cell merged downwards counts
 * for every row it covers; of a cell merged sideways the first column has the text, the others are empty.
 */
export function showGrid(rows: readonly (readonly GridCell[])[]): string {
  const width = Math.min(WIDEST_GRID, gridWidth(rows))
  const above: string[] = []
  const lines = rows.map((row) => {
    const shown: string[] = []
    for (const cell of row) {
      const index = shown.length
      const text = oneLine(cell.text) || (cell.continues ? (above[index] ?? '') : '')
      above[index] = text.length <= LONGEST_REPEATED ? text : ''
      shown.push(text)
      for (let spanned = 1; spanned < cell.span && shown.length < width; spanned += 1) shown.push('')
    }
    while (shown.length < width) shown.push('')
    return `| ${shown.join(' | ')} |`
  })
  if (lines.length > 0) lines.splice(1, 0, `|${'---|'.repeat(width)}`)
  return lines.join('\n')
}

/** The number of columns of the widest row. */
export function gridWidth(rows: readonly (readonly Pick<GridCell, 'span'>[])[]): number {
  return rows.reduce(
    (widest, row) =>
      Math.max(
        widest,
        row.reduce((sum, cell) => sum + cell.span, 0),
      ),
    0,
  )
}

/** The line under the head of a table that stands in a cell. */
const RULE = /^\|(?:---\|)+$/gm

/** A bar inside a cell would end it, so a broken bar stands for it. */
function oneLine(text: string): string {
  return text.replace(RULE, '').replaceAll('|', '¦').replace(/\s+/g, ' ').trim()
}
