import { describe, expect, it } from 'vitest'
import type { Deadline } from '#paperwork/reading/reading'
import { describeDeadline } from './describe-deadline.ts'

describe('a deadline in words', () => {
  const cases: readonly (readonly [Deadline, string])[] = [
    [{ kind: 'before', date: '2026-03-30', text: 'Trước ngày 30/3/2026' }, 'Trước ngày 30/3/2026'],
    [{ kind: 'before', date: '2026-03-30', text: 'trước 30/3' }, 'trước 30/3 → trước 30/03/2026'],
    [{ kind: 'by', date: '2026-06-30' }, 'chậm nhất 30/06/2026'],
    [{ kind: 'by', date: '---20', recurrence: 'monthly' }, 'chậm nhất ngày 20 hằng tháng, hằng tháng'],
    [{ kind: 'before', date: '--12-15' }, 'trước 15/12 hằng năm'],
    [
      { kind: 'during', from: '2026-12-01', to: '2026-12-31', text: 'Trong tháng 12' },
      'Trong tháng 12 → từ 01/12/2026 đến 31/12/2026',
    ],
    [{ kind: 'during', from: '2026-05-20', to: '2026-05-20' }, 'ngày 20/05/2026'],
    [{ kind: 'during', from: null, to: null, event: 'Hội nghị tổng kết' }, 'Hội nghị tổng kết'],
    [{ kind: 'between', from: '2026-07-01', to: null }, 'từ 01/07/2026'],
    [{ kind: 'expected', from: '2026-07-01', to: '2026-07-31' }, 'dự kiến từ 01/07/2026 đến 31/07/2026'],
    [
      { kind: 'per-superior-plan', text: 'Theo kế hoạch của Khối', cap: { kind: 'by', date: '2026-12-20' } },
      'Theo kế hoạch của Khối → chờ kế hoạch, hướng dẫn của cấp trên, không muộn hơn 20/12/2026',
    ],
    [{ kind: 'none', recurrence: 'continuous,ad-hoc' }, 'thường xuyên, khi phát sinh'],
    [{ kind: 'none' }, ''],
  ]
  it.each(cases)('%o', (deadline, words) => {
    expect(describeDeadline(deadline)).toBe(words)
  })
})
