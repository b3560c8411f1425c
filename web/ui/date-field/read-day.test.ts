import { describe, expect, it } from 'vitest'
import { readDay, showDay } from './read-day.ts'

describe('a typed day', () => {
  it.each([
    ['30/3/2027', '2027-03-30'],
    ['30/03/2027', '2027-03-30'],
    ['1-2-2027', '2027-02-01'],
    ['1.2.27', '2027-02-01'],
    ['30032027', '2027-03-30'],
    [' 29/2/2028 ', '2028-02-29'],
    ['5/9', '2026-09-05'],
  ])('%s is understood', (typed, day) => {
    expect(readDay(typed, 2026)).toBe(day)
  })

  it.each(['31/6/2027', '29/2/2027', '13/13/2027', '2027-03-30', 'mai', '', '0/1/2027'])(
    '%j is no day',
    (typed) => {
      expect(readDay(typed, 2026)).toBeNull()
    },
  )

  it('is shown back as people write it', () => {
    expect(showDay('2027-03-05')).toBe('05/03/2027')
  })
})
