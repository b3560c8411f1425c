import { isUnread, type ReadVersion, type Version } from '../lib/dated.ts'
import type { PlainDate } from '../lib/plain-date.ts'
import type { Requirement } from '../lib/requirement.ts'
import type { GeneralCondition, LawBook, Standard } from './standard.ts'

/** A version that an administrator entered with its citation, for the standard or general condition of that id. */
export interface EnteredVersion {
  readonly id: string
  readonly version: ReadVersion<Requirement>
}

/**
 * The law with what was entered: from its first day an entered version governs, up to its last day or the next entered
 * one; days that the program brings with a checked text stay as they are (`conflictsWithChecked` says which).
 */
export function withEntered(book: LawBook, entered: readonly EnteredVersion[]): LawBook {
  if (entered.length === 0) return book
  const forId = (id: string): readonly ReadVersion<Requirement>[] =>
    entered
      .filter((each) => each.id === id)
      .map(({ version }) => version)
      .toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const overlay = <Dated extends Standard | GeneralCondition>(dated: Dated): Dated => {
    const own = forId(dated.id)
    return own.length === 0
      ? dated
      : { ...dated, versions: own.reduce(laid<Requirement | null>, dated.versions) }
  }
  const standards = Object.fromEntries(
    Object.entries(book.standards).map(([award, subjects]) => [
      award,
      Object.fromEntries(Object.entries(subjects).map(([subject, standard]) => [subject, overlay(standard)])),
    ]),
  ) as LawBook['standards']
  return { standards, conditions: book.conditions.map(overlay) }
}

/** The checked version that an entered one would cover, if any: days whose text was compared are not for entering. */
export function conflictsWithChecked<T>(
  versions: readonly Version<T>[],
  { from, until }: Pick<ReadVersion<T>, 'from' | 'until'>,
): ReadVersion<T> | null {
  const overlaps = (version: Version<T>): boolean =>
    (version.until === undefined || from < version.until) && (until === undefined || version.from < until)
  for (const version of versions) {
    if (!isUnread(version) && version.check.status === 'checked' && overlaps(version)) return version
  }
  return null
}

/** One version laid over others: what lies under its days gives way, cut where it begins and ends. */
function laid<T>(versions: readonly Version<T>[], over: Version<T>): readonly Version<T>[] {
  const before = versions.flatMap((version) => {
    if (version.from >= over.from) return []
    return [endsBy(version, over.from)]
  })
  const { until } = over
  if (until === undefined) return [...before, over]
  const after = versions.flatMap((version) => {
    if (version.until !== undefined && version.until <= until) return []
    return [version.from < until ? { ...version, from: until } : version]
  })
  return [...before, over, ...after]
}

function endsBy<T>(version: Version<T>, day: PlainDate): Version<T> {
  return version.until !== undefined && version.until <= day ? version : { ...version, until: day }
}
