/** A cell of a table of data: its text on one line, the columns it spans, whether it continues the one above. */
export type GridCell = { readonly text: string; readonly span: number; readonly continues: boolean }

/**
 * A table of data as lines of `| cell | cell |` with a rule under the first row. A cell merged downwards counts
 * for every row it covers; of a cell merged sideways the first column has the text, the others are empty.
 */
export function showGrid(rows: readonly (readonly GridCell[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + cell.span, 0)))
  const above: string[] = []
  const lines = rows.map((row) => {
    const shown: string[] = []
    for (const cell of row) {
      const index = shown.length
      const text = cell.continues ? (above[index] ?? '') : oneLine(cell.text)
      above[index] = text
      shown.push(text, ...Array.from({ length: cell.span - 1 }, () => ''))
    }
    while (shown.length < width) shown.push('')
    return `| ${shown.join(' | ')} |`
  })
  if (lines.length > 0) lines.splice(1, 0, `|${'---|'.repeat(width)}`)
  return lines.join('\n')
}

/** A bar inside a cell would end it, so a broken bar stands for it. */
function oneLine(text: string): string {
  return text.replaceAll('|', '¦').replace(/\s+/g, ' ').trim()
}
