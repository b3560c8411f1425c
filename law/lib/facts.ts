import type { AwardCode, Subject } from '../catalogue/award-codes.ts'
import type { Ground } from '../catalogue/grounds.ts'
import type { PlainDate } from './plain-date.ts'

/** The yearly classification of a person or a collective (Nghị định 90/2020/NĐ-CP, Điều 3), best first. */
export const ratings = ['excellent', 'good', 'completed', 'notCompleted'] as const
export type Rating = (typeof ratings)[number]

/** How far an initiative reaches, narrowest first. */
export const reaches = ['grassroots', 'provincial', 'national'] as const
export type Reach = (typeof reaches)[number]

export const initiativeKinds = ['initiative', 'research', 'ingenuity'] as const
/** An initiative, a scientific work that was accepted, or resourcefulness in combat. */
export type InitiativeKind = (typeof initiativeKinds)[number]

/** Forms of discipline, mildest first. */
export const disciplineForms = ['reprimand', 'warning', 'demotion', 'dismissal'] as const
export type DisciplineForm = (typeof disciplineForms)[number]

/** What a hold may be for: while it lasts nothing is awarded or proposed. */
export const holdReasons = [
  'discipline',
  'inspection',
  'investigation',
  'audit',
  'complaint',
  'denunciation',
  'press',
] as const
export type HoldReason = (typeof holdReasons)[number]

export const leaveKinds = ['maternity', 'training', 'treatment', 'other'] as const
/** Maternity; training; treatment after an injury in combat or rescue; any other absence. */
export type LeaveKind = (typeof leaveKinds)[number]

/** What the officer answers for, because no record holds it: each a sentence of the law. */
export const attestedFacts = [
  'reviewedInMovement',
  'adHocAchievement',
  'greatContribution',
  'serviceRecord',
  'localStandardMet',
  'outstandingExample',
  'leadsBloc',
  'exceedsTargets',
  'leadsMovement',
  'movementThreeYears',
  'movementFiveYears',
  'strongOrganisations',
  'collectiveCare',
  'selectedAmongBest',
  'influenceInPlace',
  'householdContribution',
  'foreignRelationsMerit',
] as const
export type AttestedFact = (typeof attestedFacts)[number]

export interface InitiativeFact {
  readonly kind?: InitiativeKind
  readonly reach?: Reach
  readonly recognised?: boolean
  /** The award it already served; null for none yet. */
  readonly usedFor?: AwardCode | null
}

/** How a collective's members did in a year. */
export interface MembersFact {
  readonly total?: number
  readonly completed?: number
  readonly advancedWorkers?: number
  readonly grassrootsFighters?: number
  readonly disciplinedWarningOrAbove?: number
}

/** What is counted among them. */
export const memberCounts = [
  'total',
  'completed',
  'advancedWorkers',
  'grassrootsFighters',
  'disciplinedWarningOrAbove',
] as const satisfies readonly (keyof MembersFact)[]

export interface YearFacts {
  readonly year: number
  readonly rating?: Rating
  readonly emulates?: boolean
  /** Collectives: inner unity. */
  readonly united?: boolean
  /** The titles recognised for the year; the year being judged may lack its own. */
  readonly titles?: readonly AwardCode[]
  readonly initiatives?: readonly InitiativeFact[]
  readonly members?: MembersFact
}

export interface AwardFact {
  readonly award: AwardCode
  readonly decidedOn: PlainDate
  /** The last day of the achievements it rewarded, where the decision says it. */
  readonly periodUntil?: PlainDate
  /** Merit where nothing is said. */
  readonly ground?: Ground
}

export interface DisciplineFact {
  readonly form: DisciplineForm
  readonly from: PlainDate
  /** The day it ends; null while it lasts. */
  readonly until: PlainDate | null
}

export interface HoldFact {
  readonly reason: HoldReason
  readonly from: PlainDate
  readonly until: PlainDate | null
}

export interface LeaveFact {
  readonly kind: LeaveKind
  readonly from: PlainDate
  /** The last day away. */
  readonly until: PlainDate
  /** Training: whether its result was good or better, and whether its rules were kept. */
  readonly resultGood?: boolean
  readonly rulesKept?: boolean
}

export interface TransferFact {
  readonly on: PlainDate
  /** Whether the unit left agrees in writing. */
  readonly oldUnitAgrees?: boolean
}

export interface SecondmentFact {
  readonly from: PlainDate
  readonly until: PlainDate | null
  /** Whether the unit that received the person agrees in writing. */
  readonly receivingUnitAgrees?: boolean
}

/**
 * What is known of one subject. Anything absent is unknown, never false; `leaves`, `transfers`, `secondments` and
 * `dissolvedOn` alone are read as "none on record" when absent, because a record only ever holds what happened.
 */
export interface Facts {
  readonly subject: Subject
  readonly forYear: number
  readonly receivedForAppraisalOn: PlainDate
  readonly ground?: Ground
  /** The first day of unbroken work in the agency, on contract or not. */
  readonly recruitedOn?: PlainDate
  readonly years: readonly YearFacts[]
  readonly awards?: readonly AwardFact[]
  readonly discipline?: readonly DisciplineFact[]
  readonly holds?: readonly HoldFact[]
  readonly leaves?: readonly LeaveFact[]
  readonly transfers?: readonly TransferFact[]
  readonly secondments?: readonly SecondmentFact[]
  /** Collectives: the day it was dissolved. */
  readonly dissolvedOn?: PlainDate
  readonly attested?: Readonly<Partial<Record<AttestedFact, boolean>>>
}
