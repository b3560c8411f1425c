import type { Span } from '../reading/reading.ts'
import type { ReadTask } from './body-parts.ts'
import type { PrintedTask } from './printed-task.ts'

/** Words to put in the place of a stretch of the paper. */
export interface Edit {
  readonly span: Span
  readonly words: string
}

/**
 * What to put otherwise in the words of the paper so that they say the task as it is now; null where its words do not
 * stand apart from others, so that the task must be worded anew.
 */
export function editsOf(text: string, task: PrintedTask, tasks: readonly ReadTask[]): readonly Edit[] | null {
  const [own] = task.spans
  if (task.change !== 'changed' || own === undefined) return null
  const [read, ...others] = tasks.filter(({ span }) => span.start < own.end && own.start < span.end)
  if (read === undefined || others.length > 0) return null
  const stands = (span: Span | undefined, words: string) =>
    span !== undefined && bare(text.slice(span.start, span.end)) === bare(words) ? span : null
  const edits: Edit[] = []
  const put = (span: Span | null, words: string | null): boolean => {
    if (span === null || words === null || words === '') return false
    edits.push({ span, words })
    return true
  }
  const isDone =
    (task.text === read.text || put(stands(read.span, read.text), task.text)) &&
    isTimeDone(task, read, put) &&
    (task.place === read.place || put(read.placeSpan ?? null, task.place)) &&
    partyDone('chair') &&
    partyDone('coordinate')
  return isDone && isApart(edits) ? edits : null

  function partyDone(part: 'chair' | 'coordinate'): boolean {
    const [before, now] = [read?.[part] ?? [], task[part]]
    if (String(before) === String(now)) return true
    const span = read?.responsibilitySpans.map((each) => stands(each, before.join(' '))).find(Boolean)
    return put(span ?? null, now.join('; '))
  }
}

function isTimeDone(
  task: PrintedTask,
  { deadline }: ReadTask,
  put: (span: Span | null, words: string | null) => boolean,
): boolean {
  const before = deadline.inherited ? null : (deadline.text ?? null)
  return task.deadline === before || put(before === null ? null : (deadline.span ?? null), task.deadline)
}

/** The words of a stretch of the paper with its edits. */
export function withEdits(text: string, part: Span, edits: readonly Edit[]): string {
  let words = ''
  let from = part.start
  for (const edit of edits.toSorted((one, other) => one.span.start - other.span.start)) {
    words += text.slice(from, edit.span.start) + edit.words
    from = edit.span.end
  }
  return words + text.slice(from, part.end)
}

function isApart(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted((one, other) => one.span.start - other.span.start)
  return sorted.every((edit, at) => at === 0 || edit.span.start >= (sorted[at - 1]?.span.end ?? 0))
}

/** Letters and figures only: signs between names are no difference. */
const bare = (words: string): string =>
  words.toLocaleLowerCase('vi').replace(/(?:^|\s)(?:và|cùng)(?=\s)|[^\p{L}\d]+/gu, '')
