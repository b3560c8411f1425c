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

function matchCollective({ name, unit, year }: NamedAwardee, directory: AwardeeDirectory): MatchedAwardee {
  const { namesAgency, isOwnPaper, agencyName, findUnit } = directory
  const printed = unit ? `${name}, ${unit}` : name
  if (namesAgency(name) === 'itself') {
    return known({ kind: 'agency', name: agencyName })
  }
  const isOurs = namesAgency(printed) !== null || (isOwnPaper && unit === null)
  const { unitId, candidateIds } = findUnit(printed, year)
  if (isOurs && unitId !== null) return known(unitMatch(unitId, directory))
  const suggestions = [...(unitId === null ? [] : [unitId]), ...candidateIds].map((id) => ({
    match: unitMatch(id, directory),
    detail: null,
  }))
  if (isOurs) return unknown(`Cơ quan không có đơn vị nào tên “${name}”.`, suggestions)
  if (unit === null && unitId !== null) {
    return unknown(`Văn bản không nêu “${name}” thuộc cơ quan nào.`, suggestions)
  }
  return outside()
}

const unitMatch = (unitId: string, { unitNames }: AwardeeDirectory): AwardeeMatch => ({
  kind: 'unit',
  unitId,
  name: unitNames.get(unitId) ?? 'đơn vị đã thôi hoạt động',
})
