import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { maySteer, refuseUnless } from '../policy.ts'
import { saveSubtask, subtaskById } from '../store/subtasks.ts'
import { type SeenSubtask, subtaskToChange } from './subtask-to-change.ts'
import { heldTask } from './task-to-change.ts'

/** The unit's head, or the person it was handed to, says that a sub-task is done. */
export async function finishSubtask(operation: Operation, seen: SeenSubtask): Promise<string> {
  const { subtask, actorName } = await subtaskToChange(operation, seen, ({ finish }) => finish)
  await saveSubtask(operation.tx, subtask.id, {
    state: 'done',
    done: { on: operation.today, byName: actorName },
  })
  return subtask.taskId
}

/** Whoever said that it is done takes that back. */
export async function reopenSubtask(operation: Operation, seen: SeenSubtask): Promise<string> {
  const { subtask } = await subtaskToChange(operation, seen, ({ reopen }) => reopen)
  await saveSubtask(operation.tx, subtask.id, { state: 'open' })
  return subtask.taskId
}

/** The chair gives a sub-task back that is said to be done, with the reason. */
export async function giveBackSubtask(
  operation: Operation,
  { because, ...seen }: SeenSubtask & { readonly because: string },
): Promise<string> {
  const { subtask } = await subtaskToChange(operation, seen, ({ giveBack }) => giveBack)
  await saveSubtask(operation.tx, subtask.id, { state: 'returned', because })
  return subtask.taskId
}

/** The chair takes a sub-task from those it was handed to. */
export async function withdrawSubtask(operation: Operation, seen: SeenSubtask): Promise<string> {
  const { subtask } = await subtaskToChange(operation, seen, ({ withdraw }) => withdraw)
  await saveSubtask(operation.tx, subtask.id, { state: 'withdrawn' })
  return subtask.taskId
}

/** The chair hands a withdrawn sub-task out again, as it was. */
export async function restoreSubtask(
  operation: Operation,
  { subtaskId, version }: SeenSubtask,
): Promise<string> {
  const known = await subtaskById(operation.tx, subtaskId)
  if (!known) throw new Refusal('notFound')
  const { task, standing } = await heldTask(operation, { taskId: known.taskId })
  refuseUnless(maySteer(standing, task.state))
  const subtask = await subtaskById(operation.tx, subtaskId)
  if (subtask?.version !== version) throw new Refusal('staleVersion')
  if (subtask.state !== 'withdrawn') throw new Refusal('illegalMove', 'Việc con này chưa bị rút.')
  await saveSubtask(operation.tx, subtaskId, { state: 'open' })
  return task.id
}
