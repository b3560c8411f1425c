import type { RecommendationDue } from '#contract/recommendation'
import { showDate } from '#law'
import { unitsById } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { stateAfter } from '../model/conclusion-moves.ts'
import { countedFromConclusion } from '../model/counted-from-conclusion.ts'
import { waitingAnew } from '../model/recommendation.ts'
import { mayPlan, mayRecord, refuseUnless } from '../policy.ts'
import { raiseVersion } from '../store/inspection-writing.ts'
import { deleteRecommendation, insertRecommendation, updateRecommendation } from '../store/recommendations.ts'
import { inspectionToChange } from './inspection-to-change.ts'
import { type ReadDue, readDue, spanOf } from './read-due.ts'
import { recommendationToChange, type SeenRecommendation } from './recommendation-to-change.ts'

/** What a recommendation asks, of whom and by when. */
export interface RecommendationGiven {
  readonly content: string
  readonly unitId: string
  readonly due: RecommendationDue
}

/** Adds a recommendation to a visit that was held; answers its id. */
export async function addRecommendation(
  operation: Operation,
  { inspectionId, visitId }: { readonly inspectionId: string; readonly visitId: string },
  { content, unitId, due }: RecommendationGiven,
): Promise<string> {
  const { inspection, team, visits } = await inspectionToChange(operation, { inspectionId })
  const visit = visits.find(({ id }) => id === visitId)
  if (!visit) throw new Refusal('notFound')
  refuseUnless(mayRecord(operation.actor, team))
  stateAfter('correct', { state: inspection.state, visits })
  if (visit.heldOn === null) {
    throw new Refusal('illegalMove', 'Hãy ghi kết quả kiểm tra tại đơn vị trước khi nêu kiến nghị.')
  }
  await refuseUnknownUnit(operation, unitId)
  const read = await readDue(operation, due, inspection.year)
  refuseBefore(read, visit.heldOn)
  await raiseVersion(operation.tx, inspectionId)
  return insertRecommendation(
    operation.tx,
    { inspectionId, visitId },
    { content, unitId, ...read, waitingSince: null },
  )
}

/** Corrects a recommendation; once it binds only the officer may, and its deadline cannot be moved into the past. */
export async function correctRecommendation(
  operation: Operation,
  seen: SeenRecommendation,
  { content, unitId, due }: Omit<RecommendationGiven, 'due'> & Partial<Pick<RecommendationGiven, 'due'>>,
): Promise<void> {
  const { inspection, team, visits, recommendation } = await recommendationToChange(operation, seen)
  const { actor, today, tx } = operation
  const binds = inspection.state === 'concluded'
  refuseUnless(binds ? mayPlan(actor) : mayRecord(actor, team))
  if (!binds) stateAfter('correct', { state: inspection.state, visits })
  if (recommendation.state === 'accepted') {
    throw new Refusal('illegalMove', 'Kiến nghị đã được xác nhận là xong; hãy mở lại trước khi sửa.')
  }
  if (unitId !== recommendation.unitId) await refuseUnknownUnit(operation, unitId)
  await raiseVersion(tx, inspection.id)
  if (due === undefined) {
    await updateRecommendation(tx, recommendation.id, { ...recommendation, content, unitId })
    return
  }
  const given = await readDue(operation, due, inspection.year)
  const { concludedOn, year } = inspection
  const read = concludedOn
    ? await spanOf(operation, countedFromConclusion(given.deadline, concludedOn), year)
    : given
  refuseBefore(read, binds ? today : inspection.startsOn)
  const waitingSince = binds ? waitingAnew(read, recommendation, today) : null
  await updateRecommendation(tx, recommendation.id, { content, unitId, ...read, waitingSince })
}

/** Takes a recommendation out while its round has no conclusion. */
export async function removeRecommendation(operation: Operation, seen: SeenRecommendation): Promise<void> {
  const { inspection, team, visits, recommendation } = await recommendationToChange(operation, seen)
  refuseUnless(mayRecord(operation.actor, team))
  stateAfter('remove', { state: inspection.state, visits })
  await raiseVersion(operation.tx, inspection.id)
  await deleteRecommendation(operation.tx, recommendation.id)
}

async function refuseUnknownUnit({ tx, today }: Operation, unitId: string): Promise<void> {
  const [unit] = await unitsById(tx, [unitId])
  const detail =
    unit === undefined
      ? 'Đơn vị này không còn trong cơ quan; hãy tải lại rồi chọn lại.'
      : unit.validUntil !== null && unit.validUntil <= today
        ? `“${unit.name}” không còn hoạt động; hãy chọn đơn vị đang hoạt động.`
        : null
  if (detail !== null) throw new Refusal('malformedRequest', detail, [{ path: 'unitId', detail }])
}

/** A deadline that was over before anyone could have kept it blames the unit for nothing. */
function refuseBefore({ lateFrom }: ReadDue, day: Parameters<typeof showDate>[0]): void {
  if (lateFrom === null || lateFrom > day) return
  const detail = `Thời hạn này đã qua trước ngày ${showDate(day)}; hãy chọn thời hạn sau đó.`
  throw new Refusal('malformedRequest', detail, [{ path: 'due', detail }])
}
