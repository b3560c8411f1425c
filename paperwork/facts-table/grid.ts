/** The cells of a table by line and column, as text; lines may differ in length. */
export type Grid = readonly (readonly string[])[]

/** The place of a cell as Excel names it, both counted from 0: `B7`. */
export function cellName(column: number, line: number): string {
  return `${columnName(column)}${line + 1}`
}

/** A, B … Z, AA, AB … */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/**
 * Parts a text into cells. Tabs part what is pasted from Excel; a file has semicolons or commas, whichever its first
 * lines hold more of. A quoted cell may hold separators, quotes (doubled) and line breaks.
 */
export function readGrid(given: string): Grid {
  const text = given
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  const source: Source = { text, separator: separatorOf(text) }
  const lines: string[][] = []
  let line: string[] = []
  let at = 0
  while (at <= text.length) {
    const { cell, next } = (text[at] === '"' ? quotedCell(source, at) : undefined) ?? plainCell(source, at)
    line.push(cell)
    if (text[next] !== source.separator) {
      lines.push(line)
      line = []
    }
    at = next + 1
  }
  if (line.length > 0) lines.push([...line, ''])
  return lines
}

interface Source {
  readonly text: string
  readonly separator: string
}

function separatorOf(text: string): string {
  const head = text.slice(0, 20_000)
  if (head.includes('\t')) return '\t'
  const count = (sign: string): number => head.split(sign).length
  return count(';') >= count(',') ? ';' : ','
}

function plainCell({ text, separator }: Source, start: number): { cell: string; next: number } {
  let next = start
  while (next < text.length && text[next] !== separator && text[next] !== '\n') next += 1
  return { cell: text.slice(start, next).trim(), next }
}

/** Undefined where the quote is never closed, or more follows it: then it is a quote and no sign of a quoted cell. */
function quotedCell({ text, separator }: Source, start: number): { cell: string; next: number } | undefined {
  let cell = ''
  let at = start + 1
  while (at < text.length) {
    const close = text.indexOf('"', at)
    if (close === -1) return undefined
    cell += text.slice(at, close)
    at = close + 1
    if (text[at] !== '"') {
      const ends = at >= text.length || text[at] === separator || text[at] === '\n'
      return ends ? { cell: cell.trim(), next: at } : undefined
    }
    cell += '"'
    at += 1
  }
  return undefined
}
