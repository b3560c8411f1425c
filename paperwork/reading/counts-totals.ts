import { columnsOfNames } from './awardees-columns.ts'
import type { Block } from './blocks.ts'
import { type Passage, spanIn } from './passage.ts'
import type { Warning } from './reading.ts'

const TOTAL =
  /^(?:tổng|tổng cộng|tổng số|tổng số điểm|tổng điểm|tổng chung|cộng|cộng chung)(?: điểm| chung| cả năm| toàn \p{L}+)?\s*(?:[:(].*|\d.*)?$/u
const NOT_SUMMED =
  /^(?:s?tt|số tt|số thứ tự)$|năm|ngày|tỷ lệ|%|hạng|số (?:qđ|quyết định|hiệu)|ghi chú|thời|bình quân|trung bình/u
const NUMBER = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d+(?:[.,]\d+)?$/
const IN_CELL = /^(?<number>[\d.,]+)(?: (?:điểm|người|tập thể|cá nhân|đồng chí|hộ|sáng kiến|đồng))?$/u
const STATED =
  /tổng (?:số )?điểm(?: tối đa| chuẩn| cộng)?(?: của \p{L}+ tiêu chí)?\s*(?:là|:|=)?\s*(?<total>\d{2,4})(?![\d/])/u
const POINTS = /điểm (?:chuẩn|tối đa|tự|chấm|số)|^(?:số |thang )?điểm$|thang điểm/u
const NEAR = 4
/** Behind the total at most a few rows of notes follow. */
const LAST_ROWS = 3

type Table = { readonly rows: readonly (readonly Passage[])[]; readonly first: number; readonly last: number }

/** Totals of tables that their rows do not add up to, and a stated total of points that a table does not reach. */
export function totalWarnings(blocks: readonly Block[]): readonly Warning[] {
  return tablesOf(blocks).flatMap((table) => [
    ...totalRows(table),
    ...groupPoints(table),
    ...statedPoints(blocks, table),
  ])
}

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  const tables = new Map<number, { rows: (readonly Passage[])[]; first: number; last: number }>()
  for (const [index, { row, table }] of blocks.entries()) {
    if (row === null) continue
    const known = tables.get(table)
    if (known === undefined) tables.set(table, { rows: [row.cells], first: index, last: index })
    else {
      known.rows.push(row.cells)
      known.last = index
    }
  }
  return [...tables.values()].filter(({ rows }) => rows.length >= 3)
}

function totalRows({ rows }: Table): readonly Warning[] {
  const header = rows[0] ?? []
  const at = rows.findLastIndex((cells) => isTotal(cells))
  const total = rows[at]
  if (total === undefined || at < Math.max(2, rows.length - LAST_ROWS)) return []
  const body = rows.slice(1, at)
  const found = total.flatMap((cell, column) => {
    const stated = numberIn(cell)
    if (stated === null || NOT_SUMMED.test(header[column]?.folded ?? '')) return []
    return agrees(body, column, stated) ? [] : [differs(cell, stated, sumOf(leaves(body), column))]
  })
  return found.length > 0 ? found.slice(0, 2) : countOfNames(rows, total)
}

function isTotal(cells: readonly Passage[]): boolean {
  return cells.slice(0, 3).some(({ folded, text }) => text !== '' && TOTAL.test(folded))
}

function numberIn(cell: Passage | undefined): number | null {
  const printed = IN_CELL.exec(cell?.text ?? '')?.groups?.number ?? ''
  if (!NUMBER.test(printed)) return null
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(printed) ? printed.replaceAll('.', '') : printed
  return Number(plain.replace(',', '.'))
}

const labelOf = (cells: readonly Passage[]) => cells[0]?.text ?? ''
const isGroup = (cells: readonly Passage[]) => /^(?:[IVX]+|[A-ZĐ])[.)]?(?:\s|$)/u.test(labelOf(cells))
const isDecimal = (cells: readonly Passage[]) => /^\d+\.\d/.test(labelOf(cells))

/** The rows may be summed by their groups, by their items or by the parts of these. */
function agrees(body: readonly (readonly Passage[])[], column: number, stated: number): boolean {
  const groups = body.filter(isGroup)
  const items = body.filter((cells) => !isGroup(cells) && !isDecimal(cells))
  const ways = [
    body,
    groups,
    items,
    body.filter((cells) => !isGroup(cells)),
    body.filter(isDecimal),
    leaves(body),
  ]
  const sums = ways.filter((rows) => filled(rows, column) >= 1).map((rows) => sumOf(rows, column))
  // Too few figures to say what the total counts.
  if (filled(body, column) < 2 || filled(body, column) * 2 < items.length) return true
  return sums.some((sum) => Math.abs(sum - stated) < 0.011)
}

