import type { Subject } from '#law'
import { awardNamed, awardsNamedIn } from './awardees-award.ts'
import { type Columns, columnsOfNames, type Role } from './awardees-columns.ts'
import {
  awardsFor,
  type Honour,
  leadOf,
  type NamedOrPrinted,
  onlyForPersons,
  yearOf,
} from './awardees-context.ts'
import { type Entry, entryOf } from './awardees-entry.ts'
import type { Ledger } from './awardees-ledger.ts'
import { opensCollective, positionAndUnit } from './awardees-position.ts'
import type { Passage } from './passage.ts'
import type { Span } from './reading.ts'
import type { Row } from './table-rows.ts'

const TOTAL = /^(?:tổng(?: (?:cộng|số))?|cộng)(?!\p{L})/u
const MARKED = /^(?:x|v|có|đạt|đề nghị|đăng ký|✓|✔|☑|\+|●|1|01)$/u
const LEFT_OUT = /không đạt|không đủ|chưa đủ|không đề nghị|không xét|không đăng ký/u

/** Reads the rows of a table that name those honoured. A table of members or of work gives none. */
export function readTableOfNames(rows: readonly Row[], honour: Honour, ledger: Ledger): void {
  const cells = rows.map((row) => row.cells)
  const columns = columnsOfNames(cells)
  if (columns === null) {
    if (honour.open) for (const row of cells) readBareRow(row, honour, ledger)
    return
  }
  const hasAward = columns.roles.includes('award') || columns.roles.includes('mark')
  const isBallot = columns.roles.includes('ballot') && honour.awards.length > 0
  if (!honour.open && !hasAward && !isBallot) return
  let current: Honour = { ...honour, open: true, subject: columns.subject ?? honour.subject }
  for (const row of cells.slice(columns.firstRow)) {
    const heading = headingOf(row, columns)
    if (heading === null) readRow(row, { columns, honour: current }, ledger)
    else current = underHeading(heading, current, ledger)
  }
  ledger.endGroups()
}

/** A row with one filled cell beside its number heads those below: an award, a kind of subject or a unit. */
function headingOf(cells: readonly Passage[], { roles }: Columns): Passage | null {
  const filled = cells.filter(({ text }, index) => text !== '' && roles[index] !== 'index')
  const label = cells.find((_, index) => roles[index] === 'index')?.text ?? ''
  const only = filled[0]
  if (filled.length === 0) return cells.find(({ text }) => /\p{L}{2}/u.test(text)) ?? null
  if (only === undefined || (filled.length > 1 && filled.some(({ text }) => text !== only.text))) return null
  if (/^\d{1,3}[.)]?$/.test(label) && cells.indexOf(only) === roles.indexOf('name')) return null
  return only
}

function underHeading(heading: Passage, honour: Honour, ledger: Ledger): Honour {
  const lead = leadOf(withoutLabel(heading))
  if (TOTAL.test(heading.folded)) return honour
  if (lead === null || lead.kind === 'closing') {
    const unit = withoutLabel(heading)
      .text.replace(/\s*\(.*$|\s*:.*$/u, '')
      .trim()
    ledger.group(heading, { kind: 'unit', honour })
    return { ...honour, unit: unit === '' ? honour.unit : unit }
  }
  const changed = lead.kind === 'subject' ? { subject: lead.subject, unit: null } : lead.honour
  const next = { ...honour, ...changed }
  ledger.group(heading, { kind: lead.kind, honour: next })
  return next
}

function withoutLabel(heading: Passage): Passage {
  const label = /^(?:[IVXL]{1,5}|[A-ZĐ]|\d{1,3})[.)/-]\s*/u.exec(heading.text)
  return label === null ? heading : sliced(heading, label[0].length)
}

function sliced(passage: Passage, from: number): Passage {
  return {
    ...passage,
    text: passage.text.slice(from),
    folded: passage.folded.slice(from),
    start: passage.offsets?.[from] ?? passage.start + from,
    offsets: passage.offsets === null ? null : passage.offsets.subarray(from),
  }
}

type RowContext = { readonly columns: Columns; readonly honour: Honour }

function readRow(cells: readonly Passage[], { columns, honour }: RowContext, ledger: Ledger): void {
  const name = cellOf(cells, columns, 'name')
  if (name === null || name.text.length < 2 || TOTAL.test(name.folded) || TOTAL.test(cells[0]?.folded ?? ''))
    return
  if (cells.some((cell, index) => columns.roles[index] === 'result' && LEFT_OUT.test(cell.folded))) return
  const entry = entryOf(name, honour.subject) ?? namedByColumn(name, honour)
  if (entry === null) return
  const awards = awardsOfRow(cells, columns, { honour, subject: entry.subject })
  const last =
    cells.findLast(({ text }, index) => text !== '' && SHOWN.has(columns.roles[index] ?? 'other')) ?? name
  const span: Span = { start: entry.passage.start, end: Math.max(entry.passage.end, last.end) }
  const { position, unit } = placed(cells, columns)
  const said = {
    ...entry,
    position: position ?? entry.position,
    unit: unit ?? entry.unit ?? honour.unit,
  }
  for (const award of awards) ledger.add(said, { honour, award, span })
}

