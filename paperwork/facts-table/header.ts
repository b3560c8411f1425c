import type { CellProblem, TableColumn, TableLayout } from './facts-table.ts'
import { type Field, fieldOf, type KnownField } from './fields.ts'
import { cellName, columnName, type Grid } from './grid.ts'
import { readYear } from './values.ts'

/** A column that is understood: what it holds, and of which year where its header says so. */
export interface ReadColumn {
  readonly at: number
  readonly header: string
  readonly field: Field
  readonly year: number | null
}

export interface Header {
  readonly layout: TableLayout
  readonly columns: readonly ReadColumn[]
  /** Every column with something in its header, understood or not. */
  readonly shown: readonly TableColumn[]
  /** The first line below the header, counted from 0. */
  readonly next: number
  readonly problems: readonly CellProblem[]
}

/** Lines that may stand above the header: the title of the list, the name of the agency. */
const LOOK_DOWN = 20

/** Finds the header and what each column holds; undefined where no line names the people. */
export function readHeader(grid: Grid): Header | undefined {
  const line = grid.slice(0, LOOK_DOWN).findIndex((cells) => cells.some(isName))
  if (line === -1) return undefined
  const { cells, next } = joinedHeader(grid, line)
  const named = cells.map((header, at) => ({ at, header, ...meaningOf(header) }))
  const columns = named.flatMap(({ at, header, known, year }) =>
    known === undefined ? [] : [{ at, header, field: known.field, year }],
  )
  const layout = columns.some(({ field }) => field.of === 'calendar') ? 'rowPerYear' : 'rowPerPerson'
  return {
    layout,
    columns,
    shown: named.flatMap(({ at, header, known, year }) =>
      header === '' ? [] : [{ column: columnName(at), header, readAs: known?.header ?? null, year }],
    ),
    next,
    problems: problemsOf(columns, { layout, line }),
  }
}

const isName = (cell: string): boolean => fieldOf(cell)?.field.kind === 'name'

/**
 * The header in one line. Where a line above or below gives years over several columns, they are joined to the names
 * of the columns: "2023" over "Xếp loại" is "Xếp loại 2023".
 */
function joinedHeader(grid: Grid, line: number): { cells: readonly string[]; next: number } {
  const own = grid[line] ?? []
  const above = line > 0 ? grid[line - 1] : undefined
  const below = grid[line + 1]
  if (own.some(isYear) && below?.some((cell) => fieldOf(cell)?.field.of === 'year')) {
    return { cells: joined(own, below), next: line + 2 }
  }
  if (above?.some(isYear)) return { cells: joined(above, own), next: line + 1 }
  return { cells: own, next: line + 1 }
}

function joined(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let year = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [over = '', under = ''] = [upper[at], lower[at]]
    if (over !== '') year = isYear(over) ? over : ''
    if (under === '') return isYear(over) ? '' : over
    return year === '' || fieldOf(under)?.field.of !== 'year' ? under : `${under} ${year}`
  })
}

const isYear = (cell: string): boolean => 'value' in readYear(cell)

function meaningOf(header: string): { readonly known: KnownField | undefined; readonly year: number | null } {
  const whole = fieldOf(header)
  if (whole !== undefined) return { known: whole, year: null }
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(header)?.[1]
  if (year === undefined) return { known: undefined, year: null }
  const known = fieldOf(header.replace(year, ' ').replace(/n[aă]m\s*(?=$|[^\p{L}])/iu, ' '))
  return known?.field.of === 'year' ? { known, year: Number(year) } : { known: undefined, year: null }
}

function problemsOf(
  columns: readonly ReadColumn[],
  { layout, line }: { readonly layout: TableLayout; readonly line: number },
): readonly CellProblem[] {
  const seen = new Map<string, ReadColumn>()
  return columns.flatMap((column) => {
    const cell = cellName(column.at, line)
    if (column.field.of === 'year' && column.year === null && layout === 'rowPerPerson') {
      const expected = `năm kèm tên cột (ví dụ “${column.header} 2025”), hoặc một cột “Năm” cho cả bảng`
      return [{ cell, found: column.header, expected }]
    }
    const key = JSON.stringify([column.field, column.year])
    const before = seen.get(key)
    seen.set(key, column)
    if (before === undefined) return []
    const expected = `mỗi nội dung một cột; cột ${columnName(before.at)} cũng ghi nội dung này`
    return [{ cell, found: column.header, expected }]
  })
}
