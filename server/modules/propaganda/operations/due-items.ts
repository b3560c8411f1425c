import { type PlainDate, showDate } from '#law'
import type { DueItem, DueSource } from '#platform/due-item'
import type { Item } from '../model/item.ts'
import { unfinishedItems } from '../store.ts'

/** What units still have to publish. */
export const dueItems: DueSource = async ({ tx }) => (await unfinishedItems(tx)).map(dueItem)

function dueItem({ id, year, content, channel, planned, startsOn, lateFrom, unitId }: Item): DueItem {
  return {
    kind: 'propaganda',
    id,
    title: `Tuyên truyền: ${content} (${channel})`,
    path: `/propaganda?year=${year}&item=${id}`,
    wording: timeInWords(planned, startsOn),
    startsOn,
    lateFrom,
    waitingSince: null,
    waitsFor: null,
    chairUnitIds: [unitId],
    coordinatingUnitIds: [],
    personIds: [],
  }
}

function timeInWords(planned: string, startsOn: PlainDate): string {
  if (planned.length > 7) return `Ngày ${showDate(startsOn)}`
  return `Trong tháng ${Number(planned.slice(5, 7))}/${planned.slice(0, 4)}`
}
