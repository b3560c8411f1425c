import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { obstacle, stateAfter } from '../model/task-moves.ts'
import { saveFulfilled, saveFulfilment } from '../store/fulfilments.ts'
import {
  type OccurrenceRecord,
  occurrencesOf,
  reopenLastPeriod,
  saveOccurrence,
} from '../store/occurrences.ts'
import { linkedTask } from './linked-task.ts'
import type { FulfilledBy } from './unlink-task.ts'

/**
 * What a task is linked to is done, so the task is. Of a task that returns only the period is in which it was done:
 * the task goes on with the next one, free to be linked to what fulfils that. Told twice, or for a task that is
 * finished, cancelled or linked to something else, nothing changes: what people said of it by hand stands.
 */
export async function fulfilTask(
  operation: Operation,
  { taskId, id, doneOn }: FulfilledBy & { readonly doneOn: PlainDate },
): Promise<void> {
  const { tx, actor } = operation
  const { task, linked } = await linkedTask(operation, taskId)
  if (linked?.id !== id || obstacle('finish', task.state) !== null) return
  const open = (await occurrencesOf(tx, taskId)).filter((period) => period.doneOn === null)
  const ended = periodOf(open, doneOn)
  if (ended) {
    const done = { on: doneOn, byName: actor.name }
    await saveOccurrence(tx, taskId, { period: ended.period, done })
  }
  if (open.length > 1) return saveFulfilment(tx, taskId, null)
  const state = stateAfter('finish', task.state)
  await saveFulfilled(tx, taskId, { state, doneOn, doneByName: actor.name, fulfilledOn: doneOn })
}

/** What fulfilled a task is taken back: a task that was done through it is open again. */
export async function unfulfilTask(operation: Operation, { taskId, id }: FulfilledBy): Promise<void> {
  const { tx } = operation
  const { task, linked } = await linkedTask(operation, taskId)
  if (linked?.id !== id || linked.doneOn === null || task.state !== 'done') return
  await reopenLastPeriod(tx, taskId)
  const state = stateAfter('reopen', task.state)
  await saveFulfilled(tx, taskId, { state, doneOn: null, doneByName: null, fulfilledOn: null })
}

/** The open period that a day falls in, the earliest open one where it falls in none. */
function periodOf(open: readonly OccurrenceRecord[], day: PlainDate): OccurrenceRecord | undefined {
  return open.find(({ startsOn, lateFrom }) => startsOn <= day && day < lateFrom) ?? open[0]
}
