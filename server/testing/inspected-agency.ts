import type { InspectionGiven } from '#contract/inspection'
import { readIncoming } from '#modules/document'
import { planInspection, recordVisit, showInspection } from '#modules/inspection'
import { commitDraft, findTasks, importPaper } from '#modules/plan'
import type { Actor, Operation } from '#platform/operation'
import { fileOf } from './invented-plan.ts'
import type { TestDatabase } from './test-database.ts'

type Act = TestDatabase['act']

const PLAN = `ỦY BAN NHÂN DÂN TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 12/KH-BQLKKT

An Sơn, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Triển khai công tác thi đua, khen thưởng năm 2026

I. NHIỆM VỤ

1. Kiểm tra công tác thi đua, khen thưởng tại các đơn vị

- Thời gian: Trong tháng 6/2026.

- Đơn vị chủ trì: Văn phòng.

2. Tuyên truyền điển hình tiên tiến, người tốt, việc tốt

- Thời gian: Trong tháng 7/2026.

- Đơn vị chủ trì: Công đoàn.

3. Báo cáo tổng kết công tác thi đua, khen thưởng

- Thời gian: Trước ngày 15/12/2026.

- Đơn vị chủ trì: Văn phòng.
`

/** A plan with a task to inspect, one to tell of exemplary people and one that is neither; answers their ids by title. */
export async function plannedYear(act: Act, officer: Actor): Promise<ReadonlyMap<string, string>> {
  const incoming = await readIncoming(officer, fileOf(PLAN))
  return act(officer, async (operation) => {
    const { draftId } = await importPaper(operation, incoming)
    await commitDraft(operation, draftId)
    const { tasks } = await findTasks(operation, { page: 1, pageSize: 50 })
    return new Map(tasks.map(({ id, title }) => [title, id]))
  })
}

/** A round over some units in May 2026. */
export function roundOver(unitIds: readonly string[], given: Partial<InspectionGiven> = {}): InspectionGiven {
  return {
    year: 2026,
    title: 'Kiểm tra công tác thi đua, khen thưởng năm 2026',
    basis: 'Kế hoạch số 12/KH-BQLKKT ngày 05/01/2026',
    startsOn: '2026-05-04',
    endsOn: '2026-05-15',
    checklist: ['Việc đăng ký thi đua', 'Việc lưu trữ hồ sơ'],
    team: [
      { personId: null, name: 'Lê Văn An', position: 'Phó Trưởng ban', part: 'head' },
      { personId: null, name: 'Trần Thị Mai Lan', position: 'Chuyên viên', part: 'secretary' },
    ],
    visits: unitIds.map((unitId) => ({ unitId, plannedOn: '2026-05-06', place: '' })),
    ...given,
  }
}

/** What was seen at a unit. */
export const seen = {
  heldOn: '2026-05-06',
  place: 'Trụ sở đơn vị',
  attendance: 'Ông Phạm Văn Bình, Trưởng phòng',
  results: [],
  strengths: 'Đăng ký thi đua đúng hạn.',
  shortcomings: 'Hồ sơ lưu chưa đủ.',
}

/** Plans a round and visits every unit of it; answers its id and those of its visits. */
export async function visitedRound(
  operation: Operation,
  given: InspectionGiven,
): Promise<{ readonly inspectionId: string; readonly visitIds: readonly string[] }> {
  const inspectionId = await planInspection(operation, given)
  const { visits } = await showInspection(operation, inspectionId)
  for (const { id: visitId, version } of visits) {
    await recordVisit(operation, { inspectionId, visitId, version }, seen)
  }
  return { inspectionId, visitIds: visits.map(({ id }) => id) }
}
