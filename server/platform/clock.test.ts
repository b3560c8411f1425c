import { describe, expect, it } from 'vitest'
import { clockAt, dayInVietnam } from './clock.ts'

describe('the clock', () => {
  it('turns the day at midnight in Vietnam', () => {
    expect(dayInVietnam(new Date('2026-05-19T16:59:59Z'))).toBe('2026-05-19')
    expect(dayInVietnam(new Date('2026-05-19T17:00:00Z'))).toBe('2026-05-20')
  })

  it('stands still where it was set', () => {
    expect(clockAt('2026-12-31T18:00:00Z').today()).toBe('2027-01-01')
  })
})
