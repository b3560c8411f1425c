import { isPlainDate, type PlainDate } from '#law'
import { dayInVietnam } from '#platform/clock'
import type { Operation } from '#platform/operation'
import type { TimingContext } from '../model/task-timing.ts'
import { wordingReading } from './local-reading.ts'

/** What timing a plan's tasks needs to know of the plan. */
export interface TimedPlan {
  readonly year: number
  readonly issuedOn: string | null
  readonly createdAt: Date
}

/** How tasks of a plan are timed today: by the agency's reading, from the day the plan was issued or brought in. */
export async function timingContext(operation: Operation, plan: TimedPlan): Promise<TimingContext> {
  return { year: plan.year, since: askedSince(plan), reading: await wordingReading(operation) }
}

/** The day from which a plan asks for anything; a paper without its day asks from the day it was brought in. */
export function askedSince({ issuedOn, createdAt }: Pick<TimedPlan, 'issuedOn' | 'createdAt'>): PlainDate {
  return issuedOn !== null && isPlainDate(issuedOn) ? issuedOn : dayInVietnam(createdAt)
}
