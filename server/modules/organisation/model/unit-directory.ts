import type { UnitKind } from '#contract/organisation'

/** A unit as names of papers are matched against it. */
export interface DirectoryUnit {
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
  /** Other names and symbols: `QLĐT`, former names. */
  readonly aliases: readonly string[]
}

/** The units of an agency on a day, and the names of the agency itself: its name, short name, symbol, aliases. */
export interface UnitDirectory {
  readonly agencyNames: readonly string[]
  readonly units: readonly DirectoryUnit[]
}
