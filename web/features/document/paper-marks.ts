import type { DraftRow } from '#contract/draft'
import type { PaperReading, Span } from '#contract/reading'
import type { Mark, MarkKind } from './marks.ts'
import type { PaperMarkers, Run } from './paper-blocks.ts'

type ReadTask = PaperReading['tasks'][number]

/** What the page of a paper is set by: where its type, title, headings, recipients and signature stand. */
export function markersOf({ header, sections, tasks, recipients, signer }: PaperReading): PaperMarkers {
  return {
    type: header.spans.documentType ?? null,
    title: header.spans.title ?? null,
    headings: sections
      .filter(
        ({ title, headingSpan }) => title !== null && !tasks.some(({ span }) => overlap(span, headingSpan)),
      )
      .map(({ headingSpan, path }) => ({ ...headingSpan, depth: path.length })),
    recipients: recipients.map(({ span }) => span),
    signer: signer?.span ?? null,
  }
}

/** Every highlight of a paper. With rows, tasks are those of the review; without, those that were read. */
export function paperMarks(
  text: string,
  reading: PaperReading,
  rows: readonly DraftRow[] | null,
): readonly Mark[] {
  return numbered([
    ...headerMarks(reading),
    ...taskMarks(text, reading, rows),
    ...reading.citations.flatMap(({ mentions, span }, index) =>
      (mentions.length > 0 ? mentions : [span]).map((each) => mark('citation', each, `citation-${index}`)),
    ),
    ...reading.movements.map(({ span }, index) => mark('movement', span, `movement-${index}`)),
    ...reading.targets.map(({ span }, index) => mark('target', span, `target-${index}`)),
    ...reading.recipients.map(({ span }, index) => mark('recipient', span, `recipient-${index}`)),
    ...(reading.signer ? [mark('signer', reading.signer.span, 'signer')] : []),
    ...unreadSpans(text, reading, rows).map((span) => mark('unread', span, unreadItem(span))),
  ])
}

/** The passages that nothing explains, without those that a kept row has taken up since, nor bare marks. */
export function unreadSpans(
  text: string,
  reading: PaperReading,
  rows: readonly DraftRow[] | null,
): readonly Span[] {
  const taken = (rows ?? []).flatMap(({ span, state }) => (span && state === 'kept' ? [span] : []))
  return reading.unread.filter(
    (span) =>
      /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)) && !taken.some((each) => overlap(each, span)),
  )
}

/** Under which name an unread passage is chosen. */
export function unreadItem({ start }: Span): string {
  return `unread-${start}`
}

function headerMarks({ header }: PaperReading): readonly Unnumbered[] {
  const { documentType, title, addressee = [], ...others } = header.spans
  const spans = [...Object.values(others), documentType, title, ...addressee]
  return spans.flatMap((span) => (span ? [mark('header', span, 'header')] : []))
}

function taskMarks(
  text: string,
  { tasks }: PaperReading,
  rows: readonly DraftRow[] | null,
): readonly Unnumbered[] {
  if (!rows)
    return tasks.flatMap((task) => [mark('task', task.span, task.id), ...partMarks(text, task, task.id)])
  const whole = rows.flatMap(({ id, span, state }) =>
    span ? [mark(state === 'kept' ? 'task' : 'dropped', span, id)] : [],
  )
  const keptRows = rows.filter(({ state, span }) => state === 'kept' && span !== null)
  const parts = tasks.flatMap((task) => {
    const row = keptRows.find(({ span }) => span && overlap(span, task.span))
    return row ? partMarks(text, task, row.id) : []
  })
  return [...whole, ...parts]
}

function partMarks(text: string, task: ReadTask, item: string): readonly Unnumbered[] {
  return [
    ...(task.deadline.span ? [mark('deadline', task.deadline.span, item)] : []),
    ...(task.placeSpan ? [mark('place', task.placeSpan, item)] : []),
    ...task.responsibilitySpans.flatMap((span) => unitMarks(text, span, { task, item })),
  ]
}

/** The names of the units inside a stretch on responsibility; the whole stretch where none is found as printed. */
function unitMarks(
  text: string,
  span: Span,
  { task, item }: { readonly task: ReadTask; readonly item: string },
): readonly Unnumbered[] {
  const find = (kind: MarkKind) => (name: string) => {
    const at = text.slice(span.start, span.end).indexOf(name)
    return at < 0 ? [] : [mark(kind, { start: span.start + at, end: span.start + at + name.length }, item)]
  }
  const found = [...task.chair.flatMap(find('chair')), ...task.coordinate.flatMap(find('coordinate'))]
  if (found.length > 0) return found
  return [mark(task.chair.length > 0 ? 'chair' : 'coordinate', span, item)]
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

type Unnumbered = Omit<Mark, 'id'>

function mark(kind: MarkKind, { start, end }: Run, item: string): Unnumbered {
  return { kind, start, end, item }
}

function numbered(marks: readonly Unnumbered[]): readonly Mark[] {
  return marks.map((each, index) => ({ ...each, id: String(index) }))
}
