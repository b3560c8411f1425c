import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayHandOver, refuseUnless } from '../policy.ts'
import {
  type Handover,
  insertHandover,
  lockedHandover,
  markUndone,
  moveBack,
  moveTasks,
  tasksStillMoved,
} from '../store/handovers.ts'
import { lockPlans } from '../store/plans.ts'
import { tasksByIds } from '../store/task-list.ts'
import { refuseUnlessUnitsOfToday } from './units-of-today.ts'

/** Moves unfinished tasks from a unit to another, with its open sub-tasks in them. Answers what undoes it. */
export async function handOverTasks(
  operation: Operation,
  { fromUnitId, toUnitId, taskIds }: Handover & { readonly taskIds: readonly string[] },
): Promise<{ readonly id: string; readonly taskCount: number }> {
  const { tx, actor, now } = operation
  refuseUnless(mayHandOver(actor))
  if (fromUnitId === toUnitId)
    throw new Refusal('malformedRequest', 'Hãy chọn một đơn vị khác để chuyển sang.')
  await refuseUnlessUnitsOfToday(operation, [toUnitId])
  const ids = [...new Set(taskIds)]
  await lockPlans(tx, [...new Set((await tasksByIds(tx, ids)).map(({ planId }) => planId))])
  // Read again now that they are held: one may have been finished meanwhile.
  const open = (await tasksByIds(tx, ids)).filter(
    ({ state, parties, handed }) =>
      (state === 'open' || state === 'started') &&
      (handed.unitIds.includes(fromUnitId) || parties.some(({ unitIds }) => unitIds.includes(fromUnitId))),
  )
  if (open.length === 0) {
    throw new Refusal(
      'illegalMove',
      'Không còn việc nào trong số đã chọn đang giao cho đơn vị này; hãy tải lại.',
    )
  }
  const rows = await moveTasks(
    tx,
    { fromUnitId, toUnitId },
    open.map(({ id }) => id),
  )
  const by = { agencyId: actor.agencyId, now, byName: actor.name }
  const id = await insertHandover(tx, { fromUnitId, toUnitId, rows }, by)
  return { id, taskCount: open.length }
}

/** Gives tasks back to the unit they were moved from: all of them, or none once one of them was given to others. */
export async function undoHandover(operation: Operation, id: string): Promise<void> {
  const { tx, actor, now } = operation
  refuseUnless(mayHandOver(actor))
  const handover = await lockedHandover(tx, id)
  if (!handover) throw new Refusal('notFound')
  if (handover.isUndone) throw new Refusal('illegalMove', 'Việc chuyển này đã được hoàn tác.')
  const taskIds = await tasksStillMoved(tx, handover)
  await lockPlans(tx, [...new Set((await tasksByIds(tx, taskIds ?? [])).map(({ planId }) => planId))])
  // Read again now that they are held: one may have been corrected meanwhile.
  if (!(await tasksStillMoved(tx, handover))) {
    throw new Refusal(
      'illegalMove',
      'Có việc đã được sửa hoặc chuyển tiếp sau lần chuyển này nên không hoàn tác được; hãy chuyển lại từng việc.',
    )
  }
  await moveBack(tx, handover)
  await markUndone(tx, id, now)
}
