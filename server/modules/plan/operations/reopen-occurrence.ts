import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { occurrencesOf, saveOccurrence } from '../store/occurrences.ts'
import { type SeenTask, taskToChange } from './task-to-change.ts'

/** Takes back that a period is done; a task that was done with it is open again. */
export async function reopenOccurrence(
  operation: Operation,
  { period, ...seen }: SeenTask & { readonly period: string },
): Promise<void> {
  const { tx } = operation
  const task = await taskToChange(operation, seen, ({ finish, reopen }) => (finish.allowed ? finish : reopen))
  const found = (await occurrencesOf(tx, task.id)).find((each) => each.period === period)
  if (!found) throw new Refusal('notFound', 'Nhiệm vụ không có kỳ này; hãy tải lại.')
  if (found.doneOn === null) throw new Refusal('illegalMove', `Kỳ “${found.label}” chưa được đánh dấu xong.`)
  const state = task.state === 'done' ? 'open' : task.state
  await saveOccurrence(tx, task.id, {
    period,
    done: null,
    move: { state, doneOn: null, doneByName: null },
  })
}
