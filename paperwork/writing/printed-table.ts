import type { Column } from '../reading/columns.ts'
import type { ParagraphRow, ParagraphTable } from '../reading/paragraphs.ts'
import type { LabelledLine, PaperBlock } from './official-paper.ts'
import {
  asSentence,
  itemOf,
  overlaps,
  type PrintedTask,
  sentenceOf,
  timeOf,
  type WordedTask,
} from './printed-task.ts'

type TableBlock = Extract<PaperBlock, { kind: 'table' }>

const SHARES: Partial<Record<Column, number>> = { index: 1, work: 5, target: 4, chair: 3, coordinate: 3 }
const TITLES: Partial<Record<Column, string>> = {
  deadline: 'Thời gian',
  place: 'Địa điểm',
  chair: 'Đơn vị chủ trì',
  coordinate: 'Đơn vị phối hợp',
}
const OF_TASK: readonly Column[] = ['deadline', 'place', 'chair', 'coordinate']

/** The tasks that were read from a row, in the order of the paper. */
function tasksOfRow(row: ParagraphRow, tasks: readonly PrintedTask[]): readonly PrintedTask[] {
  // Its time may stand in the row above: where its words stand is its row.
  return tasks.filter(({ spans: [own] }) => own !== undefined && overlaps(own, row.span))
}

/** The table of the paper in its own columns, each row saying its task as it is now, with new tasks at its end. */
export function tableAsItIs(
  { rows, columns }: ParagraphTable,
  tasks: readonly PrintedTask[],
  added: readonly PrintedTask[],
): TableBlock {
  const [head = { cells: [] }, ...others] = rows
  const isChanged = added.length > 0 || tasks.some(({ change }) => change !== 'same')
  const roles = rolesOf(columns ?? head.cells.map(() => 'other'), isChanged ? [...tasks, ...added] : [])
  const wide = Math.max(roles.length, ...rows.map(({ cells }) => cells.length))
  const titles = roles.map((role, at) => head.cells[at] ?? TITLES[role] ?? '')
  const printed = others.flatMap((row) => {
    const own = tasksOfRow(row, tasks)
    if (own.length === 0) return [mergedHeading(row.cells, wide)]
    const current = own.filter(({ change }) => change !== 'gone')
    return isChanged
      ? current.map((task, at) => cellsOf(task, { roles, row: at === 0 ? row : null }))
      : [row.cells]
  })
  return {
    kind: 'table',
    columns: columnsOf(roles, [...titles, ...Array.from({ length: wide - roles.length }, () => '')]),
    rows: [...printed, ...added.map((task) => cellsOf(task, { roles, row: null }))],
  }
}

/** The columns of the paper, and behind them those that its tasks need as they are now. */
function rolesOf(columns: readonly Column[], tasks: readonly PrintedTask[]): readonly Column[] {
  const needed = OF_TASK.filter(
    (role) =>
      !columns.includes(role) && tasks.some((task) => task.change !== 'same' && wordsFor(task, role) !== ''),
  )
  return [...columns, ...needed]
}

