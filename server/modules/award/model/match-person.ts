import { searchKey } from '#contract/search-key'
import type { AwardeeDirectory, KnownPeople, KnownPerson } from './awardee-directory.ts'
import {
  known,
  type MatchedAwardee,
  type NamedAwardee,
  outside,
  type Suggestion,
  unknown,
} from './matched-awardee.ts'
import { personName } from './person-name.ts'

type Named = Pick<NamedAwardee, 'name' | 'unit' | 'year'>

/**
 * Whom a person's name stands for: someone only if nobody else of the agency is called so and what the paper says of the
 * unit speaks for it. Somebody named for another agency is outside, whoever is called the same here.
 */
export function matchPerson(awardee: Named, directory: AwardeeDirectory): MatchedAwardee {
  const same = directory.people.byName.get(personName(awardee.name)) ?? []
  const whose = whosePerson(awardee, directory)
  const [only, ...others] = same
  if (whose.kind === 'others') return outside(suggest(same, null))
  if (!only) return nobody(awardee, whose, directory)
  if (others.length > 0) {
    return unknown(`Cơ quan có ${same.length} người tên “${only.fullName}”.`, suggest(same, whose.family))
  }
  if (whose.kind === 'silent') {
    const doubt =
      awardee.unit === null
        ? `Văn bản không nêu “${only.fullName}” thuộc cơ quan nào.`
        : `Chưa rõ “${awardee.unit}” có phải là của cơ quan không.`
    return unknown(doubt, suggest(same, null))
  }
  if (whose.family && !only.positions.some(({ unitId }) => whose.family?.has(unitId))) {
    return unknown(`“${only.fullName}” không có vị trí nào ở “${awardee.unit}”.`, suggest(same, null))
  }
  return known({ kind: 'person', personId: only.id, name: only.fullName })
}

interface Whose {
  /** The agency's, another one's, or the paper does not say. */
  readonly kind: 'ours' | 'others' | 'silent'
  /** The unit it names, with those before and after it. */
  readonly family: ReadonlySet<string> | null
}

function whosePerson({ unit, year }: Named, directory: AwardeeDirectory): Whose {
  const { isOwnPaper, namesAgency, findUnit, family } = directory
  if (unit === null) return { kind: isOwnPaper ? 'ours' : 'silent', family: null }
  const named = namesAgency(unit)
  if (named === 'itself') return { kind: 'ours', family: null }
  const { unitId } = findUnit(unit, year)
  if (unitId !== null) {
    return { kind: isOwnPaper || named === 'part' ? 'ours' : 'silent', family: family(unitId) }
  }
  if (named === 'part') return { kind: 'ours', family: noUnit }
  return { kind: isOwnPaper ? 'silent' : 'others', family: null }
}

/** A unit of ours that there is none of: nobody is of it. */
const noUnit: ReadonlySet<string> = new Set()

/** Nobody of the agency has the name letter for letter. A lost accent is suggested; a slip only where one of ours is meant. */
function nobody({ name }: Named, whose: Whose, { people }: AwardeeDirectory): MatchedAwardee {
  const near = nearNames(name, people, whose.kind === 'ours' ? 1 : 0)
  if (near.length === 0 && whose.kind !== 'ours') return outside()
  return unknown(`Cơ quan không có ai tên “${name}”.`, suggest(near, whose.family))
}

const MOST_SUGGESTED = 5

/** People whose names have the same bare letters, or differ in so many syllables of three or more. */
function nearNames(name: string, { bare }: KnownPeople, slips: number): readonly KnownPerson[] {
  const wanted = searchKey(name).split(' ')
  return bare
    .map(({ person, syllables }) => ({ person, apart: syllablesApart(wanted, syllables) }))
    .filter(({ apart }) => apart === 0 || (apart <= slips && wanted.length >= 3))
    .toSorted((one, other) => one.apart - other.apart)
    .slice(0, MOST_SUGGESTED)
    .map(({ person }) => person)
}

function syllablesApart(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY
  return one.filter((syllable, at) => syllable !== other[at]).length
}

/** Those of the unit first, each with the position that tells them apart. */
function suggest(people: readonly KnownPerson[], family: ReadonlySet<string> | null): readonly Suggestion[] {
  const isOfUnit = ({ positions }: KnownPerson) =>
    positions.some(({ unitId }) => family?.has(unitId) ?? false)
  return people
    .toSorted((one, other) => Number(isOfUnit(other)) - Number(isOfUnit(one)))
    .map((person) => ({
      match: { kind: 'person', personId: person.id, name: person.fullName },
      detail: whereabouts(person),
    }))
}

function whereabouts({ positions }: KnownPerson): string | null {
  const [position] = positions
  if (!position) return null
  const said = [position.position, position.unitName].filter(Boolean).join(', ')
  return position.isPast ? `${said} (trước đây)` : said
}
