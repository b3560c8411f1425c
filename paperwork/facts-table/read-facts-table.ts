import { bare } from './bare.ts'
import {
  type PersonPart,
  personPart,
  withPersonPart,
  withYearPart,
  type YearPart,
  yearPart,
} from './cell-facts.ts'
import { contradictions, type FoundAt } from './contradictions.ts'
import type { CellProblem, FactsTable, KnownFacts, TableSubject } from './facts-table.ts'
import { cellName, type Grid } from './grid.ts'
import { type Header, type ReadColumn, readHeader } from './header.ts'
import { readYear } from './values.ts'

/**
 * Reads a table of facts. Never throws and never drops a line: each line with something in it belongs to a subject or
 * has a problem at a cell of it. Whoever keeps the table keeps all of it or nothing.
 */
export function readFactsTable(grid: Grid): FactsTable {
  const header = readHeader(grid)
  if (header === undefined) return headless(grid)
  const table: Reading = { header, drafts: new Map(), problems: [...header.problems], last: undefined }
  if (header.problems.length === 0) {
    for (const [at, cells] of grid.entries())
      if (at >= header.next && !isBlank(cells)) readLine(table, cells, at)
  }
  const subjects = [...table.drafts.values()].map((draft) => {
    const subject = finished(draft)
    table.problems.push(...contradictions(subject, draft.cells))
    return subject
  })
  return {
    layout: header.layout,
    columns: header.shown,
    firstLine: header.next + 1,
    subjects,
    problems:
      subjects.length > 0 || table.problems.length > 0
        ? table.problems
        : [{ cell: cellName(0, header.next), found: '', expected: 'ít nhất một dòng dưới tiêu đề' }],
  }
}

interface Draft {
  readonly name: string
  readonly code: string
  unit: string
  person: PersonPart
  /** What the cells of the person said, by column, to notice a line that says otherwise. */
  readonly said: Map<number, { readonly text: string; readonly cell: string }>
  readonly years: Map<number, { part: YearPart; readonly line: number }>
  /** Where each fact stands: `awards` or `2023.rating` with its cell and text. */
  readonly cells: Map<string, FoundAt>
  readonly lines: number[]
}

interface Reading {
  readonly header: Header
  readonly drafts: Map<string, Draft>
  readonly problems: CellProblem[]
  last: Draft | undefined
}

function headless(grid: Grid): FactsTable {
  const found = (grid.find((cells) => !isBlank(cells)) ?? []).join(' | ').slice(0, 200)
  const expected = 'một dòng tiêu đề có cột “Họ và tên”'
  const problems = [{ cell: 'A1', found, expected }]
  return { layout: 'unknown', columns: [], firstLine: 1, subjects: [], problems }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '')

function readLine(table: Reading, cells: readonly string[], line: number): void {
  const draft = draftOf(table, cells, line)
  if (draft === undefined) return
  table.last = draft
  draft.lines.push(line + 1)
  readPersonCells(table, draft, { cells, line })
  readYearCells(table, draft, { cells, line })
}

/** Whose line it is: by code, else by name and unit; a line without a name goes on with the one above. */
function draftOf(
  { header, drafts, problems, last }: Reading,
  cells: readonly string[],
  line: number,
): Draft | undefined {
  const text = (kind: 'name' | 'code' | 'unit'): string => {
    const column = header.columns.find(({ field }) => field.kind === kind)
    return (column === undefined ? '' : (cells[column.at] ?? '')).replace(/\s+/g, ' ').trim()
  }
  const [name, code, unit] = [text('name'), text('code'), text('unit')]
  const at = header.columns.find(({ field }) => field.kind === 'name')?.at ?? 0
  if (name === '') {
    if (header.layout === 'rowPerYear' && code === '' && unit === '' && last !== undefined) return last
    problems.push({ cell: cellName(at, line), found: '', expected: 'họ và tên' })
    return undefined
  }
  if (/^(?:tong(?: cong| so)?|cong)$/.test(bare(name))) {
    problems.push({ cell: cellName(at, line), found: name, expected: 'họ và tên; hãy bỏ dòng tổng cộng' })
    return undefined
  }
  const key = code === '' ? `${bare(name)}\n${bare(unit)}` : `\n${bare(code)}`
  const known = drafts.get(key)
  if (known === undefined) {
    const draft: Draft = {
      name,
      code,
      unit,
      person: {},
      said: new Map(),
      years: new Map(),
      cells: new Map(),
      lines: [],
    }
    drafts.set(key, draft)
    return draft
  }
  if (header.layout === 'rowPerPerson' || bare(known.name) !== bare(name)) {
    const expected = `mỗi người một dòng; ${known.name} đã có ở dòng ${known.lines[0]} (thêm cột “Mã” nếu trùng tên)`
    problems.push({ cell: cellName(at, line), found: name, expected })
    return undefined
  }
  if (unit !== '') known.unit = unit
  return known
}

