import { describe, expect, it } from 'vitest'
import { daysBetween, isDay, showDay, showMoment } from './days.ts'

describe('days in the words of the country', () => {
  it('say as much as is known', () => {
    expect([showDay('2027'), showDay('2027-03'), showDay('2027-03-30')]).toEqual([
      '2027',
      '03/2027',
      '30/03/2027',
    ])
  })

  it('show a moment on the clock of the country', () => {
    expect(showMoment('2027-03-30T17:05:00.000Z')).toBe('00:05 31/03/2027')
  })

  it('are told from what no calendar has', () => {
    for (const day of ['2024-02-29', '2026-12-31']) expect(isDay(day), day).toBe(true)
    for (const day of ['2026-02-29', '2026-13-01', '30/03/2027', '2027-3-30', 'x', ''])
      expect(isDay(day), day).toBe(false)
  })

  it('are counted by the calendar', () => {
    expect(daysBetween('2027-02-27', '2027-03-01')).toBe(2)
    expect(daysBetween('2027-03-01', '2027-02-27')).toBe(-2)
  })
})
