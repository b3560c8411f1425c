import type { Block } from './blocks.ts'
import { type Column, columnsOf } from './columns.ts'
import { readDeadline } from './deadline.ts'
import { type Passage, part } from './passage.ts'
import type { Draft } from './pieces.ts'
import type { Deadline, Span } from './reading.ts'
import { readResponsibility } from './responsibility.ts'
import { periodOfHeading, type Scope, withMonth } from './scopes.ts'
import { withoutEnd } from './sentences.ts'
import { behindStage } from './stages.ts'
import { splitUnits } from './units.ts'

const DITTO = /^(?:nt|n\/t|như trên|-nt-|"|″|\/\/)\.?$/
/** "Quý I", "Quý II và quý III/2031": a cell that says nothing else. */
const QUARTER_ONLY =
  /^quý (?:iv|iii|ii|i|[1-4])(?:(?:,| và| -) ?(?:quý )?(?:iv|iii|ii|i|[1-4]))*(?:[/ ](?:năm )?\d{4})?[.:]?$/u

export type RowDraft = { readonly draft: Draft; readonly scope: Scope; readonly row: string }

/** Reads the rows of a work plan: each asks for one thing. Null when the table is no work plan. */
export function readWorkTable(rows: readonly Block[], scope: Scope): readonly RowDraft[] | null {
  const named = columnsOf(rows)
  if (named === null || !named.includes('work')) return null
  const columns = withQuarters(named, rows.slice(1))
  if (!columns.includes('deadline') && !columns.includes('chair') && !columns.includes('quarter')) return null
  const drafts: RowDraft[] = []
  const head = rows[0]?.row?.cells ?? []
  let inner = scope
  for (const [index, { row }] of rows.slice(1).entries()) {
    const cells = row?.cells ?? []
    if (isHeadAgain(cells, head)) continue
    const heading = headingOf(cells, columns, rows[index + 2]?.row?.cells ?? [])
    if (heading !== null) {
      const period = periodOfHeading(heading, scope.context)
      inner = {
        ...scope,
        quarter: period?.quarter ?? inner.quarter,
        period: period?.deadline ?? (period === null ? inner.period : null),
        context: period === null ? inner.context : withMonth(scope.context, period.deadline),
      }
      continue
    }
    const quarter = cellOf(cells, columns, 'quarter')
    const own = quarter === null ? null : periodOfCell(quarter, head[columns.indexOf('quarter')], scope)
    if (own !== null) inner = within(inner, own)
    const draft = readRow(cells, { columns, scope: inner, above: drafts.at(-1)?.draft ?? null })
    if (draft === null) continue
    drafts.push({
      draft,
      scope: inner,
      row: cellOf(cells, columns, 'index')?.text ?? String(drafts.length + 1),
    })
  }
  return drafts
}

/** "Thời gian" over "Quý I", "Quý II" beside "Thời hạn": the one column says only in which quarter, the other by when. */
function withQuarters(columns: readonly Column[], rows: readonly Block[]): readonly Column[] {
  if (columns.includes('quarter') || columns.filter((column) => column === 'deadline').length < 2)
    return columns
  const isQuarters = (at: number) => {
    const filled = rows.flatMap(({ row }) => row?.cells[at]?.folded || [])
    return filled.length > 0 && filled.every((cell) => QUARTER_ONLY.test(cell))
  }
  const at = columns.findIndex((column, index) => column === 'deadline' && isQuarters(index))
  return columns.map((column, index) => (index === at ? 'quarter' : column))
}

/** "Quý" over "II", "Tháng" over "10/2022": the cell says only which. */
function periodOfCell(
  cell: Passage,
  head: Passage | undefined,
  { context }: Scope,
): ReturnType<typeof periodOfHeading> {
  const word = /^(?:quý|tháng)/.exec(head?.folded ?? '')?.[0] ?? 'quý'
  if (/^(?:quý|tháng|6 tháng)/.test(cell.folded)) return periodOfHeading(cell, context)
  const text = `${word} ${cell.text}`
  return periodOfHeading({ ...cell, text, folded: `${word} ${cell.folded}` }, context)
}

function within(scope: Scope, { quarter, deadline }: NonNullable<ReturnType<typeof periodOfHeading>>): Scope {
  return { ...scope, quarter, period: deadline, context: withMonth(scope.context, deadline) }
}

/** A table that goes on over a page prints its head once more. */
function isHeadAgain(cells: readonly Passage[], head: readonly Passage[]): boolean {
  return cells.length === head.length && cells.every(({ folded }, index) => folded === head[index]?.folded)
}

/** A row with one filled cell, or with a number and one, heads those below it. */
function headingOf(
  cells: readonly Passage[],
  columns: readonly Column[],
  below: readonly Passage[],
): Passage | null {
  const filled = cells.filter((cell, index) => cell.text !== '' && columns[index] !== 'index')
  const only = filled[0]
  if (filled.length === 0) return cells.find(({ text }) => text !== '') ?? null
  if (filled.length !== 1 || only === undefined) return null
  const label = cells.find((_, index) => columns[index] === 'index')?.text ?? ''
  if (cells.length === 1 || cells.length < columns.length) return only
  if (
    label !== '' &&
    (cellOf(below, columns, 'index')?.text ?? '').startsWith(`${label.replace(/\.$/, '')}.`)
  )
    return only
  return label === '' || /^[IVX]+\.?$|^[A-Z]\.?$/.test(label) || /^(?:nhiệm vụ )?quý/.test(only.folded)
    ? only
    : null
}

type RowContext = { readonly columns: readonly Column[]; readonly scope: Scope; readonly above: Draft | null }

function readRow(cells: readonly Passage[], { columns, scope, above }: RowContext): Draft | null {
  const work = cellOf(cells, columns, 'work') ?? cellOf(cells, columns, 'target')
  if (work === null) return null
  const chairCell = cellOf(cells, columns, 'chair')
  const coordinateCell = cellOf(cells, columns, 'coordinate')
  const repeated = chairCell !== null && DITTO.test(chairCell.folded)
  const responsible = chairCell === null || repeated ? null : readResponsibility(chairCell)
  const together = coordinateCell === null ? [] : ditto(coordinateCell, above)
  const spans = [chairCell, coordinateCell].flatMap((cell): Span[] =>
    cell === null ? [] : [{ start: cell.start, end: cell.end }],
  )
  return {
    text: behindStage(withoutEnd(work), scope).passage,
    deadline: deadlineOf(cellOf(cells, columns, 'deadline'), scope, {
      above,
      merged: columns.indexOf('deadline') < columns.indexOf('work'),
    }),
    chair: repeated ? (above?.chair ?? []) : (responsible?.chair ?? scope.chair),
    coordinate: [...(responsible?.coordinate ?? []), ...together],
    explicit: chairCell !== null,
    spans,
    place: cellOf(cells, columns, 'place'),
    step: false,
  }
}

function ditto(cell: Passage, above: Draft | null): readonly string[] {
  return DITTO.test(cell.folded) ? (above?.coordinate ?? []) : splitUnits(cell).map(({ text }) => text)
}

type Above = { readonly above: Draft | null; readonly merged: boolean }

/** A time that stands before the work and is left empty is that of the row above: the cells are merged. */
function deadlineOf(cell: Passage | null, { context }: Scope, { above, merged }: Above): Deadline | null {
  if (cell === null) return merged ? (above?.deadline ?? null) : null
  const deadline = readDeadline(cell.text, context)
  if (deadline.ditto === true) return above?.deadline === undefined ? deadline : above.deadline
  return { ...deadline, span: { start: cell.start, end: cell.end } }
}

/** The first filled cell of a column; a dash is an empty cell. */
export function cellOf(
  cells: readonly Passage[],
  columns: readonly Column[],
  column: Column,
): Passage | null {
  for (const [index, cell] of cells.entries()) {
    if (columns[index] === column && cell.text !== '' && !/^[-–—.…]+$/.test(cell.text)) return part(cell, 0)
  }
  return null
}
