import { alignedTable } from './aligned-tables.ts'
import { withoutBrokenRows } from './broken-rows.ts'
import type { Line } from './lines.ts'
import { listedTable } from './listed-tables.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Row, RowsRead } from './table-rows.ts'

const RULE_ROW = /^[|\s:=+-]+$/
const LONGEST_CELL = 80
const LONGEST_HEADING = 80
const MOST_COLUMNS = 12
const INDEX_CELL = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐ])[.)]?$/

/** The table that begins at a line, or null when none begins there. */
export function tableAt(source: string, lines: readonly Line[], index: number): RowsRead | null {
  const line = lines[index]
  if (line === undefined) return null
  if (line.bar) return barGrid(source, lines, index) ?? barTable(source, lines, index)
  if (isRowLine(line)) return pipeTable(source, lines, index)
  return alignedTable(source, lines, index) ?? listedTable(source, lines, index)
}

function isRowLine({ text }: Line): boolean {
  if (text.startsWith('|')) return text.length > 1
  const first = text.indexOf(' | ')
  if (first !== -1 && text.indexOf(' | ', first + 3) !== -1) return true
  const tab = text.indexOf('\t')
  return tab !== -1 && text.indexOf('\t', tab + 1) !== -1
}

/** One row per line: `| a | b |`. */
function pipeTable(source: string, lines: readonly Line[], index: number): RowsRead {
  const rows: Row[] = []
  let next = index
  while (next < lines.length) {
    const line = lines[next]
    if (line === undefined || line.bar || (line.gap > 1 && rows.length > 0)) break
    if (!isRowLine(line) && !(rows.length > 0 && goesOnTable(lines, next))) break
    const end = rowEnd(lines, next)
    if (!RULE_ROW.test(line.text)) rows.push(rowOf(source, line.start, lines[end]?.end ?? line.end))
    next = end + 1
  }
  return { rows: withoutBrokenRows(rows), next }
}

/** "THÁNG 3" between rows set apart by tabs heads those below it; a row may have lost its empty cells. */
function goesOnTable(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]]
  if (above === undefined || line === undefined || line.gap > 0) return false
  if (above.text.startsWith('|') || line.text.startsWith('|')) return false
  if (line.text.includes('\t')) return isTabRow(above)
  return line.text.length < LONGEST_HEADING && below !== undefined && below.gap === 0 && isTabRow(below)
}

function isTabRow(line: Line): boolean {
  return !line.text.startsWith('|') && line.text.includes('\t') && isRowLine(line)
}

/** A row whose last cell is broken over lines ends where its closing bar stands. */
function rowEnd(lines: readonly Line[], index: number): number {
  const line = lines[index]
  if (line === undefined || !line.text.startsWith('|') || line.text.endsWith('|')) return index
  for (let at = index + 1; at < Math.min(lines.length, index + 8); at += 1) {
    const next = lines[at]
    if (next === undefined || next.text.startsWith('|') || next.gap > 0) return index
    if (next.text.endsWith('|')) return at
  }
  return index
}

function rowOf(source: string, start: number, end: number): Row {
  const line = source.slice(start, end)
  const mark = line.startsWith('|') || line.includes(' | ') ? '|' : '\t'
  const cells: Passage[] = []
  let from = source[start] === mark ? start + 1 : start
  while (from <= end) {
    const bar = source.indexOf(mark, from)
    const to = bar === -1 || bar >= end ? end : bar
    if (to < end || source[end - 1] !== mark || from < end) cells.push(passageOf(source, from, to))
    from = to + 1
  }
  return { cells, start, end }
}

/**
 * The same table where every row has as many cells as its head, empty ones included: a bar opens each row and a bar
 * closes each cell. Null where that does not come out even, as in a table with merged cells.
 */
