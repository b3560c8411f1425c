import type { MovementContent } from '#contract/movement'
import { renameFulfilment } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { isLaunched, refuseWhile, whyNotCorrected } from '../model/movement-moves.ts'
import { mayDraft } from '../policy.ts'
import { movementsWanted, rewriteMovement, type StoredMovement } from '../store/movements.ts'
import { deleteParticipations, participationsOf } from '../store/participations.ts'
import { saveScope } from '../store/scope.ts'
import { movementToChange, type SeenMovement } from './movement-to-change.ts'
import { openParticipationsIn, unitsInScope } from './open-participations-in.ts'
import { soundContent } from './sound-content.ts'

/**
 * Corrects what a movement says. While it runs, units that come into its scope get their part, and units that leave it
 * lose theirs as long as they have not sent anything.
 */
export async function correctMovement(
  operation: Operation,
  seen: SeenMovement,
  given: MovementContent,
): Promise<void> {
  const { tx, actor } = operation
  const movement = await movementToChange(operation, seen, () => mayDraft(actor))
  refuseWhile(whyNotCorrected(movement))
  if (isLaunched(movement) && given.launcher !== movement.launcher) {
    const detail = 'Phong trào đã phát động nên không đổi được nơi phát động.'
    throw new Refusal('illegalMove', detail, [{ path: 'launcher', detail }])
  }
  await refuseWhileAnswered(operation, movement, given)
  const content = await soundContent(operation, given)
  await rewriteMovement(tx, movement.id, content)
  await saveScope(tx, { agencyId: actor.agencyId, movementId: movement.id }, content)
  if (isLaunched(movement)) await moveScope(operation, { ...movement, scopeAll: content.scopeAll })
  await renameFulfilment(operation, { id: movement.id, title: content.title })
}

/** What others answer has to stay a movement of a superior or a bloc. */
async function refuseWhileAnswered(
  { tx }: Operation,
  { id }: StoredMovement,
  { launcher }: MovementContent,
): Promise<void> {
  if (launcher !== 'agency') return
  const answering = await movementsWanted(tx, { answersId: id })
  if (answering.length === 0) return
  const detail = 'Có phong trào của cơ quan đang hưởng ứng phong trào này nên không đổi được nơi phát động.'
  throw new Refusal('illegalMove', detail, [{ path: 'launcher', detail }])
}

async function moveScope(operation: Operation, movement: StoredMovement): Promise<void> {
  const { tx } = operation
  const wanted = new Set(await unitsInScope(operation, movement))
  const leaving = (await participationsOf(tx, [movement.id])).filter(({ unitId }) => !wanted.has(unitId))
  const kept = leaving.filter(({ state }) => state !== 'unsent')
  if (kept.length > 0 && !movement.scopeAll) {
    const detail = `${kept.length} đơn vị đã gửi nội dung nên không bỏ ra khỏi phong trào được.`
    throw new Refusal('stillInUse', detail, [{ path: 'unitIds', detail }])
  }
  await deleteParticipations(
    tx,
    leaving.filter(({ state }) => state === 'unsent').map(({ id }) => id),
  )
  await openParticipationsIn(operation, movement)
}
