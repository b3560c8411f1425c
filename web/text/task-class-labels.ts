import type { TaskClass } from '#contract/reading'

/** What a task asks for, as people say it. */
export const taskClassLabels: Readonly<Record<TaskClass, string>> = {
  scheduled: 'Việc có thời hạn',
  subtask: 'Bước của một việc',
  assignment: 'Việc giao cho đơn vị',
  'campaign-period': 'Đợt thi đua',
  solution: 'Giải pháp',
  content: 'Nội dung thi đua',
  general: 'Nhiệm vụ chung',
}
