import { describe, expect, it } from 'vitest'
import { spanWords } from './deadline-words.ts'

describe('what a deadline comes to', () => {
  it('says from when, and since when it is late', () => {
    expect(spanWords({ startsOn: '2026-03-01', lateFrom: '2026-03-31', waitsFor: null })).toBe(
      'từ 01/03/2026, trễ từ 31/03/2026',
    )
  })

  it('says what it waits for while it cannot be late', () => {
    expect(spanWords({ startsOn: null, lateFrom: null, waitsFor: 'Theo kế hoạch của Khối' })).toBe(
      'chưa thể trễ, chờ kế hoạch của Khối',
    )
  })

  it('says nothing where no day is late', () => {
    expect(spanWords({ startsOn: null, lateFrom: null, waitsFor: null })).toBe('')
  })
})
