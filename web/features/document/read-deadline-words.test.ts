import { describe, expect, it } from 'vitest'
import { deadlineWords, intervalWords } from './deadline-words.ts'
import { readDeadlineWords } from './read-deadline-words.ts'

const read = (words: string) => readDeadlineWords(words, 2026)

describe('the words of a deadline that an officer types', () => {
  it.each([
    ['Trước 30/3/2023', { kind: 'before', date: '2023-03-30' }],
    ['trước ngày 25/7', { kind: 'before', date: '2026-07-25' }],
    ['Chậm nhất ngày 05.12.26', { kind: 'by', date: '2026-12-05' }],
    ['đến hết ngày 30/4', { kind: 'by', date: '2026-04-30' }],
    ['Trong tháng 12', { kind: 'during', from: '2026-12-01', to: '2026-12-31' }],
    ['tháng 2/2024', { kind: 'during', from: '2024-02-01', to: '2024-02-29' }],
    ['Quý III', { kind: 'during', from: '2026-07-01', to: '2026-09-30' }],
    ['trong quý 4 năm 2025', { kind: 'during', from: '2025-10-01', to: '2025-12-31' }],
    ['ngày 11/6', { kind: 'during', from: '2026-06-11', to: '2026-06-11' }],
    ['Từ 20/11 đến 05/12', { kind: 'between', from: '2026-11-20', to: '2026-12-05' }],
    ['Dự kiến tháng 7', { kind: 'expected', from: '2026-07-01', to: '2026-07-31' }],
    ['Theo kế hoạch của Khối', { kind: 'per-superior-plan', of: ['Khối'] }],
    ['Thường xuyên', { kind: 'none', recurrence: 'continuous' }],
  ])('%s', (words, value) => {
    expect(read(words)).toEqual({ ...value, text: words })
  })

  it('are no deadline when there are none', () => {
    expect(read('  ')).toEqual({ kind: 'none' })
  })

  it.each(['trước ngày 31/2', 'tháng 13', 'khi nào rảnh', '30/3 hoặc 1/4'])(
    'are not guessed at: %s',
    (words) => {
      expect(read(words)).toBeNull()
    },
  )
})

describe('a deadline in words', () => {
  it('keeps the wording of the paper', () => {
    expect(deadlineWords({ kind: 'before', date: '2023-03-30', text: 'Trước 30/3/2023' })).toBe(
      'Trước 30/3/2023',
    )
  })

  it.each([
    [{ kind: 'before', date: '2026-03-30' }, 'Trước ngày 30/03/2026'],
    [{ kind: 'by', date: '---25' }, 'Chậm nhất ngày 25 hằng tháng'],
    [{ kind: 'during', from: '2026-07-01', to: '2026-09-30' }, 'Quý III/2026'],
    [{ kind: 'during', from: '2026-05-01', to: '2026-05-31' }, 'Tháng 5/2026'],
    [{ kind: 'expected', from: '2026-07-01', to: '2026-07-31' }, 'Dự kiến tháng 7/2026'],
    [{ kind: 'between', from: '2026-11-20', to: '2026-12-05' }, 'Từ ngày 20/11/2026 đến ngày 05/12/2026'],
    [{ kind: 'per-superior-plan', of: ['Khối thi đua'] }, 'Theo kế hoạch của Khối thi đua'],
    [{ kind: 'none', recurrence: 'monthly' }, 'Hằng tháng'],
    [{ kind: 'none' }, 'Không có thời hạn'],
  ] as const)('is put into words when the paper has none: %o', (value, words) => {
    expect(deadlineWords(value)).toBe(words)
  })

  it('says from when and since when it is late', () => {
    expect(intervalWords({ startsOn: '2026-03-01', lateFrom: '2026-03-31', waitsFor: null })).toBe(
      'từ 01/03/2026, trễ từ 31/03/2026',
    )
  })

  it('says what it waits for while it cannot be late', () => {
    expect(intervalWords({ startsOn: null, lateFrom: null, waitsFor: 'kế hoạch của Khối' })).toBe(
      'chưa thể trễ: chờ kế hoạch của Khối',
    )
  })
})
