import type { InitiativeFact, YearFacts } from '#law'
import type { KnownFacts } from './facts-table.ts'
import type { Field } from './fields.ts'
import { readAwards, readInitiatives, readInitiativesOf, readTitles } from './lists.ts'
import { readDiscipline, readHolds, readLeaves } from './periods.ts'
import { type CellReading, readCount, readDay, readRating, readSubject, readYesNo } from './values.ts'

/** What one cell adds to the facts of a person, or of one of the person's years. */
export type PersonPart = Partial<KnownFacts>
export type YearPart = Partial<Omit<YearFacts, 'year'>>

type PersonField = Extract<Field, { of: 'person' }>
type YearField = Extract<Field, { of: 'year' }>

/** Reads a cell that tells of a person. */
export function personPart(field: PersonField, text: string): CellReading<PersonPart> {
  switch (field.kind) {
    case 'subject':
      return as('subject', readSubject(text))
    case 'recruitedOn':
      return as('recruitedOn', readDay(text))
    case 'dissolvedOn':
      return as('dissolvedOn', readDay(text))
    case 'awards':
      return as('awards', readAwards(text))
    case 'discipline':
      return as('discipline', readDiscipline(text))
    case 'holds':
      return as('holds', readHolds(text))
    case 'leaves':
      return as('leaves', readLeaves(text))
    case 'attested': {
      const read = readYesNo(text)
      return 'expected' in read ? read : { value: { attested: { [field.fact]: read.value } } }
    }
  }
}

/** Reads a cell that tells of a year. */
export function yearPart(field: YearField, text: string): CellReading<YearPart> {
  switch (field.kind) {
    case 'rating':
      return as('rating', readRating(text))
    case 'emulates':
      return as('emulates', readYesNo(text))
    case 'united':
      return as('united', readYesNo(text))
    case 'titles':
      return as('titles', readTitles(text))
    case 'initiatives':
      return as('initiatives', readInitiatives(text))
    case 'initiativesOf':
      return as('initiatives', readInitiativesOf(field.reach, text))
    case 'members': {
      const read = readCount(text)
      return 'expected' in read ? read : { value: { members: { [field.count]: read.value } } }
    }
  }
}

/** Parts of one year out of several cells: counts and initiatives add up, the rest replaces. */
export function withYearPart(year: YearPart, part: YearPart): YearPart {
  const initiatives: readonly InitiativeFact[] | undefined =
    part.initiatives && year.initiatives ? [...year.initiatives, ...part.initiatives] : undefined
  return {
    ...year,
    ...part,
    ...(initiatives === undefined ? {} : { initiatives }),
    ...(part.members && year.members ? { members: { ...year.members, ...part.members } } : {}),
  }
}

/** Parts of one person out of several cells. */
export function withPersonPart(person: PersonPart, part: PersonPart): PersonPart {
  return {
    ...person,
    ...part,
    ...(part.attested && person.attested ? { attested: { ...person.attested, ...part.attested } } : {}),
  }
}

function as<Key extends string, T>(key: Key, read: CellReading<T>): CellReading<Record<Key, T>> {
  return 'expected' in read ? read : { value: { [key]: read.value } as Record<Key, T> }
}
