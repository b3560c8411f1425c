import type { ParticipationField, ParticipationState } from '#contract/participation'
import { actingUnits } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseUnlessOpen } from '../model/participation-moves.ts'
import { mayDraft, participationAbilities, refuseUnless } from '../policy.ts'
import { movementById } from '../store/movements.ts'
import { heldParticipations, type StoredParticipation, saveParticipation } from '../store/participations.ts'
import { participationToChange, type SeenParticipation } from './participation-to-change.ts'

/** Gives a part back to its unit for the named fields, with the reason. */
export async function returnParticipation(
  operation: Operation,
  seen: SeenParticipation,
  { fields, reason }: { readonly fields: readonly ParticipationField[]; readonly reason: string },
): Promise<StoredParticipation> {
  const { tx, actor, now } = operation
  const { part } = await participationToChange(operation, seen, ({ return: giveBack }) => giveBack)
  const returned: StoredParticipation = {
    ...part,
    state: 'returned',
    returnedFields: [...new Set(fields)],
    returnReason: reason,
    beforeReturn: part.content,
    settledAt: now,
    settledByName: actor.name,
  }
  await saveParticipation(tx, returned)
  return { ...returned, version: part.version + 1 }
}

/** Back to the unit before anybody looked at it, or from approved to waiting. */
export async function moveParticipation(
  operation: Operation,
  seen: SeenParticipation,
  move: 'takeBack' | 'reopen',
): Promise<StoredParticipation> {
  const { part } = await participationToChange(operation, seen, (abilities) => abilities[move])
  const state: ParticipationState =
    move === 'reopen' ? 'submitted' : part.returnedFields.length > 0 ? 'returned' : 'unsent'
  const moved: StoredParticipation = { ...part, state, settledAt: null, settledByName: null }
  await saveParticipation(operation.tx, moved)
  return { ...moved, version: part.version + 1 }
}

/** Approves several parts, all of them or none; answers how many. */
export async function approveParticipations(
  operation: Operation,
  chosen: readonly SeenParticipation[],
): Promise<number> {
  const { tx, actor, now } = operation
  refuseUnless(mayDraft(actor))
  const versions = new Map(chosen.map(({ id, version }) => [id, version]))
  const parts = await heldParticipations(tx, [...versions.keys()])
  if (parts.length !== versions.size) throw new Refusal('notFound')
  const { headedUnitIds } = await actingUnits(operation)
  for (const part of parts) {
    if (versions.get(part.id) !== part.version) throw new Refusal('staleVersion')
    const movement = await movementById(tx, part.movementId)
    if (!movement) throw new Refusal('notFound')
    refuseUnlessOpen('approve', part.state)
    refuseUnless(participationAbilities({ roles: actor.roles, headedUnitIds }, part, movement).approve)
    await saveParticipation(tx, {
      ...part,
      state: 'approved',
      returnedFields: [],
      returnReason: null,
      settledAt: now,
      settledByName: actor.name,
    })
  }
  return parts.length
}
