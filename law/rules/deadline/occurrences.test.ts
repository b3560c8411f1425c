import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../lib/deadline.ts'
import { isPlainDate, plainDate } from '../../lib/plain-date.ts'
import { occurrences } from './occurrences.ts'

const reading = { beforeIncludesDay: true }
const inYear = (deadline: Deadline, year = 2031) => occurrences(deadline, reading, { year })
const late = (deadline: Deadline, year = 2031) => inYear(deadline, year).map(({ lateFrom }) => lateFrom)
const labels = (deadline: Deadline) => inYear(deadline).map(({ label }) => label)

describe('the periods of a deadline that returns', () => {
  it('are the months, each late after the day that the paper names', () => {
    const monthly = inYear({ kind: 'by', date: '---20', recurrence: 'monthly' })
    expect(monthly).toHaveLength(12)
    expect(monthly[2]).toEqual({
      period: '2031-03',
      label: 'Tháng 3',
      startsOn: '2031-03-01',
      lateFrom: '2031-03-21',
    })
  })

  it('are the quarters, by the named day of their last month', () => {
    expect(inYear({ kind: 'by', date: '---25', recurrence: 'quarterly' })).toEqual([
      { period: '2031-Q1', label: 'Quý I', startsOn: '2031-01-01', lateFrom: '2031-03-26' },
      { period: '2031-Q2', label: 'Quý II', startsOn: '2031-04-01', lateFrom: '2031-06-26' },
      { period: '2031-Q3', label: 'Quý III', startsOn: '2031-07-01', lateFrom: '2031-09-26' },
      { period: '2031-Q4', label: 'Quý IV', startsOn: '2031-10-01', lateFrom: '2031-12-26' },
    ])
  })

  it('fall in the month that the wording says: the first of the quarter, or of the next', () => {
    const quarterly = (text: string) => late({ kind: 'by', date: '---05', recurrence: 'quarterly', text })
    expect(quarterly('Ngày 05 tháng đầu mỗi quý')[1]).toBe('2031-04-06')
    expect(quarterly('Trước ngày 05 của quý sau')[3]).toBe('2032-01-06')
    expect(late({ kind: 'by', date: '---05', recurrence: 'monthly', text: 'ngày 05 tháng sau' })[11]).toBe(
      '2032-01-06',
    )
  })

  it('last to their end where no day is named', () => {
    expect(late({ kind: 'none', recurrence: 'half-yearly' })).toEqual(['2031-07-01', '2032-01-01'])
    expect(labels({ kind: 'none', recurrence: 'half-yearly' })).toEqual([
      '6 tháng đầu năm',
      '6 tháng cuối năm',
    ])
    expect(late({ kind: 'none', recurrence: 'monthly' })[1]).toBe('2031-03-01')
  })

  it('take the day of the year that lies in them, and their end where none does', () => {
    expect(late({ kind: 'before', date: '--06-15', recurrence: 'half-yearly' })).toEqual([
      '2031-06-16',
      '2032-01-01',
    ])
  })

  it('have each the day that the wording gives them beside that of another', () => {
    const text = 'Trước ngày 15/6 và ngày 05 tháng 12'
    expect(late({ kind: 'before', date: '2031-06-15', recurrence: 'half-yearly', text })).toEqual([
      '2031-06-16',
      '2031-12-06',
    ])
  })

  it('are those of the months that a paper joins', () => {
    expect(
      inYear({ kind: 'during', from: '2031-06-01', to: '2031-12-31', recurrence: 'half-yearly' }),
    ).toMatchObject([
      { startsOn: '2031-06-01', lateFrom: '2031-07-01' },
      { startsOn: '2031-07-01', lateFrom: '2032-01-01' },
    ])
  })

  it('are of several rhythms at once, in the order in which they fall due', () => {
    expect(labels({ kind: 'none', recurrence: 'quarterly,half-yearly,yearly' })).toEqual([
      'Quý I',
      'Quý II',
      '6 tháng đầu năm',
      'Quý III',
      'Quý IV',
      '6 tháng cuối năm',
      'Năm 2031',
    ])
  })

  it('lie within the time that the paper gives beside the rhythm', () => {
    const from = inYear({ kind: 'between', from: '2031-07-15', to: null, recurrence: 'monthly' })
    expect(from.map(({ label }) => label)).toEqual([
      'Tháng 7',
      'Tháng 8',
      'Tháng 9',
      'Tháng 10',
      'Tháng 11',
      'Tháng 12',
    ])
    expect(from[0]?.startsOn).toBe('2031-07-15')
    const until = inYear({ kind: 'between', from: null, to: '2031-02-10', recurrence: 'monthly' })
    expect(until.map(({ lateFrom }) => lateFrom)).toEqual(['2031-02-01', '2031-02-11'])
  })

  it('are not asked before the plan is', () => {
    const since = plainDate('2031-03-15')
    const asked = (deadline: Deadline) => occurrences(deadline, reading, { year: 2031, since })
    expect(asked({ kind: 'by', date: '---20', recurrence: 'monthly' })[0]?.label).toBe('Tháng 3')
    expect(asked({ kind: 'by', date: '---10', recurrence: 'monthly' })[0]?.label).toBe('Tháng 4')
  })

  it('come in the next year where the day of every year had passed before the plan', () => {
    const since = plainDate('2031-01-20')
    expect(
      occurrences({ kind: 'before', date: '--01-15', recurrence: 'yearly' }, reading, { year: 2031, since }),
    ).toEqual([{ period: '2032', label: 'Năm 2032', startsOn: '2032-01-01', lateFrom: '2032-01-16' }])
  })

  it('are one day earlier where the named day is excluded', () => {
    const excluded = occurrences(
      { kind: 'before', date: '---20', recurrence: 'monthly' },
      { beforeIncludesDay: false },
      { year: 2031 },
    )
    expect(excluded[0]?.lateFrom).toBe('2031-01-20')
  })

  it('move to the next working day where the agency reads it so', () => {
    const moved = occurrences(
      { kind: 'by', date: '---20', recurrence: 'monthly' },
      { beforeIncludesDay: true, restDay: 'nextWorkingDay' },
      { year: 2031 },
    )
    // 20/4/2031 is a Sunday.
    expect(moved[3]?.lateFrom).toBe('2031-04-22')
  })

  it('take the last day of a month that has no such day', () => {
    expect(late({ kind: 'by', date: '---31', recurrence: 'monthly' }).slice(0, 3)).toEqual([
      '2031-02-01',
      '2031-03-01',
      '2031-04-01',
    ])
  })

  it.each(['continuous', 'ad-hoc', 'continuous,ad-hoc', '', 'weekly', null, undefined])(
    'are none for %s',
    (recurrence) => {
      expect(inYear({ kind: 'by', date: '---20', recurrence })).toEqual([])
    },
  )

  it('are in order, each named once, begun before it is late, whatever the deadline says', () => {
    const part = fc.constantFrom('monthly', 'quarterly', 'half-yearly', 'yearly', 'continuous', 'x')
    const date = fc.oneof(
      fc.integer({ min: 0, max: 40 }).map((day) => `---${String(day).padStart(2, '0')}`),
      fc.constantFrom('--02-29', '--06-15', '2031-06-15', '2031-06', 'x', ''),
      fc.string(),
    )
    const deadline: fc.Arbitrary<Deadline> = fc.record({
      kind: fc.constantFrom('before', 'by', 'during', 'between', 'expected', 'none'),
      date: fc.option(date),
      from: fc.option(fc.constantFrom('2031-03-10', '2031', 'x')),
      to: fc.option(fc.constantFrom('2031-10-10', '2030-01-01', 'x')),
      recurrence: fc.array(part, { maxLength: 4 }).map((parts) => parts.join(', ')),
      text: fc.option(fc.constantFrom('tháng đầu quý', 'ngày 5 tháng sau', 'hằng quý')),
    })
    fc.assert(
      fc.property(deadline, fc.boolean(), (given, beforeIncludesDay) => {
        const found = occurrences(given, { beforeIncludesDay }, { year: 2031 })
        const days = found.map(({ lateFrom }) => lateFrom)
        expect(days).toEqual(days.toSorted())
        expect(new Set(found.map(({ period }) => period)).size).toBe(found.length)
        for (const { startsOn, lateFrom } of found) {
          expect(isPlainDate(startsOn) && isPlainDate(lateFrom)).toBe(true)
          expect(startsOn <= lateFrom).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
