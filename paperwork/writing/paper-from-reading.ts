import type { Span } from '../reading/reading.ts'
import { bodyParts, type PrintedReading } from './body-parts.ts'
import type { LabelledLine, OfficialPaper, PaperBlock } from './official-paper.ts'

/** A task as it is to be printed; `spans` are all the stretches of the paper that it was read from, none for a new one. */
export interface PrintedTask {
  readonly spans: readonly Span[]
  readonly section: readonly string[]
  readonly text: string
  readonly deadline: string | null
  readonly chair: readonly string[]
  readonly coordinate: readonly string[]
  readonly place: string | null
  /** `same` keeps the words of the paper, where the look allows; `gone` is not printed. */
  readonly change: 'same' | 'changed' | 'new' | 'gone'
}

/** As the paper words them, as items with labelled lines, or as one table under each heading. */
export type Look = 'asPrinted' | 'items' | 'table'

interface ToPrint {
  readonly text: string
  readonly reading: PrintedReading
  readonly tasks: readonly PrintedTask[]
  readonly look: Look
}

/** The paper that was read, laid out again with its tasks as they are now; nothing else of it is left out. */
export function paperFromReading({ text, reading, tasks, look }: ToPrint): OfficialPaper {
  const { header, sections, recipients, signer } = reading
  const parts = bodyParts(text, reading)
  const printed = new Set<PrintedTask>()
  const body: PaperBlock[] = []
  const rows: PrintedTask[] = []
  const flush = () => {
    if (rows.length > 0) body.push(tableOf(rows.splice(0)))
  }
  const place = (task: PrintedTask, label: string, isTable = false) => {
    if (printed.has(task)) return
    printed.add(task)
    if (task.change === 'gone') return
    if (look === 'table' || isTable) rows.push(task)
    else body.push(itemOf(task, label))
  }
  const addNew = (path: readonly string[]) => {
    for (const task of tasks)
      if (task.spans.length === 0 && String(task.section) === String(path)) place(task, '-')
  }
  let path: readonly string[] = []
  for (const part of parts.body) {
    if (part.heading) {
      addNew(path)
      path = part.heading
    }
    const within = tasks.filter(({ spans }) => spans.some((span) => overlaps(span, part.span)))
    const isKept =
      within.length === 0 ||
      (look === 'asPrinted' && !part.isTable && within.every(({ change }) => change === 'same'))
    if (isKept) {
      for (const task of within) printed.add(task)
      flush()
      body.push(...part.blocks)
    } else for (const task of within) place(task, part.label ?? '-', part.isTable)
  }
  addNew(path)
  for (const task of tasks) place(task, '-')
  flush()
  return {
    head: {
      superior: header.parentAgency,
      issuer: header.issuer ?? '',
      number: header.number.value,
      symbol: header.number.symbol ?? '',
      place: header.place ?? '',
      issuedOn: header.date.iso ?? String(header.year ?? ''),
      type: header.documentType.name,
      title: header.title ?? '',
    },
    addressees: header.addressee,
    bases: parts.bases,
    body: sections.length === 0 && body.length === 0 ? parts.body.flatMap(({ blocks }) => blocks) : body,
    recipients: recipients.map((recipient) => recipient.text),
    signature: signatureOf(text, signer),
  }
}

/** The lines of the signature as printed, those in capitals, above the name; beside them recipients may stand. */
function signatureOf(text: string, signer: PrintedReading['signer']): OfficialPaper['signature'] {
  if (signer === null) return { authority: [], position: '', name: null }
  const lines = text
    .slice(signer.span.start, signer.span.end)
    .split('\n')
    .map((line) => line.split(/\s{3,}|\t|\|/).findLast((part) => part.trim() !== '') ?? '')
    .map((line) => line.replaceAll('*', '').trim())
    .filter(
      (line) => /\p{Lu}{2}/u.test(line) && line === line.toLocaleUpperCase('vi') && !line.startsWith('-'),
    )
  const printed = lines.length > 0 ? lines : [[signer.authority, signer.position].filter(Boolean).join(' ')]
  return { authority: printed.slice(0, -1), position: printed.at(-1) ?? '', name: signer.name }
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

function itemOf(task: PrintedTask, label: string): PaperBlock {
  return { kind: 'item', label, text: task.text, lines: linesOf(task) }
}

function linesOf({ deadline, chair, coordinate, place }: PrintedTask): readonly LabelledLine[] {
  const lines: readonly (readonly [string, string | null])[] = [
    ['Thời gian thực hiện', deadline],
    ['Địa điểm', place],
    ['Đơn vị chủ trì', chair.join('; ') || null],
    ['Đơn vị phối hợp', coordinate.join('; ') || null],
  ]
  return lines.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]))
}

/** Columns that no row fills are left out, but for the day and the unit, which an officer fills in. */
function tableOf(tasks: readonly PrintedTask[]): PaperBlock {
  const all = [
    { title: 'TT', share: 1, centred: true, cell: (_: PrintedTask, index: number) => String(index + 1) },
    { title: 'Nội dung', share: 5, centred: false, cell: ({ text }: PrintedTask) => text },
    { title: 'Thời gian', share: 2, centred: false, cell: ({ deadline }: PrintedTask) => deadline ?? '' },
    { title: 'Địa điểm', share: 2, centred: false, cell: ({ place }: PrintedTask) => place ?? '' },
    { title: 'Đơn vị chủ trì', share: 3, centred: false, cell: ({ chair }: PrintedTask) => chair.join('; ') },
    {
      title: 'Đơn vị phối hợp',
      share: 3,
      centred: false,
      cell: ({ coordinate }: PrintedTask) => coordinate.join('; '),
    },
  ]
  const filled = all.filter(
    ({ title, cell }) => NEEDED.has(title) || tasks.some((task, index) => cell(task, index) !== ''),
  )
  const whole = filled.reduce((sum, { share }) => sum + share, 0)
  return {
    kind: 'table',
    columns: filled.map(({ title, share, centred }) => ({ title, share: share / whole, centred })),
    rows: tasks.map((task, index) => filled.map(({ cell }) => cell(task, index))),
  }
}

const NEEDED: ReadonlySet<string> = new Set(['Nội dung', 'Thời gian', 'Đơn vị chủ trì'])
