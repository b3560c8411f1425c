import type { Check } from './check.ts'
import type { Citation, SourceCitation } from './citation.ts'
import type { PlainDate } from './plain-date.ts'

/**
 * Which of a matter's days picks the version of the law. Transition clauses make this a legal fact of each rule: money
 * follows the decision, eligibility follows receipt, a ballot the day it is held, a rating the day it is given, keeping
 * a file the day it was closed, a holiday the day it is kept.
 */
export type GoverningDay =
  | 'receivedForAppraisalOn'
  | 'heldOn'
  | 'decidedOn'
  | 'evaluatedOn'
  | 'closedOn'
  | 'keptOn'

export type { Check }

/** What the law said for the days `from` ≤ day < `until`. */
export interface ReadVersion<T> {
  readonly from: PlainDate
  readonly until?: PlainDate
  readonly value: T
  readonly cite: Citation
  readonly check: Check
}

/** Days governed by a text that nobody here has read: there is a law, and we do not know what it says. */
export interface UnreadVersion {
  readonly from: PlainDate
  readonly until?: PlainDate
  /** Why it has not been read, in a sentence for the officer. */
  readonly unread: string
  readonly cite: SourceCitation
}

export type Version<T> = ReadVersion<T> | UnreadVersion

/** Something the law says, by validity; ordered, without gap or overlap. */
export interface Dated<T, Day extends GoverningDay> {
  readonly id: string
  /** What an officer calls it, in Vietnamese. */
  readonly label: string
  readonly governedBy: Day
  readonly versions: readonly Version<T>[]
  /** The day someone last compared this with what can be read of the official text. */
  readonly verifiedOn: PlainDate
}

/** A number or a choice of the law. */
export interface Parameter<T, Day extends GoverningDay> extends Dated<T, Day> {
  readonly unit:
    | 'share'
    | 'dong'
    | 'timesBaseSalary'
    | 'times'
    | 'years'
    | 'months'
    | 'days'
    | 'workingDays'
    | 'copies'
    | 'choice'
}

/** No version covers the day: before the first text, or after the last. */
export class NothingInForce extends Error {
  override readonly name = 'NothingInForce'
  constructor(id: string, day: PlainDate) {
    super(`${id} says nothing on ${day}`)
  }
}

/** A text is in force on the day and nobody here has read it. */
export class TextNotRead extends Error {
  override readonly name = 'TextNotRead'
  /** Why it has not been read, in a sentence for the officer. */
  readonly because: string
  constructor(id: string, day: PlainDate, because: string) {
    super(`the text of ${id} in force on ${day} has not been read`)
    this.because = because
  }
}

/** The version that governs the day, read or not; null for a day outside all law. */
export function versionIfAny<T, Day extends GoverningDay>(
  { versions, governedBy }: Dated<T, Day>,
  days: Readonly<Record<Day, PlainDate>>,
): Version<T> | null {
  const day = days[governedBy]
  return versions.find(({ from, until }) => from <= day && (until === undefined || day < until)) ?? null
}

/** The version that governs the day, read or not; throws `NothingInForce` where there is none. */
export function versionOn<T, Day extends GoverningDay>(
  dated: Dated<T, Day>,
  days: Readonly<Record<Day, PlainDate>>,
): Version<T> {
  const found = versionIfAny(dated, days)
  if (found === null) throw new NothingInForce(dated.id, days[dated.governedBy])
  return found
}

/**
 * What was in force on the day that governs. Refuses rather than borrowing a neighbour's version: throws
 * `NothingInForce` where there is none and `TextNotRead` where nobody has read the text.
 */
export function inForce<T, Day extends GoverningDay>(
  dated: Dated<T, Day>,
  days: Readonly<Record<Day, PlainDate>>,
): ReadVersion<T> {
  const version = versionOn(dated, days)
  if (isUnread(version)) throw new TextNotRead(dated.id, days[dated.governedBy], version.unread)
  return version
}

/** The version a preview may use, and why it is not to be trusted; `version` is null where no earlier text was read. */
export interface Preview<T> {
  readonly version: ReadVersion<T> | null
  /** Null where the version in force was compared with its text. */
  readonly provisional: string | null
}

/**
 * What a preview may show: the version in force, or the last one read before it, named as provisional. Never for a
 * decision. Throws `NothingInForce` for a day outside all law.
 */
export function lastChecked<T, Day extends GoverningDay>(
  dated: Dated<T, Day>,
  days: Readonly<Record<Day, PlainDate>>,
): Preview<T> {
  const version = versionOn(dated, days)
  if (!isUnread(version)) {
    return { version, provisional: version.check.status === 'checked' ? null : version.check.because }
  }
  const earlier = dated.versions.slice(0, dated.versions.indexOf(version)).findLast(isRead)
  return { version: earlier ?? null, provisional: version.unread }
}

/** Whether nobody has read the text of a version. */
export function isUnread<T>(version: Version<T>): version is UnreadVersion {
  return 'unread' in version
}

function isRead<T>(version: Version<T>): version is ReadVersion<T> {
  return !isUnread(version)
}
