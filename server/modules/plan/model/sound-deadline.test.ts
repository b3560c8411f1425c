import { describe, expect, it } from 'vitest'
import { deadlineGiven } from '#contract/deadline'
import { soundDeadline } from './sound-deadline.ts'

const isTaken = (value: Record<string, unknown>): boolean =>
  deadlineGiven.safeParse({ value: { kind: 'by', date: '2026-06-30', ...value } }).success

describe('a deadline as a person gives it', () => {
  it('has words of a length that can be read', () => {
    for (const field of ['event', 'relative', 'time', 'text']) {
      expect(isTaken({ [field]: 'Hội nghị' })).toBe(true)
      expect(isTaken({ [field]: 'a'.repeat(501) })).toBe(false)
    }
    expect(isTaken({ of: ['Khối'] })).toBe(true)
    expect(isTaken({ of: Array.from({ length: 21 }, () => 'Khối') })).toBe(false)
    expect(isTaken({ units: { kind: 'by', date: '2026-06-28', text: 'a'.repeat(501) } })).toBe(false)
  })

  it('returns in rhythms that there are', () => {
    expect(isTaken({ recurrence: 'monthly,yearly' })).toBe(true)
    expect(isTaken({ recurrence: 'continuous' })).toBe(true)
    expect(isTaken({ recurrence: 'bogus' })).toBe(false)
  })

  it('has no day without end', () => {
    for (const field of ['date', 'from', 'to', 'eventOn']) {
      expect(isTaken({ [field]: '2027-01-15' })).toBe(true)
      expect(isTaken({ [field]: '9999-12-31' })).toBe(false)
    }
    expect(isTaken({ date: '--12-31' })).toBe(true)
    expect(isTaken({ date: '---25' })).toBe(true)
  })

  it('has days of the calendar only, those of the units too', () => {
    const units = (date: string) => ({
      kind: 'by' as const,
      date: '2026-06-30',
      units: { kind: 'by' as const, date },
    })
    expect(soundDeadline(units('2026-06-28'))).toEqual(units('2026-06-28'))
    expect(() => soundDeadline(units('2026-99-99'))).toThrow('Không có ngày 2026-99-99 trong lịch.')
  })
})
