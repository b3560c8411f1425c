import type { AwardeeMatch } from '#contract/granted-award'
import type { AwardeeDirectory } from './awardee-directory.ts'
import { matchPerson } from './match-person.ts'
import { known, type MatchedAwardee, type NamedAwardee, outside, unknown } from './matched-awardee.ts'

/** Finds whom of the agency a paper honours. Nothing is guessed: where two could be meant, both are suggested. */
export function matchAwardee(awardee: NamedAwardee, directory: AwardeeDirectory): MatchedAwardee {
  switch (awardee.subject) {
    case 'individual':
      return matchPerson(awardee, directory)
    case 'collective':
      return matchCollective(awardee, directory)
    case 'household':
      return outside()
  }
}

function matchCollective(awardee: NamedAwardee, directory: AwardeeDirectory): MatchedAwardee {
  const { name, unit, year } = awardee
  if (directory.namesAgency(name) === 'itself') {
    return known({ kind: 'agency', name: directory.agencyName })
  }
  const isOurs = isOurCollective(awardee, directory)
  const { unitId, isOutside, candidateIds } = directory.findUnit(unit ? `${name}, ${unit}` : name, year)
  if (isOurs && unitId !== null) return known(unitMatch(unitId, directory))
  const suggestions = [...(unitId === null ? [] : [unitId]), ...candidateIds].map((id) => ({
    match: unitMatch(id, directory),
    detail: null,
  }))
  if (isOurs && !isOutside) return unknown(`Cơ quan không có đơn vị nào tên “${name}”.`, suggestions)
  if (unit === null && unitId !== null) {
    return unknown(`Văn bản không nêu “${name}” thuộc cơ quan nào.`, suggestions)
  }
  return outside()
}

/** What a paper says of whose unit it is; the agency's own papers need not say it. */
function isOurCollective(
  { name, unit, year }: NamedAwardee,
  { namesAgency, isOwnPaper, findUnit }: AwardeeDirectory,
): boolean {
  if (namesAgency(unit ? `${name}, ${unit}` : name) !== null) return true
  return isOwnPaper && (unit === null || findUnit(unit, year).unitId !== null)
}

const unitMatch = (unitId: string, { unitNames }: AwardeeDirectory): AwardeeMatch => ({
  kind: 'unit',
  unitId,
  name: unitNames.get(unitId) ?? 'đơn vị đã thôi hoạt động',
})
