import type { CheckOutcome, InspectionStage, MemberPart } from '#contract/inspection'
import type { PlainDate } from '#law'

/** A round of inspection; `submittedOn` is the day since when its conclusion waits to be signed. */
export interface Inspection {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly basis: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly checklist: readonly string[]
  readonly state: InspectionState
  readonly summary: string
  readonly submittedOn: PlainDate | null
  readonly submittedByName: string | null
  readonly number: string | null
  readonly concludedOn: PlainDate | null
  readonly concludedByName: string | null
  readonly version: number
}

export type InspectionState = 'draft' | 'awaitingSignature' | 'concluded'

/** Someone of the team. */
export interface Member {
  readonly personId: string | null
  readonly name: string
  readonly position: string
  readonly part: MemberPart
}

/** What was found on a point of the checklist. */
export interface Result {
  readonly content: string
  readonly outcome: CheckOutcome | null
  readonly note: string
}

/** A unit that a round looks at, and what was seen once the visit was held. */
export interface Visit {
  readonly id: string
  readonly inspectionId: string
  readonly unitId: string
  readonly plannedOn: PlainDate | null
  readonly place: string
  readonly heldOn: PlainDate | null
  readonly attendance: string
  readonly results: readonly Result[]
  readonly strengths: string
  readonly shortcomings: string
  readonly version: number
}

/** How far a round is. */
export function stageOf(state: InspectionState, visits: readonly Pick<Visit, 'heldOn'>[]): InspectionStage {
  if (state !== 'draft') return state
  return visits.some(({ heldOn }) => heldOn !== null) ? 'underWay' : 'planned'
}

/** The results by the points of a checklist, in its order; points nobody has looked at yet say nothing. */
export function resultsBy(checklist: readonly string[], results: readonly Result[]): readonly Result[] {
  const found = new Map(results.map((result) => [result.content, result]))
  return checklist.map((content) => found.get(content) ?? { content, outcome: null, note: '' })
}