interface Place {
  readonly cells: readonly string[]
  readonly line: number
}

function readPersonCells({ header, problems }: Reading, draft: Draft, { cells, line }: Place): void {
  for (const { at, field } of header.columns) {
    const text = cells[at] ?? ''
    if (field.of !== 'person' || text === '') continue
    const cell = cellName(at, line)
    const before = draft.said.get(at)
    if (before !== undefined) {
      if (before.text !== text)
        problems.push({ cell, found: text, expected: `giống ô ${before.cell}: ${before.text}` })
      continue
    }
    draft.said.set(at, { text, cell })
    const read = personPart(field, text)
    if ('expected' in read) problems.push({ cell, found: text, expected: read.expected })
    else {
      draft.person = withPersonPart(draft.person, read.value)
      draft.cells.set(field.kind, { cell, found: text })
    }
  }
}

function readYearCells(table: Reading, draft: Draft, place: Place): void {
  const { header, problems } = table
  const lineYear = yearOfLine(table, draft, place)
  for (const column of header.columns) {
    const { at, field } = column
    const text = place.cells[at] ?? ''
    if (field.of !== 'year' || text === '') continue
    const year = column.year ?? lineYear
    const read = yearPart(field, text)
    if ('expected' in read) {
      problems.push({ cell: cellName(at, place.line), found: text, expected: read.expected })
      continue
    }
    // Without a year the line has a problem already; its other cells are still looked at.
    if (year === undefined) continue
    const entry = draft.years.get(year) ?? { part: {}, line: place.line }
    draft.years.set(year, { ...entry, part: withYearPart(entry.part, read.value) })
    const name = field.kind === 'initiativesOf' ? 'initiatives' : field.kind
    draft.cells.set(`${year}.${name}`, { cell: cellName(at, place.line), found: text })
  }
}

/** The year of a line, noted even where nothing else is known of it; undefined, with a problem, where it has none. */
function yearOfLine({ header, problems }: Reading, draft: Draft, { cells, line }: Place): number | undefined {
  const column: ReadColumn | undefined = header.columns.find(({ field }) => field.of === 'calendar')
  if (column === undefined) return undefined
  const text = cells[column.at] ?? ''
  const cell = cellName(column.at, line)
  const read = readYear(text)
  if ('expected' in read) {
    problems.push({ cell, found: text, expected: read.expected })
    return undefined
  }
  const before = draft.years.get(read.value)
  if (before !== undefined) {
    const expected = `mỗi năm một dòng; năm ${read.value} của ${draft.name} đã có ở dòng ${before.line + 1}`
    problems.push({ cell, found: text, expected })
    return undefined
  }
  draft.years.set(read.value, { part: {}, line })
  return read.value
}

function finished({ name, code, unit, person, years, lines }: Draft): TableSubject {
  const subject = person.subject ?? 'individual'
  const facts: KnownFacts = {
    ...person,
    subject,
    years: [...years].toSorted(([a], [b]) => b - a).map(([year, { part }]) => ({ year, ...part })),
  }
  return { name, code, unit, subject, facts, lines }
}