function barGrid(source: string, lines: readonly Line[], index: number): RowsRead | null {
  const width = headWidth(lines, index)
  if (width < 3) return null
  const rows: Row[] = []
  let at = index
  while (lines[at]?.bar === true) {
    const read = gridRow(source, lines, { at, width })
    if (read === null) break
    rows.push(read.row)
    at = read.next
  }
  const behind = lines[at]
  const ended = behind === undefined || (!behind.bar && behind.gap > 0)
  const numbered = isNumbered(rows[0])
  const shifted =
    numbered &&
    rows
      .slice(1)
      .some(({ cells }) => cells[0] !== undefined && cells[0].text !== '' && !INDEX_CELL.test(cells[0].text))
  const hollow = rows.some(({ cells }) => cells.some(({ text }) => text === ''))
  return ended && hollow && !shifted && rows.length > 1 ? { rows, next: at } : null
}

type GridRow = { readonly row: Row; readonly next: number }

function gridRow(
  source: string,
  lines: readonly Line[],
  { at, width }: { at: number; width: number },
): GridRow | null {
  const start = lines[at]?.start ?? 0
  const cells: Passage[] = []
  let bar = at
  while (cells.length < width) {
    const close = closingBar(lines, bar + 1)
    if (close === -1) return null
    cells.push(passageOf(source, lines[bar]?.end ?? start, lines[close]?.start ?? start))
    bar = close
  }
  return { row: { cells, start, end: lines[bar]?.end ?? start }, next: bar + 1 }
}

/** How many cells stand in the head, each filled, before two bars end it. */
function headWidth(lines: readonly Line[], index: number): number {
  let width = 0
  let at = index
  while (width < MOST_COLUMNS) {
    const close = closingBar(lines, at + 1)
    if (close === -1 || close === at + 1) return width
    width += 1
    at = close
  }
  return 0
}

/** One cell after another, each between lines that hold only a bar; two bars end a row. */
function barTable(source: string, lines: readonly Line[], index: number): RowsRead {
  const rows: Row[] = []
  let cells: Passage[] = []
  let start = lines[index]?.start ?? 0
  let at = index
  while (lines[at]?.bar === true) {
    const bar = lines[at]
    const next = lines[at + 1]
    if (bar === undefined || next === undefined) break
    if (next.bar) {
      const width = isNumbered(rows[0]) ? (rows[0]?.cells.length ?? 0) : 0
      const hollow =
        width > 0 ? cells.length > 0 && isEmptyCell(lines, at, width - cells.length) : next.gap > 0
      if (hollow) cells.push(passageOf(source, bar.end, next.start))
      else if (cells.length > 0) {
        rows.push({ cells, start, end: bar.end })
        cells = []
        start = next.start
      }
      at += 1
      continue
    }
    const full = cells.length === 0 || cells.length >= (rows[0]?.cells.length ?? Number.MAX_SAFE_INTEGER)
    const close = next.gap > 0 && full ? -1 : closingBar(lines, at + 1)
    if (close === -1) break
    cells.push(passageOf(source, next.start, lines[close - 1]?.end ?? next.end))
    at = close
  }
  const last = lines[at]
  if (cells.length > 0) rows.push({ cells, start, end: last?.end ?? start })
  return { rows, next: at + 1 }
}

/** Two bars in the middle of a numbered row hold an empty cell, unless the next number stands behind them. */
function isEmptyCell(lines: readonly Line[], bar: number, missing: number): boolean {
  if (missing <= 0) return false
  let at = bar
  while (lines[at]?.bar === true && at - bar <= MOST_COLUMNS) at += 1
  const next = lines[at]
  return next !== undefined && !next.bar && !INDEX_CELL.test(next.text)
}

function isNumbered(head: Row | undefined): boolean {
  return /^(?:s?tt|số tt|số thứ tự)$/.test(head?.cells[0]?.folded ?? '')
}

function closingBar(lines: readonly Line[], index: number): number {
  for (let at = index; at < Math.min(lines.length, index + LONGEST_CELL); at += 1) {
    if (lines[at]?.bar === true) return at
  }
  return -1
}
