import type { MovementState, ReviewStage } from '#contract/movement'
import { isPlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { stateAfter } from '../model/movement-moves.ts'
import { mayEverMove } from '../policy.ts'
import { saveMove } from '../store/movements.ts'
import { participationsOf } from '../store/participations.ts'
import { type ReviewToWrite, saveReview } from '../store/reviews.ts'
import { asIs } from './move-movement.ts'
import { movementToChange, type SeenMovement } from './movement-to-change.ts'

/** What a review says. */
export interface ReviewGiven extends SeenMovement {
  readonly stage: ReviewStage
  readonly heldOn: string
  readonly summary: string
  readonly proposals: string
  readonly units: ReviewToWrite['units']
}

/** Writes the mid-term or the final review of a movement; the final one closes it. Written anew it replaces the last. */
export async function reviewMovement(operation: Operation, given: ReviewGiven): Promise<MovementState> {
  const { tx, actor, now, today } = operation
  const { stage, heldOn, summary, proposals } = given
  const move = stage === 'mid' ? 'reviewMidway' : 'review'
  const movement = await movementToChange(operation, given, () => mayEverMove(actor, move))
  const state = stateAfter(move, movement)
  if (!isPlainDate(heldOn) || heldOn > today || heldOn < movement.startsOn) {
    const detail = 'Ngày sơ kết, tổng kết phải từ ngày bắt đầu phong trào và không sau hôm nay.'
    throw new Refusal('malformedRequest', detail, [{ path: 'heldOn', detail }])
  }
  const taking = new Set((await participationsOf(tx, [movement.id])).map(({ unitId }) => unitId))
  if (!given.units.every(({ unitId }) => taking.has(unitId))) {
    throw new Refusal('notFound', 'Có đơn vị không tham gia phong trào này; hãy tải lại trang.')
  }
  const units = given.units.filter(({ done, figures, proposed }) => `${done}${figures}${proposed}` !== '')
  await saveReview(
    tx,
    { agencyId: actor.agencyId, movementId: movement.id },
    { stage, heldOn, summary, proposals, units, writtenAt: now, writtenByName: actor.name },
  )
  await saveMove(tx, movement.id, { ...asIs(movement), state })
  return state
}
