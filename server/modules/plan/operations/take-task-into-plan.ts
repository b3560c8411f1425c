import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { unitsWithPart } from '../model/coordinating-units.ts'
import { mayTakeIntoPlan, refuseUnless } from '../policy.ts'
import { taskDetail } from '../store/task-page.ts'
import { saveOwnUnit } from '../store/task-writing.ts'
import { heldTask, type SeenTask } from './task-to-change.ts'

/** Makes a unit's own work a task of the plan that is printed; `back` makes it the unit's own again. */
export async function takeTaskIntoPlan(
  operation: Operation,
  { back = false, ...seen }: SeenTask & { readonly back?: boolean },
): Promise<void> {
  const { tx, actor } = operation
  const { task } = await heldTask(operation, seen)
  refuseUnless(mayTakeIntoPlan(actor.roles))
  const detail = await taskDetail(tx, task.id)
  const [chair] = unitsWithPart(task, 'chair')
  if (detail?.addedBy !== 'unit' || chair === undefined) {
    throw new Refusal('illegalMove', 'Nhiệm vụ này không phải việc do đơn vị tự thêm.')
  }
  if ((task.ownUnitId === null) === !back) {
    throw new Refusal(
      'illegalMove',
      back ? 'Việc này vẫn là việc của đơn vị.' : 'Việc này đã có trong kế hoạch.',
    )
  }
  await saveOwnUnit(tx, task.id, back ? chair : null)
}
