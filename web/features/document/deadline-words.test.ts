import { describe, expect, it } from 'vitest'
import { readDay, showPartialDay } from './days.ts'
import { spanWords } from './deadline-words.ts'

describe('what a deadline comes to', () => {
  it('says from when, and since when it is late', () => {
    expect(spanWords({ startsOn: '2026-03-01', lateFrom: '2026-03-31', waitsFor: null })).toBe(
      'từ 01/03/2026, trễ từ 31/03/2026',
    )
  })

  it('says what it waits for while it cannot be late', () => {
    expect(spanWords({ startsOn: null, lateFrom: null, waitsFor: 'kế hoạch của Khối' })).toBe(
      'chưa thể trễ, còn chờ kế hoạch của Khối',
    )
  })

  it('says that no day is late where there is none', () => {
    expect(spanWords({ startsOn: null, lateFrom: null, waitsFor: null })).toBe('không có ngày bị trễ')
  })
})

describe('a day as it is typed', () => {
  it.each([
    ['30/3/2026', '2026-03-30'],
    ['05.12.26', '2026-12-05'],
    ['1-2', '2027-02-01'],
  ])('is read: %s', (words, day) => {
    expect(readDay(words, 2027)).toBe(day)
  })

  it.each(['31/2/2026', '1/13/2026', 'mai', '', '2026'])('is not guessed at: %s', (words) => {
    expect(readDay(words, 2027)).toBeNull()
  })
})

describe('a day as it is shown', () => {
  it.each([
    ['2026-03-30', '30/03/2026'],
    ['2026-03', '03/2026'],
    ['2026', '2026'],
    ['--03-30', '30/03 hằng năm'],
    ['---25', '25 hằng tháng'],
  ])('is as precise as the paper: %s', (day, words) => {
    expect(showPartialDay(day)).toBe(words)
  })
})