function cellsOf(
  task: PrintedTask,
  { roles, row }: { readonly roles: readonly Column[]; readonly row: ParagraphRow | null },
): readonly string[] {
  return roles.map((role, at) => {
    const own = row?.cells[at] ?? ''
    const isFirst = roles.indexOf(role) === at
    if (!isFirst || (role !== 'work' && !OF_TASK.includes(role))) return own
    // A cell that refers to the one above it would say something else, where that one has changed.
    const refers = own === '' || /^(?:nt|n\/t|như trên|-nt-|"|″|\/\/)\.?$/i.test(own)
    return task.change === 'same' && !refers ? own : wordsFor(task, role)
  })
}

function wordsFor(task: PrintedTask, role: Column): string {
  if (role === 'work') return sentenceOf({ task })
  if (role === 'deadline') return timeOf(task)
  if (role === 'chair') return task.chair.join('; ')
  if (role === 'coordinate') return task.coordinate.join('; ')
  return role === 'place' ? (task.place ?? '') : ''
}

function columnsOf(roles: readonly Column[], titles: readonly string[]): TableBlock['columns'] {
  const shares = titles.map((_, at) => SHARES[roles[at] ?? 'other'] ?? 2)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return titles.map((title, at) => ({
    title,
    share: (shares[at] ?? 0) / whole,
    centred: roles[at] === 'index',
  }))
}

/** "Quý II" in one of the cells of a row heads those below it. */
function mergedHeading(cells: readonly string[], wide: number): readonly string[] {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 1 && wide > 1 ? filled : cells
}

/** The rows of a table as items, what stands in its other columns on lines under them: "Sản phẩm: Báo cáo". */
export function itemsOfTable(
  table: ParagraphTable,
  { within, current }: { readonly within: readonly PrintedTask[]; readonly current: readonly PrintedTask[] },
): readonly PaperBlock[] {
  let period = ''
  return table.rows.slice(1).flatMap((row) => {
    const own = tasksOfRow(row, within)
    period = periodOf(table, row) || period
    if (own.length === 0) return headingsOf(table, row)
    return own
      .filter((task) => current.includes(task))
      .map((task, at) =>
        itemOf({ task: inPeriod(task, period) }, '-', at === 0 ? otherLines(table, row) : []),
      )
  })
}

function otherLines({ rows, columns }: ParagraphTable, row: ParagraphRow): readonly LabelledLine[] {
  const titles = rows[0]?.cells ?? []
  return row.cells.flatMap((text, at) => {
    const isOther = OTHERS.has(columns?.[at] ?? 'other')
    return isOther && text !== '' ? [{ label: titles[at] ?? '', text }] : []
  })
}

const OTHERS: ReadonlySet<Column> = new Set(['other', 'unit', 'value', 'target'])

/** "Quý II", "Tháng 9/2026": what the cell and the name of its column say together. */
function periodOf({ rows, columns }: ParagraphTable, { cells }: ParagraphRow): string {
  const at = columns?.indexOf('quarter') ?? -1
  const cell = cells[at] ?? ''
  if (cell === '' || /\p{L}{3}/u.test(cell)) return cell
  return `${/^(?:quý|tháng)/iu.exec(rows[0]?.cells[at] ?? '')?.[0] ?? 'Quý'} ${cell}`
}

/** A week needs the month beside it, a day of a month its year. */
function inPeriod(task: PrintedTask, period: string): PrintedTask {
  if (period === '') return task
  const { deadline } = task
  if (deadline === null) return { ...task, deadline: task.period ?? period }
  const year = /\d{4}/.exec(period)?.[0]
  if (/\d{4}/.test(deadline)) return task
  if (year !== undefined && /\d{1,2}\/\d{1,2}$/.test(deadline))
    return { ...task, deadline: `${deadline}/${year}` }
  return /\/|tháng|quý/iu.test(deadline)
    ? task
    : { ...task, deadline: `${deadline} ${period.toLocaleLowerCase('vi')}` }
}

/** A row without a task heads those below it; its number counts only rows. */
function headingsOf({ columns }: ParagraphTable, { cells }: ParagraphRow): readonly PaperBlock[] {
  const words = cells.filter(
    (cell, at) => cell !== '' && (columns?.[at] !== 'index' || /\p{L}{3}|\s/u.test(cell)),
  )
  return words.length === 0
    ? []
    : [{ kind: 'paragraph', text: `${words.join(' ').replace(/[.:;,\s]+$/, '')}:` }]
}

/** The tasks in a table of their own; columns that no row fills are left out, but for the day and the unit. */
export function tableOfTasks(tasks: readonly WordedTask[]): TableBlock {
  const all: readonly (readonly [Column, string, (at: number) => string])[] = [
    ['index', 'TT', (at) => String(at + 1)],
    ['work', 'Nội dung', (at) => (tasks[at] === undefined ? '' : sentenceOf(tasks[at]))],
    ...OF_TASK.map((role) => [role, TITLES[role] ?? '', (at: number) => cell(at, role)] as const),
    ['other', 'Ghi chú', (at) => tasks[at]?.note ?? ''],
  ]
  const cell = (at: number, role: Column) => {
    const entry = tasks[at]
    return entry === undefined ? '' : asSentence(wordsFor(entry.task, role))
  }
  const isFilled = (text: (at: number) => string) => tasks.some((_, at) => text(at) !== '')
  const filled = all.filter(([role, , text]) => role === 'deadline' || role === 'chair' || isFilled(text))
  return {
    kind: 'table',
    columns: columnsOf(
      filled.map(([role]) => role),
      filled.map(([, title]) => title),
    ),
    rows: tasks.map((_, at) => filled.map(([, , text]) => text(at))),
  }
}
