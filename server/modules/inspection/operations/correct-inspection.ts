import type { InspectionGiven } from '#contract/inspection'
import { showDate } from '#law'
import { unitsById } from '#modules/organisation'
import { renameFulfilment } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { stateAfter } from '../model/conclusion-moves.ts'
import { mayPlan, refuseUnless } from '../policy.ts'
import { replaceMembers, replaceVisits, updateInspection } from '../store/inspection-writing.ts'
import { soundInspection } from './given-inspection.ts'
import { inspectionToChange, type SeenInspection, type WholeInspection } from './inspection-to-change.ts'

/** Changes what is planned of a round; a unit whose visit was held stays in it, and what was looked at there too. */
export async function correctInspection(
  operation: Operation,
  seen: SeenInspection,
  given: InspectionGiven,
): Promise<void> {
  const { tx, actor } = operation
  refuseUnless(mayPlan(actor))
  const whole = await inspectionToChange(operation, seen)
  stateAfter('correct', { state: whole.inspection.state, visits: whole.visits })
  const content = await soundInspection(operation, given)
  await refuseLosing(operation, whole, given)
  await updateInspection(tx, seen.inspectionId, content)
  await replaceMembers(tx, seen.inspectionId, given.team)
  await replaceVisits(tx, seen.inspectionId, given.visits)
  await renameFulfilment(operation, { id: seen.inspectionId, title: content.title })
}

async function refuseLosing(
  { tx }: Operation,
  { visits }: WholeInspection,
  given: InspectionGiven,
): Promise<void> {
  refuseLosingResults(visits, given.checklist)
  refuseBeginningAfterVisits(visits, given)
  const staying = new Set(given.visits.map(({ unitId }) => unitId))
  const lost = visits.find(({ unitId, heldOn }) => heldOn !== null && !staying.has(unitId))
  if (!lost) return
  const [unit] = await unitsById(tx, [lost.unitId])
  const detail = `Đã ghi kết quả kiểm tra tại “${unit?.name ?? ''}” nên không bỏ được đơn vị này.`
  throw new Refusal('stillInUse', detail, [{ path: 'visits', detail }])
}

/** No round begins after a unit of it was visited. */
function refuseBeginningAfterVisits(
  visits: WholeInspection['visits'],
  { startsOn }: Pick<InspectionGiven, 'startsOn'>,
): void {
  const [first] = visits.flatMap(({ heldOn }) => heldOn ?? []).toSorted()
  if (first === undefined || startsOn <= first) return
  const detail = `Đã kiểm tra một đơn vị ngày ${showDate(first)} nên cuộc kiểm tra không thể bắt đầu sau ngày đó.`
  throw new Refusal('malformedRequest', detail, [{ path: 'startsOn', detail }])
}

/** What was found stands by what it was looked for: worded otherwise it would be gone. */
function refuseLosingResults(visits: WholeInspection['visits'], checklist: readonly string[]): void {
  const found = visits.flatMap(({ results }) => results)
  const lost = found.find(
    ({ content, outcome, note }) => !checklist.includes(content) && (outcome !== null || note !== ''),
  )
  if (!lost) return
  const detail = `Đã ghi kết quả kiểm tra về “${lost.content}” nên không bỏ hay sửa được nội dung này.`
  throw new Refusal('stillInUse', detail, [{ path: 'checklist', detail }])
}
