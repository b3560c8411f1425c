import { coverage } from '../coverage.ts'
import { readPaper } from '../read-paper.ts'
import type { Reading, Span } from '../reading.ts'

/**
 * What must hold for the reading of any text: every span inside the text, tasks that say what stands there, and
 * read and unread stretches that together hold every character but white space. Gives the first thing that does not.
 */
export function faultOf(text: string): string | null {
  const reading = readPaper(text)
  const outside = spansOf(reading).find(
    ({ start, end }) => !(start >= 0 && start <= end && end <= text.length),
  )
  if (outside !== undefined) return `a span outside the text: ${JSON.stringify(outside)}`
  return lostCharacter(reading, text) ?? foreignText(reading, text)
}

function spansOf({ header, frame, ...reading }: Reading): readonly Span[] {
  const { addressee = [], ...fields } = header.spans
  return [
    ...Object.values(fields),
    ...addressee,
    ...reading.sections.flatMap(({ span, headingSpan }) => [span, headingSpan]),
    ...reading.citations.flatMap(({ mentions }) => mentions),
    ...reading.tasks.flatMap(({ span, responsibilitySpans, deadline, placeSpan }) => [
      span,
      ...responsibilitySpans,
      ...(deadline.span === undefined ? [] : [deadline.span]),
      ...(placeSpan === undefined ? [] : [placeSpan]),
    ]),
    ...reading.movements.map(({ span }) => span),
    ...reading.targets.map(({ span }) => span),
    ...reading.recipients.map(({ span }) => span),
    ...(reading.signer === null ? [] : [reading.signer.span]),
    ...reading.warnings.flatMap(({ span }) => (span === undefined ? [] : [span])),
    ...reading.awardees.map(({ span }) => span),
    ...reading.corrections.map(({ span }) => span),
    ...reading.unread,
    ...frame.map(({ span }) => span),
  ]
}

function lostCharacter(reading: Reading, text: string): string | null {
  const { read, unread } = coverage(reading, text)
  if (JSON.stringify(unread) !== JSON.stringify(reading.unread)) return 'unread differs from the coverage'
  const explained = [...read, ...unread].sort((a, b) => a.start - b.start)
  let position = 0
  for (const { start, end } of [...explained, { start: text.length, end: text.length }]) {
    if (start > position && text.slice(position, start).trim() !== '') {
      return `lost: ${JSON.stringify(text.slice(position, start))}`
    }
    position = Math.max(position, end)
  }
  return null
}

/** The words of an item stand, apart from markup and spacing, in the stretch it points to. */
function foreignText(
  { tasks, movements, targets, recipients, awardees }: Reading,
  text: string,
): string | null {
  const items = [
    ...tasks.map(({ text: words, span }) => ({ words, span })),
    ...movements.map(({ name, span }) => ({ words: name, span })),
    ...targets.map(({ text: words, span }) => ({ words, span })),
    ...awardees.map(({ name, span }) => ({ words: name, span })),
  ]
  const foreign = [...items, ...recipients.map(({ text: words, span }) => ({ words, span }))].find(
    ({ words, span }) => !inOrder(words, text.slice(span.start, span.end)),
  )
  return foreign === undefined ? null : `not what stands there: ${JSON.stringify(foreign.words)}`
}

/** All words in their order: a page may end, or the other column stand, between two of them. */
function inOrder(words: string, stretch: string): boolean {
  const printed = letters(stretch)
  let position = 0
  for (const word of words.split(' ')) {
    const at = printed.indexOf(letters(word), position)
    if (at === -1) return false
    position = at + letters(word).length
  }
  return true
}

function letters(text: string): string {
  return text.normalize('NFC').replace(/[\s*#\\_\u200b-\u200d\ufeff\u00ad]/g, '')
}
