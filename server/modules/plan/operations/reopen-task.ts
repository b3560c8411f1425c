import type { Operation } from '#platform/operation'
import { stateAfter } from '../model/task-moves.ts'
import { reopenLastPeriod } from '../store/occurrences.ts'
import { saveMove } from '../store/task-page.ts'
import { type SeenTask, taskToChange } from './task-to-change.ts'

/** Takes back that a task is done or cancelled. */
export async function reopenTask(operation: Operation, seen: SeenTask): Promise<void> {
  const { state, periods } = await taskToChange(operation, seen, ({ reopen }) => reopen)
  if (periods?.open === null) await reopenLastPeriod(operation.tx, seen.taskId)
  await saveMove(operation.tx, seen.taskId, {
    state: stateAfter('reopen', state),
    doneOn: null,
    doneByName: null,
  })
}
