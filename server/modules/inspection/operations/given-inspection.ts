import type { InspectionGiven } from '#contract/inspection'
import { isPlainDate, type PlainDate, showDate } from '#law'
import { roster, unitsById } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { InspectionContent } from '../store/inspection-writing.ts'

/** What a person gives of a round, with days that exist; refuses what contradicts itself or names what is not there. */
export async function soundInspection({ tx }: Operation, given: InspectionGiven): Promise<InspectionContent> {
  const { year, title, basis, checklist } = given
  const startsOn = day('startsOn', given.startsOn)
  const endsOn = day('endsOn', given.endsOn)
  if (endsOn < startsOn) throw refusal('endsOn', 'Ngày kết thúc không thể trước ngày bắt đầu.')
  if (new Set(checklist).size < checklist.length) {
    throw refusal('checklist', 'Có nội dung kiểm tra ghi hai lần.')
  }
  refuseVisits(given, { startsOn, endsOn })
  refuseTeam(given)
  const unitIds = given.visits.map(({ unitId }) => unitId)
  if ((await unitsById(tx, unitIds)).length < unitIds.length) throw unknown('visits', 'đơn vị')
  const personIds = given.team.flatMap(({ personId }) => personId ?? [])
  const known = new Set(personIds.length === 0 ? [] : (await roster(tx)).map(({ id }) => id))
  if (personIds.some((id) => !known.has(id))) throw unknown('team', 'người')
  return { year, title, basis, startsOn, endsOn, checklist }
}

function refuseVisits(
  { visits }: InspectionGiven,
  { startsOn, endsOn }: { readonly startsOn: PlainDate; readonly endsOn: PlainDate },
): void {
  if (new Set(visits.map(({ unitId }) => unitId)).size < visits.length) {
    throw refusal('visits', 'Có đơn vị ghi hai lần trong cuộc kiểm tra.')
  }
  const outside = visits.find(
    ({ plannedOn }) => plannedOn !== null && (plannedOn < startsOn || plannedOn > endsOn),
  )
  if (outside?.plannedOn) {
    const planned = showDate(day('visits', outside.plannedOn))
    throw refusal(
      'visits',
      `Ngày kiểm tra ${planned} nằm ngoài thời gian của cuộc kiểm tra (${showDate(startsOn)} đến ${showDate(endsOn)}).`,
    )
  }
}

function refuseTeam({ team }: InspectionGiven): void {
  if (team.filter(({ part }) => part === 'head').length > 1) {
    throw refusal('team', 'Đoàn kiểm tra chỉ có một Trưởng đoàn.')
  }
  const ids = team.flatMap(({ personId }) => personId ?? [])
  if (new Set(ids).size < ids.length) throw refusal('team', 'Có người ghi hai lần trong Đoàn kiểm tra.')
}

function day(path: string, given: string): PlainDate {
  if (isPlainDate(given)) return given
  throw refusal(path, 'Ngày này không có trong lịch.')
}

const refusal = (path: string, detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path, detail }])

const unknown = (path: string, what: string): Refusal =>
  refusal(path, `Có ${what} không còn trong cơ quan; hãy tải lại rồi chọn lại.`)
