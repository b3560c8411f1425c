import type { MovementState } from '#contract/movement'
import { linkedTasks, unfulfilTask } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { stateAfter } from '../model/movement-moves.ts'
import { mayEverMove } from '../policy.ts'
import { saveMove } from '../store/movements.ts'
import { deleteParticipations, participationsOf } from '../store/participations.ts'
import { movementToChange, type SeenMovement } from './movement-to-change.ts'

/** Takes a launch back while no unit has sent anything; the tasks that it fulfilled are open again. */
export async function recallMovement(
  operation: Operation,
  seen: SeenMovement,
  reason: string,
): Promise<MovementState> {
  const { tx, actor } = operation
  const movement = await movementToChange(operation, seen, () => mayEverMove(actor, 'recall'))
  const state = stateAfter('recall', movement)
  const parts = await participationsOf(tx, [movement.id])
  const sent = parts.filter(({ state }) => state !== 'unsent').length
  if (sent > 0) {
    throw new Refusal(
      'stillInUse',
      `Đã có ${sent} đơn vị gửi nội dung nên không thu hồi việc phát động được.`,
    )
  }
  await deleteParticipations(
    tx,
    parts.map(({ id }) => id),
  )
  await saveMove(tx, movement.id, { state, submittedOn: null, launched: null, recallReason: reason })
  for (const { id: taskId } of await linkedTasks(operation, movement.id)) {
    await unfulfilTask(operation, { taskId, id: movement.id })
  }
  return state
}
