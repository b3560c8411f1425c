import { known, type NarrativeRow, some } from './told.ts'

/** What went wrong, as far as it is counted; why is for people to say. */
export const shortcomingRows: readonly NarrativeRow[] = [
  {
    section: 'shortcomings',
    when: (told) => some(told, 'tasks.late') || some(told, 'tasks.doneLate'),
    says: {
      sentences: (told) => [
        some(told, 'tasks.late')
          ? `Còn {tasks.late} nhiệm vụ đã quá hạn mà chưa hoàn thành${some(told, 'tasks.doneLate') ? '; {tasks.doneLate} nhiệm vụ hoàn thành sau thời hạn' : ''}.`
          : 'Có {tasks.doneLate} nhiệm vụ hoàn thành sau thời hạn.',
        ...(told.lateUnits.length > 0
          ? [
              `Đơn vị chủ trì còn nhiệm vụ trễ hạn: ${told.lateUnits
                .map((id) => `${told.figures.get(id)?.label ?? ''} ({${id}})`)
                .join(', ')}.`,
            ]
          : []),
      ],
    },
  },
  {
    section: 'shortcomings',
    when: (told) => some(told, 'tasks.waitingLong'),
    says: {
      sentences: () => ['Có {tasks.waitingLong} nhiệm vụ chờ văn bản, sự kiện làm căn cứ quá lâu.'],
    },
  },
  {
    section: 'shortcomings',
    when: (told) => some(told, 'targets.inDanger'),
    says: {
      sentences: () => ['Có {targets.inDanger} chỉ tiêu thi đua không đạt hoặc có nguy cơ không đạt.'],
    },
  },
  {
    section: 'shortcomings',
    when: (told) => some(told, 'inspections.late'),
    says: { sentences: () => ['Có {inspections.late} kiến nghị sau kiểm tra chưa thực hiện đúng hạn.'] },
  },
  {
    section: 'shortcomings',
    when: (told) =>
      known(told, 'tasks.total') &&
      !['tasks.late', 'tasks.doneLate', 'tasks.waitingLong', 'targets.inDanger', 'inspections.late'].some(
        (id) => some(told, id),
      ),
    says: { sentences: () => ['Số liệu theo dõi không ghi nhận nhiệm vụ trễ hạn trong kỳ.'] },
  },
  {
    section: 'shortcomings',
    when: (told) => some(told, 'tasks.late') || some(told, 'tasks.doneLate'),
    says: { sentences: () => ['Nguyên nhân: [chưa có số liệu: nguyên nhân của tồn tại, hạn chế].'] },
  },
]
