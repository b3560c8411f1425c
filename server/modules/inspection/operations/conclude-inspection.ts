import { isPlainDate, type PlainDate } from '#law'
import { fulfilTask, linkedTasks } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { stateAfter } from '../model/conclusion-moves.ts'
import { countedFromConclusion } from '../model/counted-from-conclusion.ts'
import type { Inspection } from '../model/inspection.ts'
import { mayConclude, mayPlan, refuseUnless } from '../policy.ts'
import { bindRecommendations, saveConclusion } from '../store/inspection-writing.ts'
import { recommendationsOf, retimeRecommendation } from '../store/recommendations.ts'
import { inspectionToChange, type SeenInspection } from './inspection-to-change.ts'
import { spanOf } from './read-due.ts'

/** Sends the announcement of results to be signed, with its general summary. */
export async function submitConclusion(
  operation: Operation,
  { summary, ...seen }: SeenInspection & { readonly summary: string },
): Promise<void> {
  const { tx, actor, today } = operation
  refuseUnless(mayPlan(actor))
  const { inspection, visits } = await inspectionToChange(operation, seen)
  const state = stateAfter('submit', { state: inspection.state, visits })
  await saveConclusion(tx, inspection.id, {
    state,
    summary,
    submittedOn: today,
    submittedByName: actor.name,
  })
}

/** Takes the announcement back to be corrected. */
export async function takeBackConclusion(operation: Operation, seen: SeenInspection): Promise<void> {
  const { tx, actor } = operation
  refuseUnless(mayPlan(actor))
  const { inspection, visits } = await inspectionToChange(operation, seen)
  const state = stateAfter('takeBack', { state: inspection.state, visits })
  await saveConclusion(tx, inspection.id, { state, submittedOn: null, submittedByName: null })
}

/** The announcement is signed: the round is concluded, its recommendations bind and the tasks it fulfils are done. */
export async function concludeInspection(
  operation: Operation,
  {
    number,
    concludedOn,
    ...seen
  }: SeenInspection & { readonly number: string; readonly concludedOn: string },
): Promise<void> {
  const { tx, actor } = operation
  refuseUnless(mayConclude(actor))
  const { inspection, visits } = await inspectionToChange(operation, seen)
  const state = stateAfter('conclude', { state: inspection.state, visits })
  const day = soundDay(concludedOn, { first: inspection.startsOn, last: operation.today })
  await saveConclusion(tx, inspection.id, { state, number, concludedOn: day, concludedByName: actor.name })
  await countFromConclusion(operation, inspection, day)
  await bindRecommendations(tx, inspection.id, day)
  for (const { id: taskId } of await linkedTasks(operation, inspection.id)) {
    await fulfilTask(operation, { taskId, id: inspection.id, doneOn: day })
  }
}

/** What was to be done so many days after the announcement has its last day now. */
async function countFromConclusion(
  operation: Operation,
  { id, year }: Pick<Inspection, 'id' | 'year'>,
  day: PlainDate,
): Promise<void> {
  for (const recommendation of await recommendationsOf(operation.tx, [id])) {
    const counted = countedFromConclusion(recommendation.deadline, day)
    if (counted === recommendation.deadline) continue
    await retimeRecommendation(operation.tx, recommendation.id, await spanOf(operation, counted, year))
  }
}

function soundDay(
  given: string,
  { first, last }: { readonly first: PlainDate; readonly last: PlainDate },
): PlainDate {
  if (isPlainDate(given) && given >= first && given <= last) return given
  const detail = 'Ngày ký phải từ ngày bắt đầu kiểm tra đến hôm nay.'
  throw new Refusal('malformedRequest', detail, [{ path: 'concludedOn', detail }])
}
