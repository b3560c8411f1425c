import { dayHappened } from '#platform/day-happened'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { stateAfter } from '../model/conclusion-moves.ts'
import { resultsBy } from '../model/inspection.ts'
import { mayRecord, refuseUnless } from '../policy.ts'
import { type RecordedVisit, saveVisit } from '../store/inspection-writing.ts'
import { inspectionToChange } from './inspection-to-change.ts'

/** A visit as the person has seen it. */
export interface SeenVisit {
  readonly inspectionId: string
  readonly visitId: string
  readonly version: number
}

/** Writes what was seen at a unit, while the round has no conclusion yet. */
export async function recordVisit(
  operation: Operation,
  { inspectionId, visitId, version }: SeenVisit,
  recorded: RecordedVisit,
): Promise<void> {
  const { tx, actor, today } = operation
  const { inspection, team, visits } = await inspectionToChange(operation, { inspectionId })
  const visit = visits.find(({ id }) => id === visitId)
  if (!visit) throw new Refusal('notFound')
  refuseUnless(mayRecord(actor, team))
  if (visit.version !== version) throw new Refusal('staleVersion')
  stateAfter('correct', { state: inspection.state, visits })
  dayHappened(
    recorded.heldOn,
    { first: inspection.startsOn, today },
    { path: 'heldOn', what: 'Ngày kiểm tra' },
  )
  refuseLosing(recorded.results, inspection.checklist)
  const results = resultsBy(inspection.checklist, recorded.results)
  await saveVisit(tx, visit, { ...recorded, results })
}

/** What was found on a point that was worded otherwise meanwhile would be gone without a word. */
function refuseLosing(results: RecordedVisit['results'], checklist: readonly string[]): void {
  const lost = results.find(
    ({ content, outcome, note }) => !checklist.includes(content) && (outcome !== null || note !== ''),
  )
  if (!lost) return
  throw new Refusal(
    'staleVersion',
    `Nội dung kiểm tra “${lost.content}” vừa được bỏ hoặc sửa; hãy tải lại rồi ghi theo nội dung mới.`,
  )
}
