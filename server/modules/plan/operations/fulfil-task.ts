import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { obstacle, stateAfter } from '../model/task-moves.ts'
import { periodsDoneThrough, saveFulfilled } from '../store/fulfilments.ts'
import { type OccurrenceRecord, occurrencesOf, saveOccurrence } from '../store/occurrences.ts'
import { linkedTask } from './linked-task.ts'
import type { FulfilledBy } from './unlink-task.ts'

/**
 * What a task is linked to is done, so the task is. Of a task that returns only the period is in which it was done: the
 * task goes on with the next one and may be linked to what fulfils that. Told twice, or for a task that is finished,
 * cancelled or linked to something else, nothing changes: what people said of it by hand stands.
 */
export async function fulfilTask(
  operation: Operation,
  { taskId, id, doneOn }: FulfilledBy & { readonly doneOn: PlainDate },
): Promise<void> {
  const { tx, actor } = operation
  const { task, linked } = await linkedTask(operation, taskId)
  if (linked?.id !== id || linked.doneOn !== null || obstacle('finish', task.state) !== null) return
  const open = (await occurrencesOf(tx, taskId)).filter((period) => period.doneOn === null)
  const ended = periodOf(open, doneOn)
  if (ended) {
    const done = { on: doneOn, byName: actor.name, throughId: id }
    await saveOccurrence(tx, taskId, { period: ended.period, done })
  }
  const isWhole = open.length <= 1
  await saveFulfilled(tx, taskId, {
    // The next period has not been begun, whatever was under way in this one.
    state: isWhole ? stateAfter('finish', task.state) : 'open',
    doneOn: isWhole ? doneOn : null,
    doneByName: isWhole ? actor.name : null,
    fulfilledOn: doneOn,
  })
}

/** What fulfilled a task is taken back: a task, or the last period of it, that was done through it is open again. */
export async function unfulfilTask(operation: Operation, { taskId, id }: FulfilledBy): Promise<void> {
  const { tx } = operation
  const { task, linked } = await linkedTask(operation, taskId)
  const isLinked = linked?.id === id
  if (isLinked && linked.doneOn === null) return
  const state = task.state === 'done' ? stateAfter('reopen', task.state) : task.state
  const reopened = { state, doneOn: null, doneByName: null }
  const period = (await periodsDoneThrough(tx, taskId, id)).at(-1)
  if (period !== undefined) await saveOccurrence(tx, taskId, { period, done: null, move: reopened })
  if (isLinked) await saveFulfilled(tx, taskId, { ...reopened, fulfilledOn: null })
}

/** The open period that a day falls in, the earliest open one where it falls in none. */
function periodOf(open: readonly OccurrenceRecord[], day: PlainDate): OccurrenceRecord | undefined {
  return open.find(({ startsOn, lateFrom }) => startsOn <= day && day < lateFrom) ?? open[0]
}
