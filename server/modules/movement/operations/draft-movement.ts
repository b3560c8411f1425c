import type { MovementContent } from '#contract/movement'
import type { Operation } from '#platform/operation'
import { mayDraft, refuseUnless } from '../policy.ts'
import { insertMovement } from '../store/movements.ts'
import { saveScope } from '../store/scope.ts'
import { soundContent } from './sound-content.ts'

/** Writes a movement down as a draft; answers its id. */
export async function draftMovement(operation: Operation, given: MovementContent): Promise<string> {
  const { tx, actor, now } = operation
  refuseUnless(mayDraft(actor))
  const content = await soundContent(operation, given)
  const { agencyId } = actor
  const movementId = await insertMovement(tx, content, { agencyId, now })
  await saveScope(tx, { agencyId, movementId }, content)
  return movementId
}
