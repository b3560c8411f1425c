import type { Listener } from '#platform/operation'
import { retimeOpenTasks } from './operations/retime-open-tasks.ts'

/** Hears that the agency reads a wording otherwise, and renews the deadlines of unfinished tasks. */
export const onReadingChanged: Listener = (_event, operation) => retimeOpenTasks(operation)
