import { addDays, isPlainDate, showDate } from '#law'
import type { DueItem, DueSource } from '#platform/due-item'
import { pathOf } from '../model/path-of.ts'
import { openParticipations } from '../store/participations.ts'

/** What units have not sent in of movements that run, each by its day. */
export const dueItems: DueSource = async ({ tx }) => {
  const open = await openParticipations(tx)
  return open.map(({ id, movementId, unitId, title, due, state }): DueItem => {
    const day = due !== null && isPlainDate(due) ? due : null
    const verb = state === 'returned' ? 'Sửa và gửi lại nội dung' : 'Gửi nội dung'
    return {
      kind: 'participation',
      id,
      title: `${verb} tham gia phong trào “${title}”`,
      path: pathOf(movementId, id),
      wording: day === null ? null : `Chậm nhất ngày ${showDate(day)}`,
      startsOn: null,
      lateFrom: day === null ? null : addDays(day, 1),
      waitingSince: null,
      waitsFor: null,
      chairUnitIds: [unitId],
      coordinatingUnitIds: [],
      personIds: [],
    }
  })
}
