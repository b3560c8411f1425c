import type { DeadlineReading } from '#law'
import { readingInForce } from '#modules/regulation'
import type { Operation } from '#platform/operation'
import type { StateOn } from '../store/deadline-state.ts'

/** How the agency reads the wording of deadlines today, with the paper that settles it. */
export async function wordingReading({
  tx,
  today,
}: Pick<Operation, 'tx' | 'today'>): Promise<DeadlineReading & { readonly citation: string | null }> {
  const { value, citation } = await readingInForce(tx, 'deadline.beforeIncludesDay', today)
  return { beforeIncludesDay: value, citation }
}

/** The day and the reading by which deadline states are told. */
export async function stateOn({ tx, today }: Pick<Operation, 'tx' | 'today'>): Promise<StateOn> {
  const { value } = await readingInForce(tx, 'deadline.soonDays', today)
  return { today, soonDays: value }
}
