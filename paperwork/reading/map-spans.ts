import type { Header, Reading, Span, Task } from './reading.ts'
import { type Source, toOriginal } from './source.ts'

type Unmapped = Omit<Reading, 'unread'>

/** The reading with every span given in offsets of the text that was handed in. */
export function mapSpans(reading: Unmapped, source: Source): Unmapped {
  if (source.offsets === null) return reading
  const to = (span: Span) => toOriginal(source, span)
  const own = <Item extends { readonly span: Span }>(item: Item): Item => ({ ...item, span: to(item.span) })
  return {
    ...reading,
    header: { ...reading.header, spans: headerSpans(reading.header.spans, to) },
    sections: reading.sections.map((section) => ({ ...own(section), headingSpan: to(section.headingSpan) })),
    citations: reading.citations.map((citation) => ({
      ...own(citation),
      mentions: citation.mentions.map(to),
    })),
    tasks: reading.tasks.map((task) => mapTask(task, to)),
    movements: reading.movements.map(own),
    targets: reading.targets.map(own),
    recipients: reading.recipients.map(own),
    signer: reading.signer === null ? null : own(reading.signer),
    awardees: reading.awardees.map(own),
    corrections: reading.corrections.map(own),
    warnings: reading.warnings.map((warning) =>
      warning.span === undefined ? warning : { ...warning, span: to(warning.span) },
    ),
    frame: reading.frame.map(own),
  }
}

function headerSpans(spans: Header['spans'], to: (span: Span) => Span): Header['spans'] {
  const { addressee, ...fields } = spans
  const mapped = Object.fromEntries(Object.entries(fields).map(([field, span]) => [field, to(span)]))
  return addressee === undefined ? mapped : { ...mapped, addressee: addressee.map(to) }
}

function mapTask(task: Task, to: (span: Span) => Span): Task {
  const { deadline, placeSpan } = task
  return {
    ...task,
    span: to(task.span),
    deadline: deadline.span === undefined ? deadline : { ...deadline, span: to(deadline.span) },
    responsibilitySpans: task.responsibilitySpans.map(to),
    ...(placeSpan === undefined ? {} : { placeSpan: to(placeSpan) }),
  }
}
