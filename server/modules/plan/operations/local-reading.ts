import type { DeadlineReading } from '#law'
import { readingsInForce } from '#modules/regulation'
import type { Operation } from '#platform/operation'
import type { StateOn } from '../store/deadline-state.ts'

/** How the agency reads deadlines, with the papers that settle it. */
export interface CitedReading extends DeadlineReading {
  readonly restDay: NonNullable<DeadlineReading['restDay']>
  readonly citation: string | null
  readonly restDayCitation: string | null
}

/** How the agency reads the wording of deadlines today, with the papers that settle it. */
export async function wordingReading({ tx, today }: Pick<Operation, 'tx' | 'today'>): Promise<CitedReading> {
  const reading = await readingsInForce(tx, today)
  const before = reading('deadline.beforeIncludesDay')
  const rest = reading('deadline.restDay')
  return {
    beforeIncludesDay: before.value,
    restDay: rest.value,
    citation: before.citation,
    restDayCitation: rest.citation,
  }
}

/** The day and the reading by which deadline states are told, by the day of the agency. */
export async function stateOn({ tx, today }: Pick<Operation, 'tx' | 'today'>): Promise<StateOn> {
  const reading = await readingsInForce(tx, today)
  return {
    today,
    soonDays: reading('deadline.soonDays').value,
    waitingDays: reading('deadline.waitingDays').value,
    forUnits: null,
  }
}
