import { isPlainDate, type PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { stateAfter } from '../model/task-moves.ts'
import { insertNotes, saveMove } from '../store/task-page.ts'
import { type SeenTask, taskToChange } from './task-to-change.ts'

/** A finished task: the day it was done, today when left out, and a note when there is something to say. */
export interface FinishedTask extends SeenTask {
  readonly doneOn?: string | undefined
  readonly note?: string | undefined
}

/** Marks a task as done. */
export async function finishTask(operation: Operation, finished: FinishedTask): Promise<void> {
  const { tx, actor, now } = operation
  const { state } = await taskToChange(operation, finished, ({ finish }) => finish)
  const doneOn = dayDone(finished.doneOn, operation.today)
  await saveMove(tx, finished.taskId, { state: stateAfter('finish', state), doneOn, doneByName: actor.name })
  if (!finished.note) return
  await insertNotes(tx, [finished.taskId], {
    agencyId: actor.agencyId,
    authorId: actor.accountId,
    authorName: actor.name,
    body: finished.note,
    now,
  })
}

function dayDone(given: string | undefined, today: PlainDate): PlainDate {
  if (given === undefined) return today
  const detail = 'Ngày hoàn thành phải là ngày có thật và không sau hôm nay.'
  if (isPlainDate(given) && given <= today) return given
  throw new Refusal('malformedRequest', detail, [{ path: 'doneOn', detail }])
}
