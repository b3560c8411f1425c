/** The cells of a pasted table by line and column. */
export type PastedCells = readonly (readonly string[])[]

/** Parts what was pasted from Excel into cells; a quoted cell may hold tabs, line breaks and doubled quotes. */
export function cellsIn(text: string): PastedCells {
  const cells = text.replace(/\r\n?/g, '\n').matchAll(/("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)(\t|\n|$)/g)
  const lines: string[][] = [[]]
  for (const [, cell = '', end] of cells) {
    lines.at(-1)?.push(plain(cell))
    if (end === '\n') lines.push([])
    if (end === '') break
  }
  return lines
}

/** Writes cells as Excel puts them on the clipboard. */
export function textOf(cells: PastedCells): string {
  return cells.map((line) => line.map(quotedWhereNeeded).join('\t')).join('\n')
}

/** The line and column, from 0, of a cell named as Excel does (`B7`); null for anything else. */
export function placeOfCell(name: string): { readonly line: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? []
  if (letters === undefined || digits === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { line: Number(digits) - 1, column }
}

/** The cells with other words in one of them. */
export function withCell(cells: PastedCells, name: string, words: string): PastedCells {
  const place = placeOfCell(name)
  if (!place) return cells
  return cells.map((line, at) => {
    if (at !== place.line) return line
    const missing = Array.from({ length: Math.max(0, place.column + 1 - line.length) }, () => '')
    return [...line, ...missing].with(place.column, words)
  })
}

function plain(cell: string): string {
  return cell.startsWith('"') && cell.endsWith('"') && cell.length > 1
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell
}

function quotedWhereNeeded(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
