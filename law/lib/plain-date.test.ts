import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysCounted,
  isPlainDate,
  lastDayOfMonth,
  plainDate,
  showDate,
} from './plain-date.ts'

const year = fc.integer({ min: 1900, max: 2199 })

describe('a calendar day', () => {
  it('exists exactly when the calendar of the machine knows it', () => {
    const digits = fc.tuple(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    fc.assert(
      fc.property(digits, ([y, m, d]) => {
        const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
        const instant = new Date(`${text}T00:00:00Z`)
        const known = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
        expect(isPlainDate(text)).toBe(known)
      }),
      { numRuns: 5000 },
    )
  })

  it('is refused in any other writing', () => {
    for (const text of ['2026-2-1', '01/02/2026', '2026-02-30', '2026-02-01T00:00', '', ' 2026-02-01']) {
      expect(() => plainDate(text), text).toThrow(RangeError)
    }
  })

  it('comes back after as many days forth as back', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: -4000, max: 4000 }), (y, days) => {
        const day = plainDate(`${y}-03-01`)
        expect(addDays(addDays(day, days), -days)).toBe(day)
      }),
    )
    expect(addDays(plainDate('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(plainDate('2026-12-31'), 1)).toBe('2027-01-01')
  })

  it('is the last of its month when the next one is a first', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, m) => {
        expect(addDays(lastDayOfMonth(y, m), 1).slice(8)).toBe('01')
      }),
    )
  })

  it('is shown as an officer writes it', () => {
    expect(showDate(plainDate('2026-03-05'))).toBe('05/03/2026')
  })

  it('some months later is the same day of the month, or its last where it has no such day', () => {
    const later = (day: string, months: number) => addMonths(plainDate(day), months)
    expect(later('2025-07-01', 6)).toBe('2026-01-01')
    expect(later('2025-08-31', 6)).toBe('2026-02-28')
    expect(later('2023-08-31', 6)).toBe('2024-02-29')
    expect(later('2024-02-29', 12)).toBe('2025-02-28')
    expect(later('2024-12-31', 0)).toBe('2024-12-31')
    expect(later('2024-11-30', 1)).toBe('2024-12-30')
    expect(later('2024-01-15', -1)).toBe('2023-12-15')
    expect(later('2024-12-01', 1)).toBe('2025-01-01')
  })

  it('is counted with the one it goes to, and none where that comes before', () => {
    const counted = (first: string, last: string) => daysCounted(plainDate(first), plainDate(last))
    expect(counted('2024-02-28', '2024-02-28')).toBe(1)
    expect(counted('2024-02-28', '2024-03-01')).toBe(3)
    expect(counted('2024-01-01', '2024-12-31')).toBe(366)
    expect(counted('2024-02-28', '2024-02-20')).toBe(0)
  })

  it('is the last that can be written where counting would go past it', () => {
    expect(addDays(plainDate('9999-12-30'), 1)).toBe('9999-12-31')
    expect(addDays(plainDate('9999-12-31'), 1)).toBe('9999-12-31')
    expect(addMonths(plainDate('9999-06-30'), 6)).toBe('9999-12-30')
    expect(addMonths(plainDate('9999-06-30'), 7)).toBe('9999-12-31')
    expect(addMonths(plainDate('2025-01-01'), 10_000_000)).toBe('9999-12-31')
  })

  it('has four digits for its year, and says what is none', () => {
    expect(lastDayOfMonth(999, 2)).toBe('0999-02-28')
    expect(() => plainDate('2026-06-31')).toThrow('not a calendar day: 2026-06-31')
  })
})
