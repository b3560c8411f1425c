import { searchKey } from '#contract/search-key'
import { personName } from './person-name.ts'

/** A position that someone of the agency holds or held. */
export interface HeldPosition {
  readonly unitId: string
  readonly unitName: string
  readonly position: string
  /** It is held no more on the day that is asked for. */
  readonly isPast: boolean
}

/** Someone who is or was of the agency, the latest position first. */
export interface KnownPerson {
  readonly id: string
  readonly fullName: string
  readonly positions: readonly HeldPosition[]
}

/** Everyone, by how names are compared: letter for letter, and as bare syllables. */
export interface KnownPeople {
  readonly byName: ReadonlyMap<string, readonly KnownPerson[]>
  readonly bare: readonly { readonly person: KnownPerson; readonly syllables: readonly string[] }[]
}

/** Takes the names of everyone apart, once: a decision names hundreds. */
export function knownPeople(people: readonly KnownPerson[]): KnownPeople {
  return {
    byName: Map.groupBy(people, ({ fullName }) => personName(fullName)),
    bare: people.map((person) => ({ person, syllables: searchKey(person.fullName).split(' ') })),
  }
}

/** What a printed name of a unit comes to, best candidates first. */
export interface FoundUnit {
  readonly unitId: string | null
  /** It is no unit of any agency's: a company, a body of the province. */
  readonly isOutside: boolean
  readonly candidateIds: readonly string[]
}

/** What the agency knows of itself, as far as names in a decision are compared with it. */
export interface AwardeeDirectory {
  readonly agencyName: string
  readonly people: KnownPeople
  readonly unitNames: ReadonlyMap<string, string>
  /** Looks a printed unit up among those of the year, then those of today. */
  readonly findUnit: (printed: string, year: number | null) => FoundUnit
  /** A unit with those before and after it: someone of one of them is of all. */
  readonly family: (unitId: string) => ReadonlySet<string>
  readonly namesAgency: (printed: string) => 'itself' | 'part' | null
  /** The paper is the agency's own: whoever it names without saying whose is the agency's. */
  readonly isOwnPaper: boolean
}
