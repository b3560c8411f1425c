import { showDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { unitsWithPart } from '../model/coordinating-units.ts'
import { changedFields, type RowContent } from '../model/row-content.ts'
import { type TaskTiming, taskTiming, timingAnew } from '../model/task-timing.ts'
import { planById } from '../store/plans.ts'
import type { TaskRecord } from '../store/task-list.ts'
import { rewriteTasks } from '../store/task-writing.ts'
import { type Corrections, corrected } from './correct-row.ts'
import { ownUnits } from './own-units.ts'
import { type SeenTask, taskToChange } from './task-to-change.ts'
import { timingContext } from './timing-of.ts'

/** What a person corrects in a task; what is left out stays as it is. */
export type TaskCorrections = Omit<Corrections, 'text'> & {
  readonly title?: string | undefined
  /** A deadline that has passed already is meant so. */
  readonly confirmPast?: boolean | undefined
}

/** Corrects what a task says, when or by whom; its state and its notes stay. */
export async function correctTask(
  operation: Operation,
  seen: SeenTask,
  { title, confirmPast = false, ...corrections }: TaskCorrections,
): Promise<void> {
  const { tx, actor, today } = operation
  const task = await taskToChange(operation, seen, ({ correct }) => correct)
  const plan = await planById(tx, task.planId)
  if (!plan) throw new Refusal('notFound')
  const before = contentOf(task)
  const content = corrected(
    before,
    { ...corrections, text: title },
    {
      units: await ownUnits(operation),
      context: { year: plan.year, documentDate: plan.issuedOn, refusedAt: 'deadline' },
    },
  )
  if (changedFields(before, content).length === 0) return
  if (corrections.parties) refuseOthersWork(task, content)
  const timing = timingAnew(taskTiming(content, await timingContext(operation, plan, task)), task, today)
  if (!confirmPast) refuseIfPassed(task, timing, today)
  await rewriteTasks(tx, actor, [{ id: task.id, version: task.version, content, timing }])
}

/** Nobody makes work for another unit by calling it their own. */
function refuseOthersWork(task: TaskRecord, content: RowContent): void {
  const chairs = unitsWithPart(content, 'chair')
  if (task.ownUnitId === null || String(chairs) === String(unitsWithPart(task, 'chair'))) return
  if (chairs.length === 1 && chairs[0] === task.ownUnitId) return
  const detail = 'Việc của đơn vị do chính đơn vị chủ trì; hãy đưa vào kế hoạch rồi mới giao đơn vị khác.'
  throw new Refusal('malformedRequest', detail, [{ path: 'parties', detail }])
}

/** A deadline moved to a day that has passed makes the task late at once; a slip of the pen in the year does the same. */
function refuseIfPassed(before: TaskRecord, { lateFrom, occurrences }: TaskTiming, today: string): void {
  if (lateFrom === null || lateFrom > today || lateFrom === before.lateFrom || occurrences.length > 0) return
  const detail = `Thời hạn này đã qua: nhiệm vụ sẽ trễ từ ngày ${showDate(lateFrom)}. Hãy kiểm tra ngày, hoặc xác nhận nếu vẫn muốn ghi như vậy.`
  throw new Refusal('deadlinePassed', detail, [{ path: 'deadline', detail }])
}

/** What a task says, in the form of the row it came from. */
export function contentOf(task: TaskRecord): RowContent {
  const { title, class: taskClass, deadline, quarters, place, parties } = task
  return { text: title, class: taskClass, deadline, quarters, place, parties }
}
