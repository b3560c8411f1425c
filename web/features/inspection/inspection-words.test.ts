import { describe, expect, it } from 'vitest'
import { recommendationWords } from './inspection-words.ts'

const wordsOf = (of: Partial<Parameters<typeof recommendationWords>[0]>): string =>
  recommendationWords({ state: 'open', deadlineState: 'canStart', returnReason: null, ...of }).label

describe('how a recommendation stands, in words', () => {
  it('says what presses while the unit still has to act', () => {
    expect(wordsOf({ deadlineState: 'late' })).toBe('Trễ hạn')
    expect(wordsOf({ deadlineState: 'waitingLong' })).toBe('Chờ quá lâu')
    expect(wordsOf({ deadlineState: 'waiting' })).toBe('Chưa thực hiện xong')
  })

  it('presses nobody who has reported', () => {
    expect(wordsOf({ state: 'reported', deadlineState: 'waitingLong' })).toBe('Chờ xác nhận')
  })
})
