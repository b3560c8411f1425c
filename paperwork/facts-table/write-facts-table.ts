import { type Rating, showDate, subjectLabels, type YearFacts } from '#law'
import type { TableSubject } from './facts-table.ts'
import { type Field, knownFields } from './fields.ts'
import type { Grid } from './grid.ts'
import {
  awardText,
  disciplineText,
  givenAwardText,
  holdText,
  initiativeText,
  leaveText,
  listText,
} from './list-texts.ts'

/** What a table is written from. */
export type Written = Pick<TableSubject, 'name' | 'code' | 'unit' | 'facts'>

/**
 * Subjects as a table of one line a year, with a header that the reader of tables understands: read again it says the
 * same. Columns in which nothing would stand are left out, but for `alwaysShown`.
 */
export function writeFactsTable(subjects: readonly Written[], alwaysShown: readonly string[] = []): Grid {
  const lines = subjects.flatMap((subject) => linesOf(subject))
  const used = knownFields.filter(
    ({ header }, at) => alwaysShown.includes(header) || lines.some((line) => line[at] !== ''),
  )
  const places = used.map((known) => knownFields.indexOf(known))
  return [used.map(({ header }) => header), ...lines.map((line) => places.map((at) => line[at] ?? ''))]
}

/** What is known of a person stands in the first line of theirs. */
function linesOf(subject: Written): readonly (readonly string[])[] {
  const years: readonly (YearFacts | null)[] = subject.facts.years.length === 0 ? [null] : subject.facts.years
  return years.map((year, at) =>
    knownFields.map(({ field }) => cellOf(field, { subject, year, isFirst: at === 0 })),
  )
}

interface Line {
  readonly subject: Written
  readonly year: YearFacts | null
  readonly isFirst: boolean
}

function cellOf(field: Field, { subject, year, isFirst }: Line): string {
  switch (field.of) {
    case 'identity':
      return subject[field.kind]
    case 'calendar':
      return year === null ? '' : String(year.year)
    case 'person':
      return isFirst ? personCell(field, subject.facts) : ''
    case 'year':
      return year === null ? '' : yearCell(field, year)
  }
}

function personCell(field: Extract<Field, { of: 'person' }>, facts: Written['facts']): string {
  switch (field.kind) {
    case 'subject':
      return facts.subject === 'individual' ? '' : subjectLabels[facts.subject]
    case 'recruitedOn':
      return facts.recruitedOn === undefined ? '' : showDate(facts.recruitedOn)
    case 'dissolvedOn':
      return facts.dissolvedOn === undefined ? '' : showDate(facts.dissolvedOn)
    case 'awards':
      return facts.awards === undefined ? '' : listText(facts.awards, givenAwardText)
    case 'discipline':
      return facts.discipline === undefined ? '' : listText(facts.discipline, disciplineText)
    case 'holds':
      return facts.holds === undefined ? '' : listText(facts.holds, holdText)
    case 'leaves':
      return facts.leaves === undefined ? '' : listText(facts.leaves, leaveText)
    case 'attested':
      return yesNo(facts.attested?.[field.fact])
  }
}

const ratings: Readonly<Record<Rating, string>> = {
  excellent: 'HTXSNV',
  good: 'HTTNV',
  completed: 'HTNV',
  notCompleted: 'KHTNV',
}

function yearCell(field: Extract<Field, { of: 'year' }>, year: YearFacts): string {
  switch (field.kind) {
    case 'rating':
      return year.rating === undefined ? '' : ratings[year.rating]
    case 'emulates':
      return yesNo(year.emulates)
    case 'united':
      return yesNo(year.united)
    case 'titles':
      return year.titles === undefined ? '' : listText(year.titles, awardText)
    case 'initiatives':
      return year.initiatives === undefined ? '' : listText(year.initiatives, initiativeText)
    case 'initiativesOf':
      return ''
    case 'members':
      return year.members?.[field.count] === undefined ? '' : String(year.members[field.count])
  }
}

function yesNo(value: boolean | undefined): string {
  if (value === undefined) return ''
  return value ? 'có' : 'không'
}
