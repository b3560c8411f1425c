import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { unitsWithPart } from '../model/coordinating-units.ts'
import { passedSentence } from '../model/passed-deadline.ts'
import { changedFields, type RowContent } from '../model/row-content.ts'
import { type TaskTiming, taskTiming, timingAnew } from '../model/task-timing.ts'
import { occurrencesOf } from '../store/occurrences.ts'
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
  if (corrections.parties) {
    refuseWithoutChair(before, content)
    refuseOthersWork(task, content)
  }
  const timing = timingAnew(taskTiming(content, await timingContext(operation, plan, task)), task, today)
  const isMoved = JSON.stringify(content.deadline) !== JSON.stringify(before.deadline)
  if (isMoved && !confirmPast) await refuseIfPassed(operation, task, timing)
  await rewriteTasks(tx, actor, [{ id: task.id, version: task.version, content, timing }])
}

/** What a deadline makes late at once is asked about; what was late or done already is not. */
async function refuseIfPassed({ tx, today }: Operation, task: TaskRecord, timing: TaskTiming): Promise<void> {
  const periods = await occurrencesOf(tx, task.id)
  const known = periods.filter(({ doneOn, lateFrom }) => doneOn !== null || lateFrom <= today)
  const settled = new Set(known.map(({ period }) => period))
  const detail = passedSentence(timing, { ...task, settled }, today)
  if (detail) throw new Refusal('deadlinePassed', detail, [{ path: 'deadline', detail }])
}

/** Work that nobody chairs any more is asked of nobody. */
function refuseWithoutChair(before: RowContent, after: RowContent): void {
  const isChaired = ({ parties }: RowContent): boolean => parties.some(({ part }) => part === 'chair')
  if (isChaired(after) || !isChaired(before)) return
  const detail = 'Hãy ghi ít nhất một đơn vị chủ trì.'
  throw new Refusal('malformedRequest', detail, [{ path: 'parties', detail }])
}

/** Nobody makes work for another unit by calling it their own. */
function refuseOthersWork(task: TaskRecord, content: RowContent): void {
  const chairs = unitsWithPart(content, 'chair')
  if (task.ownUnitId === null || String(chairs) === String(unitsWithPart(task, 'chair'))) return
  if (chairs.length === 1 && chairs[0] === task.ownUnitId) return
  const detail = 'Việc của đơn vị do chính đơn vị chủ trì; hãy đưa vào kế hoạch rồi mới giao đơn vị khác.'
  throw new Refusal('malformedRequest', detail, [{ path: 'parties', detail }])
}

/** What a task says, in the form of the row it came from. */
export function contentOf(task: TaskRecord): RowContent {
  const { title, class: taskClass, deadline, quarters, place, parties } = task
  return { text: title, class: taskClass, deadline, quarters, place, parties }
}
