import { lateFrom } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { changedFields, type RowContent } from '../model/row-content.ts'
import { planById } from '../store/plans.ts'
import type { TaskRecord } from '../store/task-list.ts'
import { rewriteTasks } from '../store/task-writing.ts'
import { type Corrections, corrected } from './correct-row.ts'
import { wordingReading } from './local-reading.ts'
import { ownUnits } from './own-units.ts'
import { type SeenTask, taskToChange } from './task-to-change.ts'

/** What a person corrects in a task; what is left out stays as it is. */
export type TaskCorrections = Omit<Corrections, 'text'> & { readonly title?: string | undefined }

/** Corrects what a task says, when or by whom; its state and its notes stay. */
export async function correctTask(
  operation: Operation,
  seen: SeenTask,
  { title, ...corrections }: TaskCorrections,
): Promise<void> {
  const { tx, actor } = operation
  const task = await taskToChange(operation, seen, ({ correct }) => correct)
  const plan = await planById(tx, task.planId)
  if (!plan) throw new Refusal('notFound')
  const before = contentOf(task)
  const content = corrected(
    before,
    { ...corrections, text: title },
    {
      units: await ownUnits(operation),
      context: { year: plan.year, documentDate: plan.issuedOn },
    },
  )
  if (changedFields(before, content).length === 0) return
  const timing = lateFrom(content.deadline, await wordingReading(operation), plan.year)
  await rewriteTasks(tx, actor, [{ id: task.id, version: task.version, content, timing }])
}

/** What a task says, in the form of the row it came from. */
export function contentOf(task: TaskRecord): RowContent {
  const { title, class: taskClass, deadline, quarters, place, parties } = task
  return { text: title, class: taskClass, deadline, quarters, place, parties }
}
