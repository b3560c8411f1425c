import type { AwardCode, Subject } from '../catalogue/award-codes.ts'
import type { Dated, Version } from '../lib/dated.ts'
import { plainDate } from '../lib/plain-date.ts'
import type { Requirement } from '../lib/requirement.ts'

/** What an award asks of a subject, by validity. The day the appraising body received the dossier governs. */
export interface Standard extends Dated<Requirement, 'receivedForAppraisalOn'> {
  readonly award: AwardCode
  readonly subject: Subject
}

/** What the law asks beside the standards, of several awards at once: service, discipline, holds, absence. */
export interface GeneralCondition extends Dated<Requirement | null, 'receivedForAppraisalOn'> {
  readonly appliesTo: readonly AwardCode[]
  readonly subjects: readonly Subject[]
}

/** All that eligibility is judged by: what the program brings, and what an administrator entered. */
export interface LawBook {
  readonly standards: Readonly<Record<AwardCode, Readonly<Partial<Record<Subject, Standard>>>>>
  readonly conditions: readonly GeneralCondition[]
}

/** The day all that the program brings was last compared with what can be read of the texts. */
const verifiedOn = plainDate('2026-11-21')

/** A standard that the program brings. */
export function standard(
  said: Pick<Standard, 'id' | 'award' | 'subject' | 'label'>,
  ...versions: readonly Version<Requirement>[]
): Standard {
  return { ...said, governedBy: 'receivedForAppraisalOn', verifiedOn, versions }
}

/** A general condition that the program brings. */
export function generalCondition(
  said: Pick<GeneralCondition, 'id' | 'label' | 'appliesTo' | 'subjects'>,
  ...versions: readonly Version<Requirement | null>[]
): GeneralCondition {
  return { ...said, governedBy: 'receivedForAppraisalOn', verifiedOn, versions }
}
