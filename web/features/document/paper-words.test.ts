import { describe, expect, it } from 'vitest'
import { dueWords, lateWords, nameOf, numberOf } from './paper-words.ts'

describe('a paper in words', () => {
  it('has its number and symbol as printed, and says when there is none', () => {
    expect(numberOf({ number: '12', symbol: 'UBND-VX' })).toBe('12/UBND-VX')
    expect(numberOf({ number: null, symbol: 'KH-BQL' })).toBe('…/KH-BQL')
    expect(numberOf({ number: null, symbol: null })).toBe('Chưa ghi số')
    expect(nameOf({ title: null, fileName: 'quet-01.pdf' })).toBe('quet-01.pdf')
  })

  it('is asked for by a day that is far, near or gone', () => {
    const words = (day: string) => {
      const { tone, words } = dueWords(day, '2026-05-20')
      return `${tone}: ${words}`
    }
    expect(words('2026-06-30')).toBe('plain: Hạn 30/06/2026')
    expect(words('2026-05-23')).toBe('due: Hạn 23/05/2026, còn 3 ngày')
    expect(words('2026-05-20')).toBe('due: Hạn 20/05/2026, hôm nay')
    expect(words('2026-05-19')).toBe('late: Quá hạn 19/05/2026')
    expect(words('2026-05')).toBe('plain: Hạn 05/2026')
  })

  it('asks for something that is late from a day on', () => {
    expect(lateWords('2026-05-20', '2026-05-20').tone).toBe('late')
    expect(lateWords('2026-05-21', '2026-05-20').tone).toBe('due')
    expect(lateWords('2026-12-01', '2026-05-20').tone).toBe('quiet')
  })
})
