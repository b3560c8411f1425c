import type { Span } from '../reading/reading.ts'
import type { BodyPart } from './body-parts.ts'
import { type Edit, withEdits } from './edited-words.ts'
import type { PaperBlock } from './official-paper.ts'
import { overlaps, type PrintedTask, type WordedTask } from './printed-task.ts'
import { wordsBeside } from './words-beside.ts'

type TextPart = Extract<BodyPart, { kind: 'text' }>

/** A paragraph in the words of the paper but for its edits. */
export function keptPart(text: string, part: TextPart, edits: readonly Edit[]): PaperBlock {
  const own = edits.filter(({ span }) => overlaps(span, part.span))
  if (own.length === 0) return part.block
  const words = withEdits(text, wordsOf(text, part), own).replaceAll('*', '').replace(/\s+/g, ' ').trim()
  return 'title' in part.block ? { ...part.block, title: words } : { ...part.block, text: words }
}

/** The tasks of a paragraph with the words beside them; of a paragraph whose tasks are all gone, its other sentences. */
export function wordedAnew(
  text: string,
  part: TextPart,
  { within, current }: { readonly within: readonly PrintedTask[]; readonly current: readonly PrintedTask[] },
): {
  readonly before: readonly string[]
  readonly tasks: readonly WordedTask[]
  readonly after: readonly string[]
} {
  const spans = within.flatMap((task) => task.spans)
  const { before, leads, notes, after } = wordsBeside(text, wordsOf(text, part), spans)
  const tasks = current.map((task, at) => ({
    task,
    lead: leads
      .filter(({ to }) => task.spans.includes(to))
      .map((lead) => lead.text)
      .join(': '),
    note: notes
      .filter(({ behind }) => (behind === null ? at === 0 : task.spans.includes(behind)))
      .map((note) => note.text)
      .concat(at === current.length - 1 ? after : [])
      .join('; '),
  }))
  return { before, tasks, after: tasks.length === 0 ? after : [] }
}

/** Where the words of a paragraph begin, behind its mark. */
function wordsOf(text: string, { span, mark }: TextPart): Span {
  const at = mark === '' ? -1 : text.indexOf(mark, span.start)
  return at === -1 || at > span.start + 6 ? span : { start: at + mark.length, end: span.end }
}
