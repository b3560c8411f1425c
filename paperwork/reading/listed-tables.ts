import { columnsNamed } from './columns.ts'
import type { Line } from './lines.ts'
import { passageOf } from './passage.ts'
import type { Row, RowsRead } from './table-rows.ts'

const NUMBERED = /^(?:s?tt|số tt|số thứ tự)$/i
const MOST_COLUMNS = 9
const LONGEST_NAME = 40

/** A table pasted as one cell a line: its names, then row after row of as many lines, each beginning with its number. */
export function listedTable(source: string, lines: readonly Line[], index: number): RowsRead | null {
  if (!NUMBERED.test(lines[index]?.text ?? '')) return null
  const width = widthAt(lines, index)
  if (width < 3) return null
  const rows: Row[] = [rowAt(source, lines, { at: index, width })]
  let at = index + width
  while (lines[at]?.text.replace(/[.)]$/, '') === String(rows.length) && at + width <= lines.length) {
    rows.push(rowAt(source, lines, { at, width }))
    at += width
  }
  const columns = columnsNamed(rows[0]?.cells ?? [])
  return rows.length > 2 && columns?.includes('work') === true ? { rows, next: at } : null
}

/** How many lines stand before the one that is only "1". */
function widthAt(lines: readonly Line[], index: number): number {
  for (let width = 1; width <= MOST_COLUMNS; width += 1) {
    const text = lines[index + width]?.text ?? ''
    if (/^1[.)]?$/.test(text)) return width
    if (text === '' || text.length > LONGEST_NAME) return 0
  }
  return 0
}

function rowAt(source: string, lines: readonly Line[], { at, width }: { at: number; width: number }): Row {
  const own = lines.slice(at, at + width)
  const start = own[0]?.start ?? 0
  return {
    cells: own.map((line) => passageOf(source, line.start, line.end)),
    start,
    end: own.at(-1)?.end ?? start,
  }
}
