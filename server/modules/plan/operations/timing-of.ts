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

/** What the timing of one task needs to know of it. */
interface TimedTask {
  /** The day it came into a running year; null where it came with the plan. */
  readonly addedOn: PlainDate | null
}

/** How a task of a plan is timed today: by the agency's reading, since it was asked for. */
export async function timingContext(
  operation: Operation,
  plan: TimedPlan,
  task: TimedTask,
): Promise<TimingContext> {
  return { year: plan.year, since: askedSince(plan, task), reading: await wordingReading(operation) }
}

/**
 * The day from which a task asks for anything: that on which it was added to a running year, else the plan's own; a
 * paper without its day asks from the day it was brought in. Nobody has waited, nor missed a period, before.
 */
export function askedSince(
  { issuedOn, createdAt }: Pick<TimedPlan, 'issuedOn' | 'createdAt'>,
  { addedOn }: TimedTask,
): PlainDate {
  if (addedOn !== null) return addedOn
  return issuedOn !== null && isPlainDate(issuedOn) ? issuedOn : dayInVietnam(createdAt)
}
