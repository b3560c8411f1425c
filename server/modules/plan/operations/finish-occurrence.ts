import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { stateAfter } from '../model/task-moves.ts'
import { type OccurrenceRecord, occurrencesOf, saveOccurrence } from '../store/occurrences.ts'
import type { TaskRecord } from '../store/task-list.ts'
import { dayDone } from './day-done.ts'
import { type SeenTask, taskToChange } from './task-to-change.ts'

/** One period of a task: the present one where none is named, done today where no day is. */
export interface FinishedOccurrence extends SeenTask {
  readonly period?: string | undefined
  readonly doneOn?: string | undefined
}

/** Marks a period of a task that returns as done: the next one opens, and with the last the task is done. */
export async function finishOccurrence(
  operation: Operation,
  { period, doneOn, ...seen }: FinishedOccurrence,
): Promise<void> {
  const { tx, today } = operation
  const task = await taskToChange(operation, seen, ({ finish }) => finish)
  const periods = await occurrencesOf(tx, task.id)
  const { ended, isLast } = periodToFinish(periods, period)
  const on = dayDone(doneOn, { ...task, today })
  // The next period has not been begun, whatever was under way in this one.
  const move = isLast
    ? ({ state: stateAfter('finish', task.state), doneOn: on, doneByName: task.actorName } as const)
    : ({ state: 'open', doneOn: null, doneByName: null } as const)
  const done = { on, byName: task.actorName }
  await saveOccurrence(tx, task.id, { period: ended.period, done, move })
}

/** What finishing a task whole means for its periods: the last open one is done with it, more than one is refused. */
export async function closeLastPeriod(
  { tx }: Pick<Operation, 'tx'>,
  { id, periods }: Pick<TaskRecord, 'id' | 'periods'>,
  done: { readonly on: PlainDate; readonly byName: string },
): Promise<void> {
  if (!periods || periods.open === null) return
  if (periods.of - periods.done > 1) {
    throw new Refusal(
      'illegalMove',
      `Việc định kỳ còn ${periods.of - periods.done} kỳ chưa xong, từ “${periods.open}”; hãy đánh dấu xong từng kỳ.`,
    )
  }
  const last = (await occurrencesOf(tx, id)).find(({ doneOn }) => doneOn === null)
  if (last) await saveOccurrence(tx, id, { period: last.period, done })
}

function periodToFinish(
  periods: readonly OccurrenceRecord[],
  wanted: string | undefined,
): { readonly ended: OccurrenceRecord; readonly isLast: boolean } {
  if (periods.length === 0) {
    throw new Refusal('illegalMove', 'Nhiệm vụ này không phải việc định kỳ nên không có kỳ nào để đánh dấu.')
  }
  const open = periods.filter(({ doneOn }) => doneOn === null)
  const ended = wanted === undefined ? open[0] : periods.find(({ period }) => period === wanted)
  if (!ended) throw new Refusal('notFound', 'Nhiệm vụ không có kỳ này; hãy tải lại.')
  if (ended.doneOn !== null) throw new Refusal('illegalMove', `Kỳ “${ended.label}” đã được đánh dấu xong.`)
  return { ended, isLast: open.length === 1 }
}
