import type { PaperReading, Span } from '#contract/reading'
import type { Mark } from '../marks.ts'
import { paperMarks } from '../paper-marks.ts'

/** The marks of a paper as its own page shows them: what was read, whom it honours, what to check, the place asked for. */
export function itemMarks(text: string, reading: PaperReading, asked: Span | null): readonly Mark[] {
  const { awardees, corrections, warnings } = reading
  const own = (kind: Mark['kind'], span: Span, { item, note }: { item: string; note?: string }): Mark => ({
    id: item,
    kind,
    start: span.start,
    end: span.end,
    item,
    ...(note === undefined ? {} : { note }),
  })
  return [
    ...paperMarks(text, reading, null),
    ...awardees.map(({ span, awardPrinted }, index) =>
      own('awardee', span, { item: `awardee-${index}`, note: awardPrinted }),
    ),
    ...warnings.flatMap(({ span, message }, index) =>
      span ? [own('checked', span, { item: `warning-${index}`, note: message })] : [],
    ),
    ...corrections.map(({ span, suggested }) =>
      own('misread', span, { item: correctionItem(span), note: `Có thể là “${suggested}”` }),
    ),
    ...(asked && asked.end > asked.start ? [own('found', asked, { item: 'found' })] : []),
  ]
}

/** Under which name a word that may be misread is chosen. */
export function correctionItem({ start }: Span): string {
  return `misread-${start}`
}

/** The stretch that an address of the form `?from=…&to=…` points at; null when it points nowhere. */
export function askedSpan(from: string, to: string, length: number): Span | null {
  const [start, end] = [Number.parseInt(from, 10), Number.parseInt(to, 10)]
  return start >= 0 && end > start && end <= length ? { start, end } : null
}
