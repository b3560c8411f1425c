import type { Operation } from '#platform/operation'
import { stateAfter } from '../model/task-moves.ts'
import { saveMove } from '../store/task-page.ts'
import { type SeenTask, taskToChange } from './task-to-change.ts'

/** Someone has begun with a task. */
export async function startTask(operation: Operation, seen: SeenTask): Promise<void> {
  const { state } = await taskToChange(operation, seen, ({ start }) => start)
  await saveMove(operation.tx, seen.taskId, {
    state: stateAfter('start', state),
    doneOn: null,
    doneByName: null,
  })
}
