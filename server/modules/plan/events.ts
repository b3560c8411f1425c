import type { Announced, Listener } from '#platform/operation'
import { retimeOpenTasks } from './operations/retime-open-tasks.ts'

/** A plan was committed, for the first time or anew. */
export interface PlanCommitted extends Announced {
  readonly name: 'plan.committed'
  readonly payload: { readonly planId: string; readonly draftId: string }
}

/** Hears that the agency reads a wording otherwise, and renews the deadlines of unfinished tasks. */
export const onReadingChanged: Listener = (_event, operation) => retimeOpenTasks(operation)
