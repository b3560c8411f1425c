import type { DueItem, DueSource } from '#platform/due-item'
import type { Recommendation } from '../model/recommendation.ts'
import { unfinishedRecommendations } from '../store/recommendations.ts'

/** The recommendations that a unit still has to carry out; what it has reported waits for the officer. */
export const dueItems: DueSource = async ({ tx }) => {
  const unfinished = await unfinishedRecommendations(tx)
  return unfinished.filter(({ state }) => state === 'open').map(dueItem)
}

function dueItem({ id, inspectionId, content, deadline, unitId, ...timing }: Recommendation): DueItem {
  return {
    kind: 'recommendation',
    id,
    title: `Kiến nghị sau kiểm tra: ${content}`,
    path: `/inspections/${inspectionId}`,
    wording: deadline.text ?? null,
    startsOn: timing.startsOn,
    lateFrom: timing.lateFrom,
    waitingSince: timing.waitingSince,
    waitsFor: timing.waitsFor,
    chairUnitIds: [unitId],
    coordinatingUnitIds: [],
    personIds: [],
  }
}
