import type { Ability } from '#contract/ability'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { isLaunched } from '../model/movement-moves.ts'
import { refuseUnless, seesEverything } from '../policy.ts'
import { heldMovement, movementById, type StoredMovement } from '../store/movements.ts'

/** A movement as the person has seen it. */
export interface SeenMovement {
  readonly id: string
  readonly version: number
}

/** A movement that exists for the actor: before its launch only for the officer and leadership. */
export async function visibleMovement({ tx, actor }: Operation, id: string): Promise<StoredMovement> {
  const movement = await movementById(tx, id)
  if (!movement || !(isLaunched(movement) || seesEverything(actor))) throw new Refusal('notFound')
  return movement
}

/** Loads and holds a movement; refuses who may not change it at all, and a version that is no more. */
export async function movementToChange(
  { tx, actor }: Operation,
  { id, version }: { readonly id: string; readonly version?: number },
  askMay: (movement: StoredMovement) => Ability,
): Promise<StoredMovement> {
  const movement = await heldMovement(tx, id)
  // Who may not see it yet is not told that it is there.
  if (!movement || !(isLaunched(movement) || seesEverything(actor))) throw new Refusal('notFound')
  refuseUnless(askMay(movement))
  if (version !== undefined && movement.version !== version) throw new Refusal('staleVersion')
  return movement
}
