import type { Asked } from '#contract/endpoint'
import type { AwardeeMatch, PaperAwardee, recordAwards } from '#contract/granted-award'

/** Whom the officer says a name stands for, by the place of the awardee in the paper. */
export type Choices = ReadonlyMap<number, AwardeeMatch>

export type RecordedRow = Asked<typeof recordAwards>['body']['rows'][number]

/** Whom a name stands for: what the officer says, else what was found. */
export function matchOf(awardee: PaperAwardee, choices: Choices): AwardeeMatch {
  return choices.get(awardee.index) ?? awardee.match
}

/** Whether an awardee can be ticked at all: not in the history yet. */
export function isOpen({ recordedId, alreadyKnown }: PaperAwardee): boolean {
  return recordedId === null && !alreadyKnown
}

/** Those ticked at first: granted by this paper and not in the history. */
export function tickedAtFirst(awardees: readonly PaperAwardee[]): ReadonlySet<number> {
  return new Set(
    awardees.filter((awardee) => isOpen(awardee) && awardee.standing === 'granted').map(({ index }) => index),
  )
}

/** The ticked ones whose name is not known yet: each must be settled before anything is recorded. */
export function unsettled(
  awardees: readonly PaperAwardee[],
  ticked: ReadonlySet<number>,
  choices: Choices,
): readonly PaperAwardee[] {
  return awardees.filter(
    (awardee) => ticked.has(awardee.index) && isOpen(awardee) && matchOf(awardee, choices).kind === 'unknown',
  )
}

/** The lines to write into the history; ones that nobody has settled are left out. */
export function rowsOf(
  awardees: readonly PaperAwardee[],
  ticked: ReadonlySet<number>,
  choices: Choices,
): readonly RecordedRow[] {
  return awardees
    .filter((awardee) => ticked.has(awardee.index) && isOpen(awardee))
    .flatMap((awardee) => {
      const match = given(matchOf(awardee, choices))
      return match ? [{ index: awardee.index, year: awardee.year, match }] : []
    })
}

function given(match: AwardeeMatch): RecordedRow['match'] | null {
  if (match.kind === 'unknown') return null
  if (match.kind === 'person') return { kind: 'person', personId: match.personId }
  if (match.kind === 'unit') return { kind: 'unit', unitId: match.unitId }
  return { kind: match.kind }
}
