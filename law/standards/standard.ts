import type { AwardCode, Subject } from '../catalogue/award-codes.ts'
import type { Dated } from '../lib/dated.ts'
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
