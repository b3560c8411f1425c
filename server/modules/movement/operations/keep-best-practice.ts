import type { BestPracticeContent, BestPracticeState } from '#contract/best-practice'
import { unitsById } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayCorrectPractice, mayPropose, maySettlePractice, refuseUnless } from '../policy.ts'
import {
  deletePractice,
  heldPractice,
  insertPractice,
  rewritePractice,
  type StoredPractice,
  settlePracticeRow,
} from '../store/best-practices.ts'
import { visibleMovement } from './movement-to-change.ts'
import { practiceSight } from './practice-sight.ts'
import { unitsToPropose } from './show-best-practices.ts'

/** A best practice as the person has seen it. */
export interface SeenPractice {
  readonly id: string
  readonly version: number
}

/** Proposes what a unit does well, for others to follow; answers its id. */
export async function proposeBestPractice(
  operation: Operation,
  content: BestPracticeContent,
): Promise<string> {
  const { tx, actor, now } = operation
  await refuseUnit(operation, content)
  const { agencyId, accountId, name } = actor
  return insertPractice(tx, content, { agencyId, accountId, name, now })
}

/** Corrects what a best practice says. */
export async function correctBestPractice(
  operation: Operation,
  seen: SeenPractice,
  content: BestPracticeContent,
): Promise<void> {
  const practice = await practiceToChange(operation, seen, 'correct')
  if (content.unitId !== practice.unitId) await refuseUnit(operation, content)
  else if (content.movementId !== null) await visibleMovement(operation, content.movementId)
  await rewritePractice(operation.tx, practice.id, content)
}

/** Decides whether others are to follow it. */
export async function settleBestPractice(
  operation: Operation,
  seen: SeenPractice,
  state: BestPracticeState,
): Promise<void> {
  const { id } = await practiceToChange(operation, seen, 'settle')
  const byName = state === 'proposed' ? null : operation.actor.name
  await settlePracticeRow(operation.tx, id, { state, byName })
}

/** Takes out what was written down by mistake. */
export async function removeBestPractice(operation: Operation, seen: SeenPractice): Promise<void> {
  const { id } = await practiceToChange(operation, seen, 'correct')
  await deletePractice(operation.tx, id)
}

async function practiceToChange(
  operation: Operation,
  { id, version }: SeenPractice,
  wish: 'correct' | 'settle',
): Promise<StoredPractice> {
  const { tx, actor } = operation
  const practice = await heldPractice(tx, id, await practiceSight(operation))
  if (!practice) throw new Refusal('notFound')
  refuseUnless(wish === 'settle' ? maySettlePractice(actor) : mayCorrectPractice(actor, practice))
  if (practice.version !== version) throw new Refusal('staleVersion')
  return practice
}

/** A practice is of a unit that the actor may speak for, in a movement that they know of. */
async function refuseUnit(operation: Operation, { unitId, movementId }: BestPracticeContent): Promise<void> {
  const { tx, actor } = operation
  const units = await unitsToPropose(operation)
  refuseUnless(
    mayPropose(
      actor,
      units.map(({ id }) => id),
    ),
  )
  const [unit] = await unitsById(tx, [unitId])
  if (!unit) throw new Refusal('notFound')
  if (!units.some(({ id }) => id === unitId)) {
    throw new Refusal('notAllowed', 'Chỉ đề xuất được cách làm hay của đơn vị mình.')
  }
  if (movementId !== null) await visibleMovement(operation, movementId)
}
