import type { LookedUpCitation } from '#contract/citation'
import { type InstrumentKind, instrumentKind, instrumentKindLabels } from '#contract/instrument'
import type { PaperReading } from '#contract/reading'
import type { InstrumentPrefill } from '../../app/paths.ts'
import type { Mark } from './marks.ts'

type ReadCitation = PaperReading['citations'][number]

/** Whether somebody should look at a citation: something is held against it and nobody has let it stand. */
export function isDoubtful({ doubts, settled }: LookedUpCitation): boolean {
  return settled === null && doubts.some(({ flagged }) => flagged)
}

/** The citations that somebody should look at first, the others after them, each in the order of the paper. */
export function byUrgency(citations: readonly LookedUpCitation[]): readonly LookedUpCitation[] {
  return [...citations.filter(isDoubtful), ...citations.filter((each) => !isDoubtful(each))]
}

/** The marks of the paper, with the words of doubtful citations marked as such and saying why. */
export function withDoubts(marks: readonly Mark[], citations: readonly LookedUpCitation[]): readonly Mark[] {
  const says = new Map(
    citations
      .filter(isDoubtful)
      .map(({ index, doubts }) => [
        `citation-${index}`,
        doubts.flatMap(({ flagged, sentence }) => (flagged ? [sentence] : [])).join(' '),
      ]),
  )
  if (says.size === 0) return marks
  return marks.map((mark) => {
    const note = mark.kind === 'citation' ? says.get(mark.item) : undefined
    return note === undefined ? mark : { ...mark, kind: 'doubtfulCitation', note }
  })
}

/** What a citation says of an instrument that the library lacks, to begin entering it with. */
export function prefillOf({ type, number, date, issuer }: ReadCitation): InstrumentPrefill {
  const isWholeDay = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
  return {
    kind: kindNamed(type),
    number: number ?? undefined,
    issuer: issuer ?? undefined,
    issuedOn: isWholeDay ? date : undefined,
  }
}

function kindNamed(type: string): InstrumentKind {
  const named = type.normalize('NFC').toLowerCase()
  return instrumentKind.options.find((kind) => instrumentKindLabels[kind].toLowerCase() === named) ?? 'other'
}
