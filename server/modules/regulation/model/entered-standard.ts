import type { EnteredStandardState, StandardScope } from '#contract/entered-standard'
import {
  addDays,
  type Citation,
  conflictsWithChecked,
  type EnteredVersion,
  type GeneralCondition,
  isAwardCode,
  isUnread,
  type LawBook,
  nationalLaw,
  type PlainDate,
  type ReadVersion,
  type Requirement,
  type Standard,
} from '#law'

/** A version of a standard or general condition that the steward entered. */
export interface EnteredStandard {
  readonly id: string
  readonly scope: StandardScope
  readonly from: PlainDate
  /** The first day it no longer governs; null while nothing follows. */
  readonly until: PlainDate | null
  readonly state: EnteredStandardState
  readonly confirmsLast: boolean
  readonly requirement: Requirement
  readonly cite: Citation
  readonly file: { readonly id: string; readonly fileName: string } | null
  readonly note: string
  readonly because: string | null
  readonly enteredBy: string
  readonly enteredAt: Date
  readonly governedBy: string | null
  readonly governedAt: Date | null
  readonly version: number
}

/** What an entered version is of, as the program brings it. */
export type Entered = Standard | GeneralCondition

/** The standard or condition that a scope names; undefined where there is none. */
export function datedOf(scope: StandardScope, book: LawBook = nationalLaw): Entered | undefined {
  if (scope.kind === 'condition') return book.conditions.find(({ id }) => id === scope.condition)
  return isAwardCode(scope.award) ? book.standards[scope.award][scope.subject] : undefined
}

/** Every standard and condition of a book with its scope. */
export function everyScope(
  book: LawBook,
): readonly { readonly scope: StandardScope; readonly dated: Entered }[] {
  const standards = Object.values(book.standards).flatMap((bySubject) => Object.values(bySubject))
  return [
    ...standards.map((dated) => ({
      scope: { kind: 'standard' as const, award: dated.award, subject: dated.subject },
      dated,
    })),
    ...book.conditions.map((dated) => ({
      scope: { kind: 'condition' as const, condition: dated.id },
      dated,
    })),
  ]
}

/** The days an entered version may fill: up to the next day whose text was checked, or the conflict on its first day. */
export function daysFor(
  { versions }: Entered,
  from: PlainDate,
):
  | { readonly until: PlainDate | null; readonly conflict: null }
  | { readonly conflict: ReadVersion<Requirement | null> } {
  const conflict = conflictsWithChecked<Requirement | null>(versions, { from, until: addDays(from, 1) })
  if (conflict) return { conflict }
  const next = versions.find(
    (version) => version.from > from && !isUnread(version) && version.check.status === 'checked',
  )
  return { until: next?.from ?? null, conflict: null }
}

/** The last version before a day whose text was checked and read whole; what can be said to stand still. */
export function lastCheckedBefore(
  { versions }: Entered,
  day: PlainDate,
): ReadVersion<Requirement> | undefined {
  for (const version of versions.toReversed()) {
    if (version.from >= day || isUnread(version) || version.check.status !== 'checked') continue
    const { value } = version
    return value === null || hasUnread(value) ? undefined : { ...version, value }
  }
  return undefined
}

/** Whether some part of a requirement is of a text nobody read. */
export function hasUnread(requirement: Requirement): boolean {
  if ('all' in requirement) return requirement.all.some(hasUnread)
  if ('any' in requirement) return requirement.any.some(hasUnread)
  return requirement.kind === 'unread'
}

/** Two entered versions of the same standard or condition. */
export function isSameScope(one: StandardScope, other: StandardScope): boolean {
  if (one.kind === 'condition' || other.kind === 'condition')
    return (
      one.kind === other.kind &&
      'condition' in one &&
      'condition' in other &&
      one.condition === other.condition
    )
  return one.award === other.award && one.subject === other.subject
}

/** The versions of one scope that govern, each until the next begins or a checked text does: their new days and states. */
export function chained(governing: readonly EnteredStandard[]): readonly {
  readonly id: string
  readonly until: PlainDate | null
  readonly state: 'governing' | 'superseded'
}[] {
  const ordered = governing.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  return ordered.map(({ id, scope, from }, at) => {
    const next = ordered[at + 1]?.from ?? null
    const dated = datedOf(scope)
    const days = dated ? daysFor(dated, from) : null
    const end = days?.conflict === null ? days.until : null
    const until = next === null || (end !== null && end < next) ? end : next
    return { id, until, state: next === null ? 'governing' : 'superseded' }
  })
}

/**
 * What the engine lays over the national law. Days that the program has meanwhile brought a checked text for stay the
 * program's.
 */
export function asVersions(
  entered: readonly EnteredStandard[],
  titleOf: (source: Citation['source']) => string,
): readonly EnteredVersion[] {
  return entered.flatMap(({ scope, from, until, requirement, cite, file }) => {
    const dated = datedOf(scope)
    const days = dated && daysFor(dated, from)
    if (!dated || !days || days.conflict !== null) return []
    const end = until === null || (days.until !== null && days.until < until) ? days.until : until
    const where = `${file?.fileName ?? 'bản soạn thử'}, ${titleOf(cite.source)}`
    const version: ReadVersion<Requirement> = {
      from,
      ...(end === null ? {} : { until: end }),
      value: requirement,
      cite,
      check: { status: 'checked', by: 'fullText', where },
    }
    return [{ id: dated.id, version }]
  })
}
