import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSourceId } from '../../sources/documents.ts'
import { publicHolidays } from './public-holidays.ts'

const days = (year: number, kinds: readonly string[]) =>
  publicHolidays(year)
    .holidays.filter(({ kind }) => kinds.includes(kind))
    .map(({ day }) => day.slice(5))

const holidays = (year: number) => days(year, ['holiday'])
const madeUp = (year: number) => days(year, ['madeUp'])

/** What agencies were told in those years: each day that was no weekend and still free. */
const freeWeekdays: Readonly<Record<number, readonly string[]>> = {
  2021: ['01-01', '02-10', '02-11', '02-12', '02-15', '02-16', '04-21', '04-30', '05-03', '09-02', '09-03'],
  2022: [
    ...['01-03', '01-31', '02-01', '02-02', '02-03', '02-04', '04-11', '05-02', '05-03', '09-01', '09-02'],
  ],
  2023: [
    ...['01-02', '01-20', '01-23', '01-24', '01-25', '01-26', '05-01', '05-02', '05-03', '09-01', '09-04'],
  ],
  2024: [
    ...[
      '01-01',
      '02-08',
      '02-09',
      '02-12',
      '02-13',
      '02-14',
      '04-18',
      '04-29',
      '04-30',
      '05-01',
      '09-02',
      '09-03',
    ],
  ],
  2025: [
    ...[
      '01-01',
      '01-27',
      '01-28',
      '01-29',
      '01-30',
      '01-31',
      '04-07',
      '04-30',
      '05-01',
      '05-02',
      '09-01',
      '09-02',
    ],
  ],
  2026: [
    ...[
      '01-01',
      '01-02',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '02-20',
      '04-27',
      '04-30',
      '05-01',
      '08-31',
      '09-01',
    ],
    '09-02',
  ],
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

describe('the public holidays of a year', () => {
  it.each(Object.entries(freeWeekdays))('of %s are those that agencies were told', (year, free) => {
    const found = publicHolidays(Number(year)).holidays.filter(({ day }) => !isWeekend(day))
    expect(found.map(({ day }) => day.slice(5))).toEqual(free)
  })

  it('count one day of Quốc khánh until 2020 and two from 2021', () => {
    expect(holidays(2020).filter((day) => day.startsWith('09'))).toEqual(['09-02'])
    expect(holidays(2021).filter((day) => day.startsWith('09'))).toEqual(['09-02', '09-03'])
  })

  it('make up for a holiday on a day of rest on the next working day that is no holiday itself', () => {
    expect(madeUp(2023)).toEqual(['01-02', '01-25', '01-26', '05-02', '05-03', '09-04'])
    expect(madeUp(2026)).toEqual(['04-27'])
  })

  it('work on the days of rest that changed places', () => {
    expect(publicHolidays(2024).workedRestDays).toEqual(['2024-05-04'])
    expect(publicHolidays(2027).workedRestDays).toEqual([])
  })

  it('say of a year that nobody announced which days are only taken for now', () => {
    const unsure = publicHolidays(2027).holidays.filter(({ unchecked }) => unchecked !== null)
    expect(unsure.map(({ day }) => day)).toEqual(['2027-02-09', '2027-09-01'])
    expect(unsure[0]?.unchecked).toContain('Chưa nhập thông báo')
    const eve = publicHolidays(2027).holidays.find(({ day }) => day === '2027-02-05')
    expect(eve).toMatchObject({ name: 'Tết Âm lịch', unchecked: null })
  })

  it('knows none where no law of the library tells', () => {
    expect(publicHolidays(2000).holidays).toEqual([])
    expect(publicHolidays(9999).holidays).toEqual([])
  })

  it('are eleven since 2021, each day once, in order and with a provision of the library', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2021, max: 2199 }), (year) => {
        const found = publicHolidays(year).holidays
        const all = found.map(({ day }) => day)
        expect(all).toEqual([...new Set(all)].toSorted())
        expect(all.every((day) => day.startsWith(String(year)))).toBe(true)
        expect(found.every(({ cite, name }) => isSourceId(cite.source) && name !== '')).toBe(true)
        // Giỗ Tổ may fall on 30/4 or 01/5, and then there is one day less.
        expect(holidays(year).length).toBeGreaterThanOrEqual(10)
        expect(holidays(year).length).toBeLessThanOrEqual(11)
        const free = found.filter(({ day, kind }) => kind === 'madeUp' && isWeekend(day))
        expect(free).toEqual([])
      }),
    )
  })
})
