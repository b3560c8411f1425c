import type { ParagraphTable } from '../reading/paragraphs.ts'
import { type BodyPart, bodyParts, type PrintedReading } from './body-parts.ts'
import { type Edit, editsOf } from './edited-words.ts'
import type { OfficialPaper, PaperBlock } from './official-paper.ts'
import { keptPart, wordedAnew } from './printed-part.ts'
import { itemsOfTable, tableAsItIs, tableOfTasks } from './printed-table.ts'
import { itemOf, overlaps, type PrintedTask, type WordedTask } from './printed-task.ts'
import { isOnlyLabel } from './words-beside.ts'

/** As the paper words them, as items with labelled lines, or as one table under each heading. */
export type Look = 'asPrinted' | 'items' | 'table'

interface ToPrint {
  readonly text: string
  readonly reading: PrintedReading
  readonly tasks: readonly PrintedTask[]
  readonly look: Look
}

/**
 * The paper that was read, laid out again with its tasks as they are now. Nothing else of it is left out but the words
 * that only led to what is now a line or a column of its own ("giao", "Thời gian:") and the numbers of rows.
 */
export function paperFromReading(paper: ToPrint): OfficialPaper {
  const { header, recipients, signer } = paper.reading
  const { bases, body, annexes } = bodyParts(paper.text, paper.reading)
  const desk = openDesk(paper)
  const main = layOut(body, { ...paper, desk })
  // An annex keeps its tables: what it says stands in them alone.
  const behind = layOut(annexes, { ...paper, desk, isAnnex: true })
  const rest = desk.take(paper.tasks).map((task) => newBlock(task, paper.look))
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
    bases,
    body: [...main, ...gathered(rest)],
    recipients: recipients.map((recipient) => recipient.text),
    signature: signatureOf(paper.text, signer),
    annexes: behind,
  }
}

interface Desk {
  /** Those of the tasks that are to be printed and were not yet; each is taken once. */
  readonly take: (tasks: readonly PrintedTask[]) => readonly PrintedTask[]
  /** What to put otherwise in the words of the paper; null for a task that must be worded anew. */
  readonly editsFor: (task: PrintedTask) => readonly Edit[] | null
}

function openDesk({ text, reading, look }: ToPrint): Desk {
  const printed = new Set<PrintedTask>()
  return {
    take: (tasks) =>
      tasks.filter((task) => {
        const isFirst = !printed.has(task)
        printed.add(task)
        return isFirst && task.change !== 'gone'
      }),
    editsFor: (task) => {
      if (look !== 'asPrinted') return null
      return task.change === 'same' ? [] : editsOf(text, task, reading.tasks)
    },
  }
}

interface Laying extends ToPrint {
  readonly desk: Desk
  readonly isAnnex?: boolean
}

/** Lays parts out, one after the other; new tasks stand at the end of their section. */
function layOut(parts: readonly BodyPart[], laying: Laying): readonly PaperBlock[] {
  const { tasks, look, desk } = laying
  const blocks: (PaperBlock | WordedTask)[] = []
  let path: readonly string[] = []
  const newOnes = () => {
    const own = tasks.filter(({ spans, section }) => spans.length === 0 && String(section) === String(path))
    return desk.take(own)
  }
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'text' && part.heading !== null) {
      blocks.push(...newOnes().map((task) => newBlock(task, look)))
      path = part.heading
    }
    const next = parts[at + 1]
    const within = tasks.filter(({ spans }) => spans.some((span) => overlaps(span, part.span)))
    if (part.kind === 'table') {
      const isLast = next === undefined || (next.kind === 'text' && next.heading !== null)
      const added = isLast && within.length > 0 && part.columns?.includes('work') ? newOnes() : []
      blocks.push(...tableBlocks(part, { ...laying, within, added }))
    } else if (within.length > 0) blocks.push(...textBlocks(part, within, laying))
    else if (!leadsToTasks(part, next, laying)) blocks.push(part.block)
  }
  blocks.push(...newOnes().map((task) => newBlock(task, look)))
  return gathered(blocks)
}

type TextPart = Extract<BodyPart, { kind: 'text' }>

/** The words of the paper where they say its tasks as they are now, else those worded anew. */
function textBlocks(
  part: TextPart,
  within: readonly PrintedTask[],
  { text, look, desk }: Laying,
): readonly (PaperBlock | WordedTask)[] {
  const edits = within.map(desk.editsFor)
  const current = desk.take(within)
  if (edits.every((each) => each !== null)) return [keptPart(text, part, edits.flat())]
  const { before, tasks, after } = wordedAnew(text, part, { within, current })
  const label = part.mark === '' || /^\p{P}$/u.test(part.mark) ? '-' : part.mark
  return [
    ...before.map((words) => ({ kind: 'paragraph', text: words }) as const),
    ...tasks.map((task, at) => (look === 'table' ? task : itemOf(task, at === 0 ? label : '-'))),
    ...after.map((words) => ({ kind: 'paragraph', text: words }) as const),
  ]
}

function tableBlocks(
  table: ParagraphTable,
  {
    look,
    desk,
    isAnnex,
    within,
    added,
  }: Laying & { readonly within: readonly PrintedTask[]; readonly added: readonly PrintedTask[] },
): readonly PaperBlock[] {
  const current = desk.take(within)
  if (look !== 'items' || isAnnex || within.length === 0) return [tableAsItIs(table, within, added)]
  return [...itemsOfTable(table, { within, current }), ...added.map((task) => itemOf({ task }, '-'))]
}

/** "b) Cơ quan thực hiện:" over lines that become those of a task, or columns. */
function leadsToTasks(part: TextPart, next: BodyPart | undefined, { text, tasks, look }: Laying): boolean {
  if (look === 'asPrinted' || next === undefined) return false
  const words = text.slice(part.span.start + part.mark.length, part.span.end)
  return isOnlyLabel(words) && tasks.some(({ spans }) => spans.some((span) => overlaps(span, next.span)))
}

const newBlock = (task: PrintedTask, look: Look): PaperBlock | WordedTask =>
  look === 'table' ? { task } : itemOf({ task }, '-')

/** Rows that follow one another are one table. */
function gathered(blocks: readonly (PaperBlock | WordedTask)[]): readonly PaperBlock[] {
  const found: PaperBlock[] = []
  let rows: WordedTask[] = []
  const flush = () => {
    if (rows.length > 0) found.push(tableOfTasks(rows))
    rows = []
  }
  for (const block of blocks) {
    if ('task' in block) rows.push(block)
    else {
      flush()
      found.push(block)
    }
  }
  flush()
  return found
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
