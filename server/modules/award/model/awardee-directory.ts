/** A position that someone of the agency holds or held. */
export interface HeldPosition {
  readonly unitId: string
  readonly unitName: string
  readonly position: string
  /** It is held no more on the day that is asked for. */
  readonly isPast: boolean
}

/** Someone who is or was of the agency. */
export interface KnownPerson {
  readonly id: string
  readonly fullName: string
  readonly positions: readonly HeldPosition[]
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
  readonly people: readonly KnownPerson[]
  readonly unitNames: ReadonlyMap<string, string>
  /** Looks a printed unit up among those of the year, then those of today. */
  readonly findUnit: (printed: string, year: number | null) => FoundUnit
  /** A unit with those before and after it: someone of one of them is of all. */
  readonly family: (unitId: string) => ReadonlySet<string>
  readonly namesAgency: (printed: string) => 'itself' | 'part' | null
  /** The paper is the agency's own: whoever it names without saying whose is the agency's. */
  readonly isOwnPaper: boolean
}
