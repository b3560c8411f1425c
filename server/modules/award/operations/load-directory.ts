import { type PlainDate, plainDate } from '#law'
import type { KeptPaper } from '#modules/document'
import {
  agencyHeader,
  allUnits,
  holdsOn,
  matchUnits,
  namesAgency,
  type RosterEntry,
  roster,
  successions,
  unitDirectory,
} from '#modules/organisation'
import type { Operation } from '#platform/operation'
import {
  type AwardeeDirectory,
  type FoundUnit,
  type KnownPerson,
  knownPeople,
} from '../model/awardee-directory.ts'

type Directory = Awaited<ReturnType<typeof unitDirectory>>

/** Loads what the agency knows of itself, with the units of each of some years. */
export async function loadDirectory(
  { tx, today }: Operation,
  { isOwn }: Pick<KeptPaper, 'isOwn'>,
  years: readonly (number | null)[],
): Promise<AwardeeDirectory> {
  const directory = await unitDirectory(tx, today)
  const header = await agencyHeader(tx, today)
  const ofYears = new Map<number, Directory>()
  for (const year of new Set(years)) {
    if (year !== null) ofYears.set(year, await unitDirectory(tx, lastDayOf(year, today)))
  }
  const people = await roster(tx)
  return {
    agencyName: header?.name ?? directory.agencyNames[0] ?? '',
    people: knownPeople(people.map((person) => knownPerson(person, today))),
    unitNames: new Map((await allUnits(tx)).map(({ id, name }) => [id, name])),
    findUnit: remembering((printed, year) => found(printed, [ofYears.get(year ?? 0), directory])),
    family: families(await successions(tx)),
    namesAgency: (printed) => namesAgency(printed, directory.agencyNames),
    isOwnPaper: isOwn,
  }
}

const lastDayOf = (year: number, today: PlainDate): PlainDate => {
  const last = plainDate(`${year}-12-31`)
  return last < today ? last : today
}

const knownPerson = ({ id, fullName, postings }: RosterEntry, today: PlainDate): KnownPerson => ({
  id,
  fullName,
  positions: postings.map(({ unitId, unitName, position, ...posting }) => ({
    unitId,
    unitName,
    position,
    isPast: !holdsOn(posting, today),
  })),
})

/** The unit of the first day that knows one; what the days offer instead, where none does. */
function found(printed: string, directories: readonly (Directory | undefined)[]): FoundUnit {
  const matches = directories.flatMap((directory) => (directory ? [matchUnits(printed, directory)] : []))
  const unitId = matches.find(({ match }) => match === 'unit')?.unitIds[0] ?? null
  const isOutside = unitId === null && matches.some(({ match }) => match === 'outside')
  return { unitId, isOutside, candidateIds: [...new Set(matches.flatMap(({ candidates }) => candidates))] }
}

/** A decision names the same few units hundreds of times. */
function remembering(findUnit: AwardeeDirectory['findUnit']): AwardeeDirectory['findUnit'] {
  const known = new Map<string, FoundUnit>()
  return (printed, year) => {
    const key = `${year} ${printed}`
    const unit = known.get(key) ?? findUnit(printed, year)
    known.set(key, unit)
    return unit
  }
}

/** A unit with all before it and after it, at any remove. */
function families(
  all: readonly { readonly predecessorId: string; readonly successorId: string }[],
): AwardeeDirectory['family'] {
  const next = new Map<string, string[]>()
  for (const { predecessorId, successorId } of all) {
    next.set(predecessorId, [...(next.get(predecessorId) ?? []), successorId])
    next.set(successorId, [...(next.get(successorId) ?? []), predecessorId])
  }
  return (unitId) => {
    const known = new Set([unitId])
    for (const id of known) for (const relative of next.get(id) ?? []) known.add(relative)
    return known
  }
}
