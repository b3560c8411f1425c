import type { AwardCode, Subject } from '../../catalogue/award-codes.ts'
import type { SourceCitation } from '../../lib/citation.ts'
import { lastChecked, versionOn } from '../../lib/dated.ts'
import type { PlainDate } from '../../lib/plain-date.ts'
import type { Requirement } from '../../lib/requirement.ts'
import type { GeneralCondition, LawBook, Standard } from '../../standards/standard.ts'
import type { Place } from './weigh.ts'

/** The award is not one for such a subject. */
export class NotForSubject extends Error {
  override readonly name = 'NotForSubject'
  readonly award: AwardCode
  readonly subject: Subject
  constructor(award: AwardCode, subject: Subject) {
    super(`${award} has no standard for ${subject}`)
    this.award = award
    this.subject = subject
  }
}

/** A general condition as it stood on a day. */
export interface ConditionInForce {
  readonly condition: GeneralCondition
  readonly requirement: Requirement
  readonly place: Place
}

/** All that the law asks of a subject for an award on one day. */
export interface ApplicableLaw {
  readonly standard: Standard
  readonly requirement: Requirement
  readonly cite: SourceCitation
  /** Why the text in force is not to be trusted yet; null where it was compared. */
  readonly provisional: string | null
  readonly conditions: readonly ConditionInForce[]
}

/** What is asked for and of whom, and the day that governs. */
export interface Asked {
  readonly award: AwardCode
  readonly subject: Subject
  readonly receivedForAppraisalOn: PlainDate
}

/**
 * The standard and the general conditions in force on a day, or the last ones read before it, as provisional. Throws
 * `NothingInForce` for a day outside all law and `NotForSubject` where the award is for others. Remembered by book: a
 * whole staff is judged under the same few days.
 */
export function applicableLaw(book: LawBook, asked: Asked): ApplicableLaw {
  const ofBook = remembered.get(book) ?? new Map<string, ApplicableLaw>()
  remembered.set(book, ofBook)
  const key = `${asked.receivedForAppraisalOn} ${asked.award} ${asked.subject}`
  const found = ofBook.get(key)
  if (found !== undefined) return found
  const law = resolve(book, asked)
  if (ofBook.size >= mostRemembered) ofBook.clear()
  ofBook.set(key, law)
  return law
}

const remembered = new WeakMap<LawBook, Map<string, ApplicableLaw>>()
const mostRemembered = 5000

function resolve(book: LawBook, asked: Asked): ApplicableLaw {
  const standard = book.standards[asked.award][asked.subject]
  if (standard === undefined) throw new NotForSubject(asked.award, asked.subject)
  const { version, provisional } = lastChecked(standard, asked)
  return {
    standard,
    requirement: version?.value ?? { kind: 'unread', label: standard.label },
    // Where no earlier text was read either, only the unread one itself can be named.
    cite: version?.cite ?? versionOn(standard, asked).cite,
    provisional,
    conditions: book.conditions.flatMap((condition) => conditionInForce(condition, asked)),
  }
}

/** None before its first text, where the text of the day asks nothing, or where no text was ever read. */
function conditionInForce(condition: GeneralCondition, asked: Asked): readonly ConditionInForce[] {
  const [first] = condition.versions
  const applies = condition.appliesTo.includes(asked.award) && condition.subjects.includes(asked.subject)
  if (!applies || first === undefined || asked.receivedForAppraisalOn < first.from) return []
  const { version, provisional } = lastChecked(condition, asked)
  if (version === null || version.value === null) return []
  const place = { rule: condition.id, cite: version.cite, unchecked: provisional }
  return [{ condition, requirement: version.value, place }]
}
