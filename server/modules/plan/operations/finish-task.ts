import { namedUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { openSubtasksSentence } from '../model/open-subtasks-sentence.ts'
import { stateAfter } from '../model/task-moves.ts'
import { subtasksOfTask } from '../store/subtasks.ts'
import { insertNotes, saveMove } from '../store/task-page.ts'
import { dayDone } from './day-done.ts'
import { closeLastPeriod } from './finish-occurrence.ts'
import { type SeenTask, taskToChange } from './task-to-change.ts'

/** A finished task: the day it was done, today when left out, and a note when there is something to say. */
export interface FinishedTask extends SeenTask {
  readonly doneOn?: string | undefined
  readonly note?: string | undefined
  /** Said in so many words: sub-tasks that are not done yet stay so. */
  readonly despiteOpenSubtasks?: boolean
}

/** Marks a task as done; refuses with the names of open sub-tasks unless they are known. */
export async function finishTask(operation: Operation, finished: FinishedTask): Promise<void> {
  const { tx, actor, now } = operation
  const task = await taskToChange(operation, finished, ({ finish }) => finish)
  const { state, actorName } = task
  if (!finished.despiteOpenSubtasks) await refuseIfSubtasksOpen(operation, finished.taskId)
  const doneOn = dayDone(finished.doneOn, { ...task, today: operation.today })
  await closeLastPeriod(operation, task, { on: doneOn, byName: actorName })
  await saveMove(tx, finished.taskId, { state: stateAfter('finish', state), doneOn, doneByName: actorName })
  if (!finished.note) return
  await insertNotes(tx, [finished.taskId], {
    agencyId: actor.agencyId,
    authorId: actor.accountId,
    authorName: actorName,
    body: finished.note,
    now,
  })
}

async function refuseIfSubtasksOpen(operation: Operation, taskId: string): Promise<void> {
  const open = (await subtasksOfTask(operation.tx, taskId)).filter(({ state }) => state !== 'done')
  if (open.length === 0) return
  const units = await namedUnits(operation)
  const named = open.map(({ title, unitId }) => ({ title, unitName: units.get(unitId)?.name ?? '' }))
  throw new Refusal('illegalMove', openSubtasksSentence(named))
}
