import { type NarrativeRow, some } from './told.ts'

/** What comes next, as far as the plan says it. */
export const directionRows: readonly NarrativeRow[] = [
  {
    section: 'directions',
    when: (told) => some(told, 'tasks.late') || some(told, 'tasks.notDue') || some(told, 'tasks.waiting'),
    says: {
      sentences: () => [
        'Tiếp tục hoàn thành {tasks.late} nhiệm vụ trễ hạn, {tasks.notDue} nhiệm vụ chưa đến hạn và {tasks.waiting} nhiệm vụ đang chờ văn bản, sự kiện làm căn cứ.',
      ],
    },
  },
  {
    section: 'directions',
    when: (told) => some(told, 'next.total'),
    says: {
      sentences: ({ upcoming }) => [
        'Thời gian còn lại của năm, triển khai {next.total} nhiệm vụ theo kế hoạch, trong đó:',
        ...upcoming.map((task) => `- ${task}`),
      ],
    },
  },
  {
    section: 'directions',
    when: (told) => !some(told, 'next.total'),
    says: { sentences: () => ['Nhiệm vụ trọng tâm thời gian tới: [chưa có số liệu: nhiệm vụ trọng tâm].'] },
  },
]
