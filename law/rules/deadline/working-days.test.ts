import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../lib/plain-date.ts'
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  restDayOn,
  unsureWorkingDay,
  workingDaysBetween,
} from './working-days.ts'

const day = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays(plainDate('2013-01-01'), days))
const on = (text: string) => plainDate(text)

describe('a day of rest', () => {
  it.each([
    ['2031-06-28', 'thứ Bảy'],
    ['2031-06-29', 'Chủ nhật'],
    ['2026-09-02', 'Quốc khánh'],
    ['2026-04-27', 'nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2024-04-29', 'ngày nghỉ hoán đổi'],
    ['2026-02-17', 'Tết Âm lịch'],
  ])('%s is %s', (text, name) => {
    expect(restDayOn(on(text))?.name).toBe(name)
    expect(isWorkingDay(on(text))).toBe(false)
  })

  it('is none on a Saturday on which people work for a day they had free', () => {
    expect(restDayOn(on('2024-05-04'))).toBeNull()
    expect(isWorkingDay(on('2024-05-04'))).toBe(true)
  })

  it('says of a holiday that is only taken for now why', () => {
    expect(restDayOn(on('2027-09-01'))?.unchecked).toContain('Chưa nhập thông báo')
    expect(restDayOn(on('2027-09-02'))?.unchecked).toBeNull()
  })

  it('may come on 24/11, which counts as a working day until its law is read', () => {
    expect(isWorkingDay(on('2026-11-24'))).toBe(true)
    expect(unsureWorkingDay(on('2026-11-24'))).toContain('Ngày Văn hóa Việt Nam')
    expect(unsureWorkingDay(on('2025-11-24'))).toBeNull()
    expect(unsureWorkingDay(on('2029-11-24'))).toBeNull()
  })
})

describe('counting working days', () => {
  it('leaves out the day itself, weekends and holidays', () => {
    expect(addWorkingDays(on('2026-02-13'), 5)).toBe('2026-02-27')
    expect(addWorkingDays(on('2026-04-24'), 3)).toBe('2026-05-04')
    expect(addWorkingDays(on('2026-05-04'), -1)).toBe('2026-04-29')
    expect(workingDaysBetween(on('2026-08-28'), on('2026-09-04'))).toBe(2)
    expect(workingDaysBetween(on('2026-09-04'), on('2026-08-28'))).toBe(0)
  })

  it('reaches a working day, and counts back what it counted', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const reached = addWorkingDays(from, count)
        expect(isWorkingDay(reached)).toBe(true)
        expect(workingDaysBetween(from, reached)).toBe(count)
        const back = addWorkingDays(reached, -count)
        expect(workingDaysBetween(back, reached)).toBe(count)
        if (isWorkingDay(from)) expect(back).toBe(from)
      }),
    )
  })

  it('adds up: so many days and so many more are so many together', () => {
    fc.assert(
      fc.property(day, fc.nat(30), fc.nat(30), (from, first, more) => {
        expect(addWorkingDays(addWorkingDays(from, first), more)).toBe(addWorkingDays(from, first + more))
      }),
    )
  })

  it('never counts more working days than days, and never fewer for a later end', () => {
    fc.assert(
      fc.property(day, fc.nat(200), fc.nat(30), (from, length, more) => {
        const until = addDays(from, length)
        const counted = workingDaysBetween(from, until)
        expect(counted).toBeLessThanOrEqual(length)
        expect(workingDaysBetween(from, addDays(until, more))).toBeGreaterThanOrEqual(counted)
      }),
    )
  })

  it('finds the next working day at most ten days on, the day itself where offices work', () => {
    fc.assert(
      fc.property(day, (from) => {
        const next: PlainDate = nextWorkingDay(from)
        expect(next <= addDays(from, 10)).toBe(true)
        expect(next === from).toBe(isWorkingDay(from))
      }),
    )
  })

  it('stops at the last day that can be written', () => {
    expect(addWorkingDays(on('9999-12-30'), 1_000)).toBe('9999-12-31')
  })
})
