import type { PartAnswer } from '#contract/task-work'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { coordinatingUnits } from '../model/coordinating-units.ts'
import { mayConfirm, refuseUnless } from '../policy.ts'
import { saveConfirmation } from '../store/confirmations.ts'
import { heldTask, signedFor } from './task-to-change.ts'

/** What a unit says of its part; null takes an answer back. */
export interface PartConfirmed {
  readonly taskId: string
  readonly unitId: string
  readonly answer: PartAnswer | null
  readonly because?: string
}

/** A coordinating unit answers for its part: taken on, done, or not theirs and why. */
export async function confirmPart(
  operation: Operation,
  { taskId, unitId, answer, because = '' }: PartConfirmed,
): Promise<void> {
  const { tx, actor, now } = operation
  const { task, acting } = await heldTask(operation, { taskId })
  refuseUnless(mayConfirm(acting, task, unitId))
  if (!coordinatingUnits(task).includes(unitId)) {
    throw new Refusal('notFound', 'Đơn vị này không phối hợp trong nhiệm vụ; hãy tải lại.')
  }
  if (answer === 'notOurs' && because === '') {
    const detail = 'Hãy ghi vì sao việc này không thuộc phần đơn vị.'
    throw new Refusal('malformedRequest', detail, [{ path: 'because', detail }])
  }
  const byName = await signedFor(operation, acting, { taskId, unitIds: [unitId] })
  await saveConfirmation(
    tx,
    { taskId, unitId, answer, because: answer === 'notOurs' ? because : null },
    { agencyId: actor.agencyId, now, byName },
  )
}
