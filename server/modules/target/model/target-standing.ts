import type { TargetPace, TargetStanding } from '#contract/target'
import type { PlainDate } from '#law'
import { type Aim, isCeiling, neededCount } from './needed-count.ts'

/** A target with the days that govern it: when it begins, until when one registers, when it is over. */
export interface TimedAim extends Aim {
  readonly pace: TargetPace
  readonly startsOn: PlainDate
  readonly registrationDue: PlainDate | null
  readonly dueOn: PlainDate
}

/** What is known of it, in hundredths; a base for each of the two, because a share of another measure moves with it. */
export interface Measured {
  readonly registered: number | null
  readonly achieved: number | null
  readonly baseRegistered: number | null
  readonly baseAchieved: number | null
}

/** Why a target stands as it does. */
export type StandingReason =
  | 'achievedEnough'
  | 'achievedTooMany'
  | 'heldUntilEnd'
  | 'endedShort'
  | 'endedUnknown'
  | 'registeredTooMany'
  | 'registeredTooFew'
  | 'behindTheYear'
  | 'baseUnknown'
  | 'registeredUnknown'
  | 'achievedUnknown'
  | 'inTime'

/** How a target stands on a day: what is needed, how far it is from it, and why. In hundredths. */
export interface StandingOnDay {
  readonly standing: TargetStanding
  readonly reason: StandingReason
  readonly neededRegistered: number | null
  readonly neededAchieved: number | null
  /** Missing, or too many for an upper bound; of what is achieved where the pace or the day asks for it. */
  readonly gap: number | null
}

const standings: Readonly<Record<StandingReason, TargetStanding>> = {
  achievedEnough: 'met',
  heldUntilEnd: 'met',
  achievedTooMany: 'notMet',
  endedShort: 'notMet',
  endedUnknown: 'unknown',
  registeredTooMany: 'endangered',
  registeredTooFew: 'endangered',
  behindTheYear: 'endangered',
  baseUnknown: 'unknown',
  registeredUnknown: 'unknown',
  achievedUnknown: 'unknown',
  inTime: 'onTrack',
}

/** How a target stands on a day. Pure and exact; what is not known is never taken for nought. */
export function standingOn(aim: TimedAim, measured: Measured, today: PlainDate): StandingOnDay {
  const neededRegistered = neededCount(aim, measured.baseRegistered)
  const neededAchieved = neededCount(aim, measured.baseAchieved)
  const known: Known = { aim, measured, today, neededRegistered, neededAchieved }
  const reason = isCeiling(aim) ? reasonUnderCeiling(known) : reasonOverFloor(known)
  return {
    standing: standings[reason],
    reason,
    neededRegistered,
    neededAchieved,
    gap: gapOf(known, reason),
  }
}

interface Known {
  readonly aim: TimedAim
  readonly measured: Measured
  readonly today: PlainDate
  readonly neededRegistered: number | null
  readonly neededAchieved: number | null
}

function reasonOverFloor(known: Known): StandingReason {
  const { aim, measured, today, neededRegistered, neededAchieved } = known
  const { registered, achieved } = measured
  if (achieved !== null && neededAchieved !== null && achieved >= neededAchieved) return 'achievedEnough'
  if (today > aim.dueOn) return achieved === null || neededAchieved === null ? 'endedUnknown' : 'endedShort'
  if (neededRegistered === null && neededAchieved === null) return 'baseUnknown'
  const isRegistered = registered !== null && neededRegistered !== null
  if (isRegistrationOver(known)) {
    if (!isRegistered) return 'registeredUnknown'
    if (registered < neededRegistered) return 'registeredTooFew'
  }
  if (aim.pace === 'yearEnd') {
    return isRegistered || aim.registrationDue !== null ? 'inTime' : 'registeredUnknown'
  }
  if (achieved === null || neededAchieved === null) return 'achievedUnknown'
  return isBehindTheYear(aim, { achieved, needed: neededAchieved, today }) ? 'behindTheYear' : 'inTime'
}

function reasonUnderCeiling(known: Known): StandingReason {
  const { aim, measured, today, neededRegistered, neededAchieved } = known
  const { registered, achieved } = measured
  if (achieved !== null && neededAchieved !== null && achieved > neededAchieved) return 'achievedTooMany'
  if (today > aim.dueOn) return achieved === null || neededAchieved === null ? 'endedUnknown' : 'heldUntilEnd'
  if (neededRegistered === null && neededAchieved === null) return 'baseUnknown'
  if (registered !== null && neededRegistered !== null && registered > neededRegistered) {
    return 'registeredTooMany'
  }
  if (registered === null && achieved === null) {
    return isRegistrationOver(known) || aim.registrationDue === null ? 'registeredUnknown' : 'inTime'
  }
  return 'inTime'
}

const isRegistrationOver = ({ aim, today }: Known): boolean =>
  aim.registrationDue !== null && today > aim.registrationDue

/** Whether less is there than the part of the year that has passed asks for, day by day and exactly. */
function isBehindTheYear(
  { startsOn, dueOn }: TimedAim,
  { achieved, needed, today }: { achieved: number; needed: number; today: PlainDate },
): boolean {
  if (today < startsOn) return false
  // Today is still being worked on: only the days before it count.
  const passed = daysFrom(startsOn, today)
  const all = daysFrom(startsOn, dueOn) + 1
  return achieved * all < needed * passed
}

const daysFrom = (first: PlainDate, last: PlainDate): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000)

/** Registration tells while nothing is due yet; afterwards, and where things come little by little, what is there does. */
function gapOf(known: Known, reason: StandingReason): number | null {
  const { aim, measured, neededRegistered, neededAchieved } = known
  const byRegistration = reason === 'registeredTooFew' || reason === 'registeredTooMany'
  const looksAtRegistered =
    byRegistration || (measured.achieved === null && aim.pace === 'yearEnd' && reason !== 'endedUnknown')
  const [have, need] = looksAtRegistered
    ? [measured.registered, neededRegistered]
    : [measured.achieved, neededAchieved]
  if (have === null || need === null) return null
  return Math.max(0, isCeiling(aim) ? have - need : need - have)
}
