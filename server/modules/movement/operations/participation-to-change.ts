import type { Ability } from '#contract/ability'
import type { Participation } from '#contract/participation'
import { actingUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { participationAbilities, refuseUnless } from '../policy.ts'
import { movementById, type StoredMovement } from '../store/movements.ts'
import { heldParticipations, type StoredParticipation } from '../store/participations.ts'

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

/** Loads and holds the part of a unit; refuses what the policy says no to, and a version that is no more. */
export async function participationToChange(
  operation: Operation,
  seen: SeenParticipation,
  ask: (abilities: Participation['abilities']) => Ability,
): Promise<HeldParticipation> {
  const { tx, actor } = operation
  const [part] = await heldParticipations(tx, [seen.id])
  const movement = part && (await movementById(tx, part.movementId))
  if (!part || !movement) throw new Refusal('notFound')
  const { headedUnitIds } = await actingUnits(operation)
  const may = ask(participationAbilities({ roles: actor.roles, headedUnitIds }, part, movement))
  if (part.version !== seen.version && may.allowed) throw new Refusal('staleVersion')
  refuseUnless(may)
  return { part, movement }
}