/** Rows that no row below them divides further. */
function leaves(body: readonly (readonly Passage[])[]): readonly (readonly Passage[])[] {
  return body.filter((cells, index) => {
    const next = labelOf(body[index + 1] ?? [])
    const own = labelOf(cells).replace(/[.)]$/, '')
    if (next === '' || own === '') return true
    if (isGroup(cells)) return isGroup(body[index + 1] ?? [])
    return !next.startsWith(`${own}.`) && !/^(?:[a-zđ][.)]|[-+])/u.test(next)
  })
}

function filled(rows: readonly (readonly Passage[])[], column: number): number {
  return rows.filter((cells) => numberIn(cells[column]) !== null).length
}

function sumOf(rows: readonly (readonly Passage[])[], column: number): number {
  return rows.reduce((sum, cells) => sum + (numberIn(cells[column]) ?? 0), 0)
}

function differs(cell: Passage, stated: number, sum: number): Warning {
  const message = `Dòng tổng ghi ${shown(stated)} nhưng các dòng cộng lại là ${shown(sum)}; hãy tính lại.`
  return { code: 'total-differs', message, span: spanIn(cell, 0, cell.text.length) }
}

function shown(number: number): string {
  return String(Math.round(number * 100) / 100).replace('.', ',')
}

/** "Tổng cộng: 12 người" under a table of names. */
function countOfNames(rows: readonly (readonly Passage[])[], total: readonly Passage[]): readonly Warning[] {
  const columns = columnsOfNames(rows)
  const at = columns?.roles.indexOf('name') ?? -1
  if (columns === null || at === -1) return []
  const cell =
    total.find(({ folded }) => /^(?:tổng|cộng).*?\d/u.test(folded)) ??
    total.find((each) => numberIn(each) !== null)
  const stated = Number(/(?<![\d,.])(\d{1,4})(?![\d.,]\d)/.exec(cell?.text ?? '')?.[1] ?? Number.NaN)
  const names = rows
    .slice(columns.firstRow)
    .filter(
      (cells) => !isTotal(cells) && /^\d{1,4}[.)]?$/.test(labelOf(cells)) && (cells[at]?.text ?? '') !== '',
    )
  if (cell === undefined || Number.isNaN(stated) || names.length === 0 || names.length === stated) return []
  const message = `Dòng tổng ghi ${stated} nhưng bảng có ${names.length} dòng; hãy kiểm tra lại số lượng hoặc danh sách.`
  return [{ code: 'count-differs', message, span: spanIn(cell, 0, cell.text.length) }]
}

/** "I. Phong trào thi đua | 30": the points of a group, and those of its criteria. */
function groupPoints({ rows }: Table): readonly Warning[] {
  const column = (rows[0] ?? []).findIndex(({ folded }) => POINTS.test(folded))
  if (column === -1) return []
  const body = rows.slice(1).filter((cells) => !isTotal(cells))
  const heads = body.flatMap((cells, index) => (isGroup(cells) ? [index] : []))
  return heads.flatMap((head, index) => {
    const cell = body[head]?.[column]
    const stated = numberIn(cell)
    const inside = body.slice(head + 1, heads[index + 1] ?? body.length)
    const items = inside.filter((cells) => /^\d+[.)]?$/.test(labelOf(cells)))
    if (cell === undefined || stated === null || items.length < 2) return []
    if (filled(items, column) < items.length || agrees(inside, column, stated)) return []
    return [differs(cell, stated, sumOf(items, column))]
  })
}

function statedPoints(blocks: readonly Block[], { rows, first, last }: Table): readonly Warning[] {
  const column = (rows[0] ?? []).findIndex(({ folded }) => POINTS.test(folded))
  if (column === -1 || rows.some(isTotal)) return []
  const near = [...blocks.slice(Math.max(0, first - NEAR), first), ...blocks.slice(last + 1, last + 1 + NEAR)]
  for (const { passage, row } of near) {
    const match = row === null ? STATED.exec(passage.folded) : null
    if (match === null) continue
    const stated = Number(match.groups?.total)
    if (agrees(rows.slice(1), column, stated)) return []
    const message = `Tổng điểm ghi ${stated} nhưng các tiêu chí cộng lại là ${shown(sumOf(leaves(rows.slice(1)), column))}; hãy tính lại.`
    return [
      { code: 'total-differs', message, span: spanIn(passage, match.index, match.index + match[0].length) },
    ]
  }
  return []
}
