import type { AwardCode, Subject } from '../../catalogue/award-codes.ts'
import { awards } from '../../catalogue/awards.ts'
import type { SourceCitation } from '../../lib/citation.ts'
import {
  isUnread,
  lastChecked,
  NothingInForce,
  TextNotRead,
  type Version,
  versionIfAny,
} from '../../lib/dated.ts'
import type { PlainDate } from '../../lib/plain-date.ts'
import type { Requirement } from '../../lib/requirement.ts'
import { nationalLaw } from '../../standards/national-law.ts'
import type { GeneralCondition, LawBook, Standard } from '../../standards/standard.ts'
import { type Bonus, bonus } from '../bonus/bonus.ts'

/** A standard or general condition on a day, as far as it can be known. */
export interface StandardOnDay {
  readonly id: string
  readonly label: string
  readonly from: PlainDate
  readonly until: PlainDate | null
  /** The provision that the requirement is read from: the last one read where the one in force was not. */
  readonly cite: SourceCitation
  readonly status: 'checked' | 'unchecked' | 'unread'
  /** Where it was compared with its text, or why nobody compared it. */
  readonly how: string
  /** Why no decision may rest on it; null where it was compared. */
  readonly provisional: string | null
  readonly requirement: Requirement | null
}

/** What an award asks of one subject on a day, and what it brings. */
export interface AwardForSubject {
  readonly subject: Subject
  readonly standard: StandardOnDay
  readonly conditions: readonly StandardOnDay[]
  readonly bonus: Bonus | { readonly because: string }
}

/** An award on a day for each subject it is for; none where no law says anything that day. */
export function awardOnDay(
  award: AwardCode,
  on: PlainDate,
  book: LawBook = nationalLaw,
): readonly AwardForSubject[] {
  return awards[award].subjects.flatMap((subject) => {
    const dated = book.standards[award][subject]
    const standard = dated === undefined ? null : standardOn(dated, on)
    if (standard === null) return []
    const conditions = book.conditions.flatMap((condition) => {
      const applies = condition.appliesTo.includes(award) && condition.subjects.includes(subject)
      const found = applies ? standardOn(condition, on) : null
      return found === null || found.requirement === null ? [] : [found]
    })
    return [{ subject, standard, conditions, bonus: bonusOn(award, subject, on) }]
  })
}

/** What a standard or condition asks on a day; null where no law says anything that day. */
export function standardOn(dated: Standard | GeneralCondition, on: PlainDate): StandardOnDay | null {
  const days = { receivedForAppraisalOn: on }
  const inForce = versionIfAny<Requirement | null, 'receivedForAppraisalOn'>(dated, days)
  if (inForce === null) return null
  const { version, provisional } = lastChecked<Requirement | null, 'receivedForAppraisalOn'>(dated, days)
  return {
    id: dated.id,
    label: dated.label,
    from: inForce.from,
    until: inForce.until ?? null,
    cite: version?.cite ?? inForce.cite,
    ...reliabilityOf(inForce),
    provisional,
    requirement: version?.value ?? null,
  }
}

function reliabilityOf<T>(version: Version<T>): Pick<StandardOnDay, 'status' | 'how'> {
  if (isUnread(version)) return { status: 'unread', how: version.unread }
  const { check } = version
  return { status: check.status, how: check.status === 'checked' ? check.where : check.because }
}

function bonusOn(award: AwardCode, subject: Subject, on: PlainDate): AwardForSubject['bonus'] {
  try {
    return bonus({ award, subject, decidedOn: on })
  } catch (error) {
    if (error instanceof TextNotRead) return { because: error.because }
    if (error instanceof NothingInForce)
      return { because: 'Phần mềm chưa có quy định về tiền thưởng cho ngày này.' }
    throw error
  }
}
