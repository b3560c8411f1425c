import type { Operation } from '#platform/operation'
import { stateAfter } from '../model/task-moves.ts'
import { insertNotes, saveMove } from '../store/task-page.ts'
import { type SeenTask, taskToChange } from './task-to-change.ts'

/** Cancels a task; the reason stays beside it as a note. */
export async function cancelTask(
  operation: Operation,
  { reason, ...seen }: SeenTask & { readonly reason: string },
): Promise<void> {
  const { tx, actor, now } = operation
  const { state, actorName } = await taskToChange(operation, seen, ({ cancel }) => cancel)
  await saveMove(tx, seen.taskId, { state: stateAfter('cancel', state), doneOn: null, doneByName: null })
  await insertNotes(tx, [seen.taskId], {
    agencyId: actor.agencyId,
    authorId: actor.accountId,
    authorName: actorName,
    body: `Lý do hủy: ${reason}`,
    now,
  })
}
