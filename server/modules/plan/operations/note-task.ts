import type { Operation } from '#platform/operation'
import { insertNotes } from '../store/task-page.ts'
import { taskToChange } from './task-to-change.ts'

/** Writes a note beside a task. */
export async function noteTask(
  operation: Operation,
  { taskId, body }: { readonly taskId: string; readonly body: string },
): Promise<void> {
  const { tx, actor, now } = operation
  const { actorName } = await taskToChange(operation, { taskId }, ({ note }) => note)
  await insertNotes(tx, [taskId], {
    agencyId: actor.agencyId,
    authorId: actor.accountId,
    authorName: actorName,
    body,
    now,
  })
}
