import type { Party, PartyGiven, PartyMatch, PartyPart } from '#contract/task'
import { Refusal } from '#platform/refusal'

/** What a printed name comes to, as the organisation understands it. */
export interface NameMatch {
  readonly match: PartyMatch
  readonly unitIds: readonly string[]
  readonly candidates: readonly string[]
}

/** Looks a printed name up; the same name is looked up once. */
export type LookUp = (printed: string) => NameMatch

/** A look-up that remembers, since a plan names the same few parties hundreds of times. */
export function remembering(lookUp: LookUp): LookUp {
  const known = new Map<string, NameMatch>()
  return (printed) => {
    const found = known.get(printed) ?? lookUp(printed)
    known.set(printed, found)
    return found
  }
}

/** A party as printed, with the units that its name stands for. */
export function matchedParty(part: PartyPart, printed: string, lookUp: LookUp): Party {
  const { match, unitIds } = lookUp(printed)
  return { part, printed, match, unitIds: [...unitIds] }
}

/** A party as a person gives it: units chosen, declared outside, or looked up by its name. */
export function givenParty(given: PartyGiven, lookUp: LookUp, known: ReadonlySet<string>): Party {
  const { part, printed, unitIds = [], outside = false } = given
  if (outside) return { part, printed, match: 'outside', unitIds: [] }
  if (unitIds.length === 0) return matchedParty(part, printed, lookUp)
  refuseUnknownUnits(unitIds, known)
  const distinct = [...new Set(unitIds)]
  return { part, printed, match: distinct.length === 1 ? 'unit' : 'collective', unitIds: distinct }
}

/** Refuses ids that are no unit of the agency. */
export function refuseUnknownUnits(unitIds: readonly string[], known: ReadonlySet<string>): void {
  if (unitIds.every((id) => known.has(id))) return
  throw new Refusal(
    'malformedRequest',
    'Có đơn vị được chọn không còn trong cơ quan; hãy tải lại rồi chọn lại.',
  )
}

/** Names in which people see no difference: case, spacing and closing punctuation aside. */
export function partyKey(printed: string): string {
  return printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–+•]+|[\s.;,:]+$/gu, '')
}
