import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const head = [
  'BAN QUẢN LÝ KHU KINH TẾ AN SƠN',
  'Số: 16/KH-BQLKKT',
  'An Sơn, ngày 15 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Thi đua năm 2026',
  'I. NỘI DUNG',
  '3. Quý III',
]
const deadlineOf = (task: string) => readPaper([...head, `- ${task}`].join('\n')).tasks[0]?.deadline

describe('a task under a quarter', () => {
  it.each([
    'Công đoàn tổ chức hội thao, thời gian theo kế hoạch của Khối thi đua.',
    'Công đoàn tổ chức hội thao; thời gian theo kế hoạch của Khối thi đua.',
    'Công đoàn tổ chức hội thao (theo kế hoạch của Khối thi đua).',
  ])('waits where its time is the plan of others: %s', (task) => {
    expect(deadlineOf(task)).toMatchObject({ kind: 'per-superior-plan', of: ['Khối thi đua'] })
  })

  it('keeps the quarter where the plan of others only says how', () => {
    expect(deadlineOf('Công đoàn tổ chức hội thao, theo kế hoạch của Khối thi đua.')).toMatchObject({
      kind: 'during',
      from: '2026-07-01',
      to: '2026-09-30',
    })
  })
})
