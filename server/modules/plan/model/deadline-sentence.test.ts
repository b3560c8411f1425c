import { describe, expect, it } from 'vitest'
import type { DeadlineValue } from '#contract/deadline'
import { lateFrom } from '#law'
import { deadlineSentence, understanding } from './deadline-sentence.ts'

describe('a deadline in words', () => {
  it.each<[DeadlineValue, string]>([
    [{ kind: 'before', date: '2026-03-30', text: 'Trước ngày 30/3' }, 'Trước ngày 30/3'],
    [{ kind: 'before', date: '2026-03-30' }, 'Trước ngày 30/03/2026'],
    [{ kind: 'by', date: '2026-06' }, 'Chậm nhất tháng 6/2026'],
    [{ kind: 'by', date: '--11-20' }, 'Chậm nhất ngày 20/11 hằng năm'],
    [{ kind: 'during', from: '2026-12-01', to: '2026-12-31' }, 'Trong tháng 12/2026'],
    [{ kind: 'during', from: '2026-07-01', to: '2026-09-30' }, 'Trong quý III/2026'],
    [{ kind: 'during', from: '2026-01-01', to: '2026-12-31' }, 'Trong năm 2026'],
    [{ kind: 'between', from: '2026-03-01', to: '2026-04-15' }, 'Từ ngày 01/03/2026 đến ngày 15/04/2026'],
    [{ kind: 'expected', from: '2026-07-27', to: '2026-07-27' }, 'Dự kiến ngày 27/07/2026'],
    [
      { kind: 'per-superior-plan', of: ['Khối'], cap: { kind: 'by', date: '2026-12-20' } },
      'Theo kế hoạch, hướng dẫn của Khối, không muộn hơn ngày 20/12/2026',
    ],
    [{ kind: 'none', recurrence: 'quarterly,ad-hoc' }, 'Hằng quý, khi phát sinh'],
    [{ kind: 'none' }, 'Không nêu thời hạn'],
  ])('%j is “%s”', (deadline, sentence) => {
    expect(deadlineSentence(deadline)).toBe(sentence)
  })

  it.each<[DeadlineValue, string]>([
    [{ kind: 'before', date: '2026-03-30' }, 'Trễ từ ngày 31/03/2026.'],
    [
      { kind: 'during', from: '2026-12-01', to: '2026-12-31' },
      'Làm được từ ngày 01/12/2026, trễ từ ngày 01/01/2027.',
    ],
    [
      { kind: 'per-superior-plan', text: 'Theo kế hoạch của Khối' },
      'Chờ kế hoạch của Khối; chưa có mốc nào để coi là trễ.',
    ],
    [
      { kind: 'per-superior-plan', of: ['tỉnh'], cap: { kind: 'by', date: '2026-12-20' } },
      'Chờ tỉnh; trễ từ ngày 21/12/2026.',
    ],
    [
      { kind: 'none', relative: 'Trong 5 ngày làm việc kể từ ngày họp Hội đồng' },
      'Chờ ngày họp Hội đồng; chưa có mốc nào để coi là trễ.',
    ],
    [{ kind: 'between', from: '2026-07-01', to: null }, 'Làm được từ ngày 01/07/2026, không có hạn cuối.'],
    [{ kind: 'none', recurrence: 'continuous' }, 'Việc thường xuyên, không có hạn cuối nên không thể trễ.'],
    [{ kind: 'none' }, 'Văn bản không nêu thời hạn nên chưa thể trễ.'],
  ])('%j is understood as “%s”', (deadline, sentence) => {
    const span = lateFrom(deadline, { beforeIncludesDay: true }, 2026)
    expect(understanding(deadline, span)).toBe(sentence)
  })
})
