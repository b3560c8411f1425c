import type { ParticipationField, ParticipationState } from '#contract/participation'
import type { Operation } from '#platform/operation'
import { mayDraft, refuseUnless } from '../policy.ts'
import { type StoredParticipation, saveParticipation } from '../store/participations.ts'
import { participationToChange, type SeenParticipation } from './participation-to-change.ts'

/** Gives a part back to its unit for the named fields, with the reason. */
export async function returnParticipation(
  operation: Operation,
  seen: SeenParticipation,
  { fields, reason }: { readonly fields: readonly ParticipationField[]; readonly reason: string },
): Promise<StoredParticipation> {
  const { tx, actor, now } = operation
  const { part } = await participationToChange(operation, seen, 'return')
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
  const { part } = await participationToChange(operation, seen, move)
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
  // In the order of their ids, so that two who approve the same parts wait for each other.
  const ids = [...versions.keys()].toSorted()
  for (const id of ids) {
    const { part } = await participationToChange(operation, { id, version: versions.get(id) ?? 0 }, 'approve')
    await saveParticipation(tx, {
      ...part,
      state: 'approved',
      returnedFields: [],
      returnReason: null,
      settledAt: now,
      settledByName: actor.name,
    })
  }
  return ids.length
}
