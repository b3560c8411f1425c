import type { Operation } from '#platform/operation'
import { taskTiming, timingAnew } from '../model/task-timing.ts'
import { lockPlans } from '../store/plans.ts'
import { openDeadlines } from '../store/task-page.ts'
import { retimeTasks } from '../store/task-writing.ts'
import { wordingReading } from './local-reading.ts'
import { askedSince } from './timing-of.ts'

/** Renews what the deadlines of unfinished tasks come to, when the agency reads their wording otherwise. */
export async function retimeOpenTasks(operation: Operation): Promise<void> {
  const { tx, actor, today } = operation
  const reading = await wordingReading(operation)
  const planIds = new Set((await openDeadlines(tx)).map(({ planId }) => planId))
  await lockPlans(tx, [...planIds])
  const tasks = await openDeadlines(tx)
  await retimeTasks(
    tx,
    actor,
    tasks.map((task) => {
      const timing = taskTiming(task, { year: task.year, since: askedSince(task, task), reading })
      return { id: task.id, timing: timingAnew(timing, task, today) }
    }),
  )
}
