import type { UnitKind } from '#contract/organisation'
import { foldName, type Word } from './fold-name.ts'
import type { UnitDirectory } from './unit-directory.ts'
import { agencyWords, withoutAgency } from './without-agency.ts'

type Words = readonly Word[]

/** A unit with every name it answers to, with and without the agency's at the end. */
export interface PreparedUnit {
  readonly id: string
  readonly kind: UnitKind
  readonly names: readonly Words[]
}

/** A directory whose names are taken apart. */
export interface PreparedDirectory {
  readonly agency: readonly Words[]
  /** The names of the agency as `withoutAgency` wants them. */
  readonly tails: readonly string[]
  readonly units: readonly PreparedUnit[]
}

/** Takes the names of a directory apart, once for each directory: a plan names hundreds of parties. */
export function prepareDirectory(directory: UnitDirectory): PreparedDirectory {
  const known = prepared.get(directory)
  if (known) return known
  const tails = directory.agencyNames.map(agencyWords)
  const made: PreparedDirectory = {
    agency: directory.agencyNames.map(foldName),
    tails,
    units: directory.units.map(({ id, kind, name, aliases }) => ({
      id,
      kind,
      names: [name, ...aliases].flatMap((each) => withoutAgency(foldName(each), tails)),
    })),
  }
  prepared.set(directory, made)
  return made
}

const prepared = new WeakMap<UnitDirectory, PreparedDirectory>()
