import { type GridCell, gridWidth, showGrid } from './grid-text.ts'
import { type BodyLine, measureBody } from './pdf-body.ts'
import { findEnd, findLetterhead, readHalves } from './pdf-columns.ts'
import { type PdfGrid, takeGrids } from './pdf-grid.ts'
import { type PrintedLine, readLines } from './pdf-lines.ts'
import type { PdfPage } from './pdf-page.ts'
import { joinParagraphs } from './pdf-paragraphs.ts'
import { dropRunningLines } from './pdf-running.ts'

/** What stands on the pages, in reading order. */
type Piece =
  | { readonly kind: 'line'; readonly line: BodyLine }
  | { readonly kind: 'halves'; readonly halves: readonly (readonly string[])[] }
  | { readonly kind: 'grid'; readonly rows: readonly (readonly GridCell[])[] }

/** The text of the pages as one paper: page numbers dropped, paragraphs joined across lines and pages. */
export function showPages(pages: readonly PdfPage[]): string {
  const sheets = pages.map((page) => {
    const { grids, rest } = takeGrids(page)
    return { grids, lines: readLines(rest), width: page.width, height: page.height }
  })
  const lasting = dropRunningLines(sheets)
  const pieces = joinGrids(
    sheets.flatMap((sheet, index) => readPage({ ...sheet, lines: lasting[index] ?? [] }, index)),
  )
  const lines = pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.line] : []))
  const body = measureBody(lines)
  const shown: string[] = []
  let waiting: BodyLine[] = []
  const flush = (): void => {
    for (const paragraph of joinParagraphs(waiting, body)) shown.push(paragraph)
    waiting = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      waiting.push(piece.line)
      continue
    }
    flush()
    if (piece.kind === 'grid') shown.push(showGrid(piece.rows))
    else for (const half of piece.halves) shown.push(half.join('\n'))
  }
  flush()
  return shown.join('\n\n')
}

type Sheet = {
  readonly grids: readonly PdfGrid[]
  readonly lines: readonly PrintedLine[]
  readonly width: number
}

function readPage({ grids, lines, width }: Sheet, index: number): readonly Piece[] {
  const letterhead = findLetterhead(lines, width)
  const after = letterhead?.after ?? 0
  const end = findEnd(lines.slice(after), width)
  const zones = [letterhead, end && { ...end, first: end.first + after, after: end.after + after }]
  const placed: { y: number; piece: Piece }[] = grids.map((grid) => ({
    y: grid.top,
    piece: { kind: 'grid', rows: grid.rows },
  }))
  for (const zone of zones) {
    const inside = zone === undefined ? [] : lines.slice(zone.first, zone.after)
    if (zone === undefined || inside[0] === undefined) continue
    placed.push({ y: inside[0].y, piece: { kind: 'halves', halves: readHalves(inside, zone.middle) } })
  }
  lines.forEach((line, at) => {
    if (zones.some((zone) => zone !== undefined && at >= zone.first && at < zone.after)) return
    placed.push({ y: line.y, piece: { kind: 'line', line: bodyLine(line, index) } })
  })
  return placed.toSorted((one, other) => one.y - other.y).map((one) => one.piece)
}

/** Things side by side in running text keep a wide gap between them, as text files show them. */
function bodyLine(line: PrintedLine, page: number): BodyLine {
  return {
    text: line.parts.map((part) => part.text).join('    '),
    left: line.parts[0]?.left ?? 0,
    right: line.parts[line.parts.length - 1]?.right ?? 0,
    y: line.y,
    size: line.size,
    page,
  }
}

/** A table that goes on over the page is one table: its repeated head is dropped, a broken row is joined. */
function joinGrids(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined[joined.length - 1]
    if (piece.kind !== 'grid' || last?.kind !== 'grid' || gridWidth(last.rows) !== gridWidth(piece.rows)) {
      joined.push(piece)
      continue
    }
    const head = JSON.stringify(last.rows[0])
    const rows = JSON.stringify(piece.rows[0]) === head ? piece.rows.slice(1) : piece.rows
    joined[joined.length - 1] = { kind: 'grid', rows: appendRows(last.rows, rows) }
  }
  return joined
}

/** A first row without its number, under numbered rows, is the rest of the row before the page break. */
function appendRows(
  rows: readonly (readonly GridCell[])[],
  more: readonly (readonly GridCell[])[],
): readonly (readonly GridCell[])[] {
  const [first, ...others] = more
  const last = rows[rows.length - 1]
  // The number stands first, or behind what heads several rows.
  const numbered = last?.slice(0, 2).findIndex(({ text }) => /^\d+\.?$/.test(text)) ?? -1
  const isRest =
    numbered !== -1 &&
    first?.length === last?.length &&
    first?.slice(0, numbered + 1).every(({ text }) => text === '') === true
  if (!isRest || first === undefined || last === undefined) return [...rows, ...more]
  const whole = last.map((cell, index) => ({
    ...cell,
    text: `${cell.text} ${first[index]?.text ?? ''}`.trim(),
  }))
  return [...rows.slice(0, -1), whole, ...others]
}
