import { lateFrom } from '#law'
import type { Operation } from '#platform/operation'
import { lockPlans } from '../store/plans.ts'
import { openDeadlines } from '../store/task-page.ts'
import { retimeTasks } from '../store/task-writing.ts'
import { wordingReading } from './local-reading.ts'

/** Renews what the deadlines of unfinished tasks come to, when the agency reads their wording otherwise. */
export async function retimeOpenTasks(operation: Operation): Promise<void> {
  const { tx } = operation
  const reading = await wordingReading(operation)
  const planIds = new Set((await openDeadlines(tx)).map(({ planId }) => planId))
  await lockPlans(tx, [...planIds])
  const tasks = await openDeadlines(tx)
  await retimeTasks(
    tx,
    tasks.map(({ id, deadline, year }) => ({ id, timing: lateFrom(deadline, reading, year) })),
  )
}
