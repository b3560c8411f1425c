import type { ReportBlock } from '#contract/period-report'
import type { GrantedKind } from './other-figures.ts'
import { tally, tallyByUnit } from './tally.ts'
import type { TasksOfPeriod } from './task-figures.ts'

/** A table of a report without its place in it. */
export type FigureTable = Omit<Extract<ReportBlock, { kind: 'table' }>, 'id' | 'kind'>

/** Every table a report can have, as it is now. */
export function figureTables(
  tasks: TasksOfPeriod,
  awards: readonly GrantedKind[] | null,
): readonly FigureTable[] {
  return [...unitTable(tasks), ...awardTable(awards)]
}

/** Units by what they chair, with a line that takes out what is counted twice, and the total. */
function unitTable({ tasks, unitNames }: TasksOfPeriod): readonly FigureTable[] {
  if (!tasks || tasks.length === 0) return []
  const { byUnit, overlap, sharedTasks } = tallyByUnit(tasks, [...unitNames.keys()])
  const cells = (counts: ReturnType<typeof tally>, sign: 1 | -1 = 1): string[] =>
    [
      counts.total,
      counts.doneInTime,
      counts.doneLate,
      counts.late,
      counts.waiting + counts.waitingLong,
      counts.notDue + counts.undated,
      counts.cancelled,
    ].map((count) => String(count === 0 ? 0 : sign * count))
  const rows = byUnit.map(({ unitId, counts }, at) => [
    String(at + 1),
    unitId === null ? 'Chưa giao đơn vị' : (unitNames.get(unitId) ?? 'Đơn vị đã thôi hoạt động'),
    ...cells(counts),
  ])
  return [
    {
      figure: 'table.byUnit',
      title: 'Kết quả thực hiện nhiệm vụ theo đơn vị chủ trì',
      columns: [
        'STT',
        'Đơn vị',
        'Tổng số',
        'Đúng hạn',
        'Xong trễ',
        'Trễ hạn',
        'Đang chờ',
        'Chưa đến hạn, không hạn',
        'Đã hủy',
      ],
      rows: [
        ...rows,
        ...(sharedTasks > 0
          ? [
              [
                '',
                `Trừ phần tính trùng (${sharedTasks} việc nhiều đơn vị cùng chủ trì)`,
                ...cells(overlap, -1),
              ],
            ]
          : []),
        ['', 'Tổng cộng', ...cells(tally(tasks))],
      ],
    },
  ]
}

function awardTable(kinds: readonly GrantedKind[] | null): readonly FigureTable[] {
  if (!kinds || kinds.length === 0) return []
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  return [
    {
      figure: 'table.awards',
      title: 'Danh hiệu thi đua, hình thức khen thưởng trong kỳ',
      columns: ['STT', 'Danh hiệu, hình thức', 'Số lượt'],
      rows: [
        ...kinds.map(({ label, count }, at) => [String(at + 1), label, String(count)]),
        ['', 'Tổng cộng', String(total)],
      ],
    },
  ]
}
