import { columnsNamed } from './columns.ts'
import { labelOf } from './labels.ts'
import type { Line } from './lines.ts'
import { joined, type Passage, passageOf } from './passage.ts'
import type { Row, RowsRead } from './table-rows.ts'

/** A cell of a line, and how far from the edge of the page it begins. */
type Placed = { readonly cell: Passage; readonly column: number }

const GAP = / {2,}/g
const INDEX = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5})[.)]?$/
const NUMBERED = /^(?:s?tt|số tt|số thứ tự)$/
const LONGEST_HEADING = 60
const SLACK = 2

/** A table whose columns only spaces set apart; a row begins with its number, and what has none goes on with the row. */
export function alignedTable(source: string, lines: readonly Line[], index: number): RowsRead | null {
  const head = headAt(source, lines, index)
  if (head === null) return null
  const rows: Row[] = [rowOf(head.cells)]
  let at = head.next
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const placed = placedIn(source, line)
    const numbered = INDEX.test(placed[0]?.cell.text ?? '') && placed.length > 1
    if (!numbered && endsTable(lines, at, placed)) break
    if (!numbered && isHeading(placed, head.starts)) rows.push(rowOf(placed.map(({ cell }) => cell)))
    else place(rows, placed, { starts: head.starts, numbered })
    at += 1
  }
  return rows.length > 1 ? { rows, next: at } : null
}

type Head = { readonly cells: readonly Passage[]; readonly starts: readonly number[]; readonly next: number }

/** The names of the columns, which narrow columns break over several lines, up to the first number. */
function headAt(source: string, lines: readonly Line[], index: number): Head | null {
  const line = lines[index]
  if (line === undefined || !/ {2}/.test(line.text)) return null
  const first = placedIn(source, line)
  if (first.length < 3 || !NUMBERED.test(first[0]?.cell.folded ?? '')) return null
  const starts = first.map(({ column }) => column)
  let cells: readonly Passage[] = first.map(({ cell }) => cell)
  let next = index + 1
  for (let more = lines[next]; more !== undefined && next < index + 5; more = lines[next]) {
    const placed = placedIn(source, more)
    if (INDEX.test(placed[0]?.cell.text ?? '') || more.gap > 0 || isHeading(placed, starts)) break
    cells = withCells(cells, placed, starts)
    next += 1
  }
  const columns = columnsNamed(cells)
  if (columns === null || !(columns.includes('work') || columns.includes('target'))) return null
  return { cells, starts, next }
}

function placedIn(source: string, line: Line): readonly Placed[] {
  const edge = source.lastIndexOf('\n', line.start - 1) + 1
  const placed: Placed[] = []
  let from = line.start
  const push = (to: number) => {
    if (to > from) placed.push({ cell: passageOf(source, from, to), column: from - edge })
  }
  for (const gap of line.text.matchAll(GAP)) {
    push(line.start + gap.index)
    from = line.start + gap.index + gap[0].length
  }
  push(line.end)
  return placed
}

/** A table ends before a wide gap, a heading of the paper, or a line that fills the width of all columns. */
function endsTable(lines: readonly Line[], at: number, placed: readonly Placed[]): boolean {
  const line = lines[at]
  if (line === undefined || line.bar || line.text.startsWith('|')) return true
  const kind = labelOf(line.text)?.kind
  const single = placed.length === 1 && (placed[0]?.column ?? 0) <= SLACK
  if (single && (kind !== undefined || line.text.length > LONGEST_HEADING || /^[-–+•]/.test(line.text)))
    return true
  return line.gap > 1
}

/** "Quý I" at the edge of the table heads the rows below it. */
function isHeading(placed: readonly Placed[], starts: readonly number[]): boolean {
  const only = placed[0]
  if (placed.length !== 1 || only === undefined || only.cell.text.length > LONGEST_HEADING) return false
  return only.column <= (starts[0] ?? 0) + SLACK && /^\p{Lu}/u.test(only.cell.text)
}

function place(
  rows: Row[],
  placed: readonly Placed[],
  { starts, numbered }: { starts: readonly number[]; numbered: boolean },
): void {
  const last = rows.at(-1)
  const goesOn = !numbered && rows.length > 1 && last !== undefined && last.cells.length > 1
  if (goesOn) rows[rows.length - 1] = rowOf(withCells(last.cells, placed, starts))
  else rows.push(rowOf(withCells([], placed, starts)))
}

/** The cells with those of a line below, each under the column it begins nearest to. */
function withCells(
  above: readonly Passage[],
  placed: readonly Placed[],
  starts: readonly number[],
): readonly Passage[] {
  return starts.map((_, at) => {
    const own = placed.filter(({ column }) => columnAt(starts, column) === at).map(({ cell }) => cell)
    const cells = [above[at], ...own].filter((cell) => cell !== undefined && cell.text !== '') as Passage[]
    return cells.reduce<Passage>((whole, cell) => joined(whole, cell), emptyAt(above[at] ?? placed[0]?.cell))
  })
}

function columnAt(starts: readonly number[], column: number): number {
  return starts.findLastIndex((start) => start <= column + SLACK)
}

function emptyAt(near: Passage | undefined): Passage {
  const at = near?.start ?? 0
  return { text: '', folded: '', start: at, end: at, offsets: null }
}

function rowOf(cells: readonly Passage[]): Row {
  const filled = cells.filter(({ text }) => text !== '')
  const start = Math.min(...filled.map((cell) => cell.start))
  return { cells, start, end: Math.max(start, ...filled.map((cell) => cell.end)) }
}
