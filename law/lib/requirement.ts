import type { AwardCode } from '../catalogue/award-codes.ts'
import type { Ground } from '../catalogue/grounds.ts'
import type { Citation } from './citation.ts'
import type { AttestedFact, DisciplineForm, MembersFact, Rating, Reach } from './facts.ts'
import type { Fraction } from './fraction.ts'

/**
 * What the law asks, as data: a standard that someone enters on a screen is made of the same conditions as those the
 * program brings. The meaning of each kind is in `law/rules/eligibility/conditions/`.
 */
export type Condition =
  /** The classification of the year judged. */
  | { readonly kind: 'rating'; readonly atLeast: Rating }
  /** Takes an active part in emulation in the year judged. */
  | { readonly kind: 'emulates' }
  /** Collectives: inner unity in the year judged. */
  | { readonly kind: 'united' }
  /** Holds the title for the year judged, or meets its standard. */
  | { readonly kind: 'titleOrStandard'; readonly award: AwardCode }
  /** Initiatives of the year judged, recognised, still unused, reaching at least so far. */
  | { readonly kind: 'initiatives'; readonly reach: Reach; readonly atLeast: number; readonly years: number }
  /**
   * The title so many times in a row, each at most `apart` years after the one before (1: year after year), the last
   * in the year judged or the one before it.
   */
  | {
      readonly kind: 'titleRun'
      readonly award: AwardCode
      readonly times: number
      readonly apart: number
    }
  /** Consecutive years so classified up to the year judged, and what must lie among them. */
  | {
      readonly kind: 'ratingRun'
      readonly atLeast: Rating
      readonly years: number
      /** A year with this title counts as well, whatever its classification. */
      readonly orTitle?: AwardCode
      readonly having?: readonly RunContent[]
    }
  /** Was given the award before, on no ground that the law does not count. */
  | { readonly kind: 'holdsAward'; readonly award: AwardCode; readonly atLeast: number }
  /** So many whole years of achievement since the period that the award before rewarded. */
  | { readonly kind: 'yearsSince'; readonly award: AwardCode; readonly years: number }
  /** The ground of the proposal is one of these. */
  | { readonly kind: 'ground'; readonly oneOf: readonly Ground[] }
  /** A sentence of the law that no record answers; the officer does. */
  | { readonly kind: 'attested'; readonly fact: AttestedFact }
  /** Collectives: a share of all members. */
  | {
      readonly kind: 'memberShare'
      readonly of: keyof MembersFact
      readonly share: Fraction
      /** Whether the share itself suffices ("từ 70% trở lên") or must be passed ("trên 50%"). */
      readonly reachedBy: 'atLeast' | 'moreThan'
    }
  /** Collectives: a number of members, at least or at most. */
  | { readonly kind: 'memberCount'; readonly of: keyof MembersFact; readonly atLeast: number }
  | { readonly kind: 'memberCountAtMost'; readonly of: keyof MembersFact; readonly atMost: number }
  /** Months of unbroken work by the end of the year judged. */
  | { readonly kind: 'monthsOfService'; readonly atLeast: number }
  /** No discipline of the form or above was decided in the year judged. */
  | { readonly kind: 'notDisciplined'; readonly from: DisciplineForm }
  /** No discipline is being served on the day of receipt. */
  | { readonly kind: 'disciplineServed' }
  /** Nothing is being examined on the day of receipt. */
  | { readonly kind: 'noHold' }
  /** No other award of the State in the year of receipt, but for grounds that do not count. */
  | { readonly kind: 'noOtherStateAward' }
  /** Other absence in the year judged stays under so many months. */
  | { readonly kind: 'otherLeaveUnder'; readonly months: number }
  /** Training of so many months or more counts only with a good result and its rules kept. */
  | { readonly kind: 'trainingCounts'; readonly goodResultFromMonths: number | null }
  /** The unit left agrees, where the person worked there so many months of the year judged. */
  | { readonly kind: 'oldUnitAgrees'; readonly fromMonths: number }
  /** The unit that received a person for a time agrees. */
  | { readonly kind: 'receivingUnitAgrees' }
  /** Collectives: not dissolved on the day of receipt. */
  | { readonly kind: 'notDissolved' }
  /** A condition whose text nobody has read: never met, never refused, always unknown. */
  | { readonly kind: 'unread' }

/** What must lie among the years of a run. */
export type RunContent =
  | { readonly kind: 'yearsRated'; readonly atLeast: Rating; readonly years: number }
  | { readonly kind: 'titles'; readonly award: AwardCode; readonly times: number }
  | { readonly kind: 'initiatives'; readonly reach: Reach; readonly atLeast: number }

export type ConditionKind = Condition['kind']

/** Every kind of condition there is; the first says nothing beside its kind. */
export const conditionKinds = [
  'unread',
  'rating',
  'emulates',
  'united',
  'titleOrStandard',
  'initiatives',
  'titleRun',
  'ratingRun',
  'holdsAward',
  'yearsSince',
  'ground',
  'attested',
  'memberShare',
  'memberCount',
  'memberCountAtMost',
  'monthsOfService',
  'notDisciplined',
  'disciplineServed',
  'noHold',
  'noOtherStateAward',
  'otherLeaveUnder',
  'trainingCounts',
  'oldUnitAgrees',
  'receivingUnitAgrees',
  'notDissolved',
] as const satisfies readonly ConditionKind[]

/** Where in the article a part stands, and whether anyone compared it. */
interface Placed {
  /** In the words of the law. */
  readonly label: string
  /** The provision, where it is narrower than the version's or another. */
  readonly cite?: Citation
  /** Why nobody compared this part with the text. */
  readonly unchecked?: string
}

/** A condition as the law writes it: this, all of these, or any of those. */
export type Requirement =
  | (Placed & { readonly all: readonly Requirement[] })
  | (Placed & { readonly any: readonly Requirement[] })
  | (Placed & Condition)
