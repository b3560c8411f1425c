import type { MovementState } from '#contract/movement'
import type { Operation } from '#platform/operation'
import { stateAfter } from '../model/movement-moves.ts'
import { mayEverMove } from '../policy.ts'
import { type Moved, type StoredMovement, saveMove } from '../store/movements.ts'
import { reviewsOf } from '../store/reviews.ts'
import { movementToChange, type SeenMovement } from './movement-to-change.ts'

/** Takes a movement to the one who signs, back from there, or open again after its final review. */
export async function moveMovement(
  operation: Operation,
  seen: SeenMovement,
  move: 'submit' | 'takeBack' | 'reopen',
): Promise<MovementState> {
  const { tx, actor, today } = operation
  const movement = await movementToChange(operation, seen, () => mayEverMove(actor, move))
  const state = stateAfter(move, movement)
  const wasReviewed =
    move === 'reopen' && (await reviewsOf(tx, movement.id)).some(({ stage }) => stage === 'mid')
  const moved: Moved = {
    ...asIs(movement),
    state: wasReviewed ? 'midReviewed' : state,
    submittedOn: move === 'submit' ? today : null,
  }
  await saveMove(tx, movement.id, moved)
  return moved.state
}

/** What a move leaves as it is. */
export function asIs(movement: StoredMovement): Moved {
  const { state, submittedOn, launchedOn, launchedByName, paperNumber, paperId, recallReason } = movement
  const launched =
    launchedOn === null ? null : { on: launchedOn, byName: launchedByName ?? '', paperNumber, paperId }
  return { state, submittedOn, launched, recallReason }
}
