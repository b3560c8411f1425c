import { expect, it } from 'vitest'
import { plainDate } from '#law'
import { dayHappened, firstDayFor } from './day-happened.ts'

const today = plainDate('2026-05-20')
const field = { path: 'doneOn', what: 'Ngày hoàn thành' }
const day = (given: string, year = 2026) =>
  dayHappened(given, { first: firstDayFor(year, today), today }, field)

it('is one of the calendar, from the first on that it can have been until today', () => {
  expect(day('2025-01-01')).toBe('2025-01-01')
  expect(day('2026-05-20')).toBe('2026-05-20')
  const detail = 'Ngày hoàn thành phải là ngày có thật, không trước ngày 01/01/2025 và không sau hôm nay.'
  const refusal = { code: 'malformedRequest', detail, fields: [{ path: 'doneOn', detail }] }
  for (const wrong of ['2024-12-31', '1900-01-01', '2026-05-21', '2026-02-30', '']) {
    expect(() => day(wrong)).toThrow(expect.objectContaining(refusal))
  }
})

it('can be today for what is done ahead of its time', () => {
  expect(day('2026-05-20', 2030)).toBe('2026-05-20')
  expect(() => day('2026-05-19', 2030)).toThrow('không trước ngày 20/05/2026')
})
