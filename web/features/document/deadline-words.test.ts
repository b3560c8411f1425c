import { describe, expect, it } from 'vitest'
import { spanWords } from './deadline-words.ts'
import { showPartialDay } from './partial-day.ts'

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

  it('says nothing where no day is late', () => {
    expect(spanWords({ startsOn: null, lateFrom: null, waitsFor: null })).toBe('')
  })
})

describe('a day as it is shown', () => {
  it.each([
    ['2026-03-30', '30/03/2026'],
    ['2026-03', '03/2026'],
    ['2026', '2026'],
  ])('is as precise as the paper: %s', (day, words) => {
    expect(showPartialDay(day)).toBe(words)
  })
})
