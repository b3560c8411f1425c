import { actingUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseWhile } from '../model/movement-moves.ts'
import { type ParticipationMove, participationObstacle } from '../model/participation-moves.ts'
import { mayEverMovePart, refuseUnless } from '../policy.ts'
import { keptMovement, type StoredMovement } from '../store/movements.ts'
import { heldParticipations, movementOfPart, type StoredParticipation } from '../store/participations.ts'

/** A part as the person has seen it. */
export interface SeenParticipation {
  readonly id: string
  readonly version: number
}

/** A part that is held, with its movement. */
export interface HeldParticipation {
  readonly part: StoredParticipation
  readonly movement: StoredMovement
}

/** Loads and holds the part of a unit; refuses who may not, a version that is no more, and a move that is not open. */
export async function participationToChange(
  operation: Operation,
  seen: SeenParticipation,
  move: ParticipationMove,
): Promise<HeldParticipation> {
  const { tx, actor } = operation
  const movementId = await movementOfPart(tx, seen.id)
  // Held before its part: whoever takes the launch back meanwhile must not take out what is just being sent.
  const movement = movementId === undefined ? undefined : await keptMovement(tx, movementId)
  const [part] = await heldParticipations(tx, [seen.id])
  if (!part || !movement) throw new Refusal('notFound')
  const { headedUnitIds } = await actingUnits(operation)
  refuseUnless(mayEverMovePart({ roles: actor.roles, headedUnitIds }, move, part.unitId))
  if (part.version !== seen.version) throw new Refusal('staleVersion')
  refuseWhile(participationObstacle(move, part.state, movement))
  return { part, movement }
}
