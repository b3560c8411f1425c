import { namedUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { coordinatingUnits } from '../model/coordinating-units.ts'
import { maySteer, refuseUnless } from '../policy.ts'
import { insertNotes } from '../store/task-page.ts'
import { heldTask } from './task-to-change.ts'

/** Reminds coordinating units of a task to answer for their part; whoever reminds people hears `plan.unitsReminded`. */
export async function remindUnits(
  operation: Operation,
  { taskId, unitIds }: { readonly taskId: string; readonly unitIds: readonly string[] },
): Promise<void> {
  const { tx, actor, now } = operation
  const { task, standing, actorName } = await heldTask(operation, { taskId })
  refuseUnless(maySteer(standing, task.state))
  const reminded = coordinatingUnits(task).filter((unitId) => unitIds.includes(unitId))
  if (reminded.length < new Set(unitIds).size) {
    throw new Refusal('notFound', 'Có đơn vị không phối hợp trong nhiệm vụ này; hãy tải lại.')
  }
  const units = await namedUnits(operation)
  const names = reminded.flatMap((unitId) => units.get(unitId)?.name ?? [])
  await insertNotes(tx, [taskId], {
    agencyId: actor.agencyId,
    authorId: actor.accountId,
    authorName: actorName,
    body: `Nhắc xác nhận phần phối hợp: ${names.join(', ')}.`,
    now,
  })
  await operation.announce({
    name: 'plan.unitsReminded',
    payload: { taskId, title: task.title, unitIds: reminded, byName: actorName },
  })
}