const SHOWN: ReadonlySet<Role> = new Set<Role>([
  'name',
  'position',
  'unit',
  'position-and-unit',
  'award',
  'mark',
])

/** In the column of names a run of words that is no known unit is a person, or what the list says it holds. */
function namedByColumn(name: Passage, { subject }: Honour): Entry | null {
  if (!/^\p{Lu}/u.test(name.text) || name.text.length > 120) return null
  const words = name.text.split(' ')
  const capitals = words.every((word) => /^\p{Lu}/u.test(word))
  if (!(capitals && words.length >= 2) && subject === null) return null
  if (subject === 'individual' && !capitals) return null
  const text = name.text.replace(/[;,.:\s]+$/, '')
  const kind: Subject = subject ?? (opensCollective(name.folded) ? 'collective' : 'individual')
  return { subject: kind, name: text, position: null, unit: null, passage: name, rest: '' }
}

function placed(
  cells: readonly Passage[],
  columns: Columns,
): { position: string | null; unit: string | null } {
  const both = cellOf(cells, columns, 'position-and-unit')
  const own = (role: Role) => shown(cellOf(cells, columns, role)?.text)
  if (both !== null && shown(both.text) !== null) {
    const read = positionAndUnit(both.text, both.folded)
    return { position: read.position, unit: read.unit ?? own('unit') }
  }
  const position = cellOf(cells, columns, 'position')
  if (position !== null && own('unit') === null && !columns.roles.includes('unit'))
    return positionAndUnit(position.text, position.folded)
  return { position: own('position'), unit: own('unit') }
}

function shown(text: string | undefined): string | null {
  const kept = (text ?? '').replace(/[;,.\s]+$/, '')
  return /\p{L}/u.test(kept) ? kept : null
}

type Wanted = { readonly honour: Honour; readonly subject: Subject }

function awardsOfRow(
  cells: readonly Passage[],
  { roles, marked }: Columns,
  { honour, subject }: Wanted,
): readonly (NamedOrPrinted & { readonly year?: number })[] {
  const found: (NamedOrPrinted & { readonly year?: number })[] = []
  let has = false
  for (const [index, cell] of cells.entries()) {
    const role = roles[index]
    if (role !== 'award' && role !== 'mark') continue
    has = true
    if (cell.text === '' || LEFT_OUT.test(cell.folded) || /^[-–0]+$/.test(cell.text)) continue
    const heading = marked[index] ?? null
    const year = yearOf(cell.folded)
    const dated = year === null ? {} : { year }
    if (MARKED.test(cell.folded)) found.push(...(heading === null ? awardsFor(honour, subject) : [heading]))
    else if (role === 'award' || awardsNamedIn(cell).length > 0) {
      found.push(...inCell(cell).map((award) => ({ ...award, ...dated })))
    }
  }
  return has ? found : awardsFor(honour, subject)
}

function inCell(cell: Passage): readonly NamedOrPrinted[] {
  const mentions = awardsNamedIn(cell)
  if (mentions.length > 0) return mentions.map(({ award, printed }) => ({ award, printed }))
  return /\p{L}{2}/u.test(cell.text) && cell.text.length < 80
    ? [{ award: awardNamed(cell.text), printed: cell.text.replace(/[;,.\s]+$/, '') }]
    : []
}

function cellOf(cells: readonly Passage[], { roles }: Columns, role: Role): Passage | null {
  const index = roles.indexOf(role)
  return index === -1 ? null : (cells[index] ?? null)
}

/** A row of a table that lost its heading: the first cell that names somebody, then the cells about him. */
function readBareRow(cells: readonly Passage[], honour: Honour, ledger: Ledger): void {
  const at = cells.findIndex((cell) => entryOf(cell, honour.subject) !== null)
  const cell = cells[at]
  const entry = cell === undefined ? null : entryOf(cell, honour.subject)
  if (entry === null || (entry.subject === 'collective' && onlyForPersons(honour))) return
  const next = cells[at + 1]
  const about = next === undefined ? null : positionAndUnit(next.text, next.folded)
  const span = { start: entry.passage.start, end: Math.max(entry.passage.end, next?.end ?? 0) }
  const said = {
    ...entry,
    position: entry.position ?? about?.position ?? null,
    unit: entry.unit ?? about?.unit ?? honour.unit,
  }
  for (const award of awardsFor(honour, entry.subject)) ledger.add(said, { honour, award, span })
}
