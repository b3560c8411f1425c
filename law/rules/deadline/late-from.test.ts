import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  type Deadline,
  type DeadlineReading,
  isWorkingDay,
  lateFrom,
  type PlainDate,
  plainDate,
  unitsLateFrom,
} from '#law'

const included = { beforeIncludesDay: true }
const excluded = { beforeIncludesDay: false }

const day = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays(plainDate('2020-01-01'), days))
const anyText = fc.option(fc.string(), { nil: null })
const anyDeadline: fc.Arbitrary<Deadline> = fc.record({
  kind: fc.constantFrom('before', 'by', 'during', 'between', 'expected', 'per-superior-plan', 'none'),
  date: fc.oneof(day, anyText),
  from: fc.oneof(day, anyText),
  to: fc.oneof(day, anyText),
  cap: fc.option(fc.record({ kind: fc.constantFrom('before', 'by'), date: fc.oneof(day, fc.string()) })),
  text: anyText,
  event: anyText,
  relative: anyText,
})

const lateDay = (deadline: Deadline, reading: DeadlineReading = included): PlainDate | null =>
  lateFrom(deadline, reading, 2031).lateFrom

describe('the day from which a deadline is late', () => {
  it('is the day after the last day named, for every kind that names one', () => {
    fc.assert(
      fc.property(day, (last) => {
        const after = addDays(last, 1)
        expect(lateDay({ kind: 'by', date: last })).toBe(after)
        expect(lateDay({ kind: 'before', date: last })).toBe(after)
        for (const kind of ['during', 'between', 'expected'] as const) {
          expect(lateDay({ kind, from: last, to: last })).toBe(after)
        }
      }),
    )
  })

  it('follows a last day that is counted from a day the paper names', () => {
    const relative = '05 ngày làm việc trước ngày 31/12'
    expect(lateDay({ kind: 'before', date: '2031-12-31', relative })).toBe('2031-12-25')
    expect(lateDay({ kind: 'before', date: '--12-31', relative })).toBe('2031-12-25')
    const after = '05 ngày làm việc kể từ ngày 16/6/2031'
    expect(lateDay({ kind: 'between', from: '2031-06-16', to: null, relative: after })).toBe('2031-06-24')
    expect(lateDay({ kind: 'between', from: '2031-06-16', to: null })).toBeNull()
  })

  it('is the first day of Tết for what is to be done before it', () => {
    expect(lateDay({ kind: 'before', date: '2031-01-23', text: 'Trước Tết Nguyên đán' })).toBe('2031-01-23')
    expect(lateDay({ kind: 'before', date: '2031-01-23', text: 'Trước ngày 23/01' })).toBe('2031-01-24')
  })

  it('never comes earlier for a later date, whatever the reading', () => {
    fc.assert(
      fc.property(day, day, fc.boolean(), (one, other, beforeIncludesDay) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        for (const kind of ['before', 'by'] as const) {
          const first = lateDay({ kind, date: earlier }, { beforeIncludesDay })
          const second = lateDay({ kind, date: later }, { beforeIncludesDay })
          expect(first !== null && second !== null && first <= second).toBe(true)
        }
      }),
    )
  })

  it('is one day earlier where the named day is excluded, and only for “before”', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(lateDay({ kind: 'before', date }, excluded)).toBe(date)
        expect(lateDay({ kind: 'by', date }, excluded)).toBe(addDays(date, 1))
      }),
    )
  })

  it('never lies within the time that the paper gives', () => {
    fc.assert(
      fc.property(day, fc.nat(400), fc.boolean(), (from, length, beforeIncludesDay) => {
        const to = addDays(from, length)
        const span = lateFrom({ kind: 'between', from, to }, { beforeIncludesDay }, 2031)
        expect(span.startsOn).toBe(from)
        expect(span.lateFrom !== null && span.lateFrom > to).toBe(true)
      }),
    )
  })

  it('takes the earlier of a date and its cap', () => {
    const capped = (to: string, cap: string) =>
      lateDay({ kind: 'during', from: '2031-07-01', to, cap: { kind: 'by', date: cap } })
    expect(capped('2031-07-31', '2031-07-20')).toBe('2031-07-21')
    expect(capped('2031-07-15', '2031-07-20')).toBe('2031-07-16')
  })

  it('does not fall off the end of the calendar', () => {
    expect(lateDay({ kind: 'by', date: '9999-12-31' })).toBeNull()
  })

  it('is a real day or none for any deadline whatsoever, and what waits only on others is never late', () => {
    fc.assert(
      fc.property(anyDeadline, fc.boolean(), (deadline, beforeIncludesDay) => {
        const span = lateFrom(deadline, { beforeIncludesDay }, 2031)
        for (const each of [span.startsOn, span.lateFrom])
          if (each !== null) expect(plainDate(each)).toBe(each)
        const waits = deadline.kind === 'per-superior-plan' || deadline.kind === 'none'
        if (waits && !deadline.cap) expect(span.lateFrom).toBeNull()
        if (deadline.kind === 'per-superior-plan') expect(span.waitsFor).not.toBeNull()
      }),
      { numRuns: 2_000 },
    )
  })

  it('is the first of a month or a year that is named without its words, and none for what is no date', () => {
    expect(lateDay({ kind: 'before', date: '2031-03' })).toBe('2031-03-01')
    expect(lateDay({ kind: 'before', date: '2031' })).toBe('2031-01-01')
    expect(lateDay({ kind: 'by', date: '2031-02' })).toBe('2031-03-01')
    expect(lateDay({ kind: 'by', date: '2031' })).toBe('2032-01-01')
    expect(lateDay({ kind: 'by', date: '--06-15' })).toBe('2031-06-16')
    for (const date of ['x2031', '2031x', '203', 'x--06-15', '--06-15x', '2031-3', '', null]) {
      expect(lateDay({ kind: 'by', date }), String(date)).toBeNull()
      expect(lateDay({ kind: 'before', date }), String(date)).toBeNull()
    }
  })

  it('waits for the plan that it names, and for any plan where it names none', () => {
    const waits = (deadline: Deadline) => lateFrom(deadline, included, 2031).waitsFor
    expect(waits({ kind: 'per-superior-plan' })).toBe('kế hoạch hoặc hướng dẫn của cấp trên')
    expect(waits({ kind: 'per-superior-plan', of: ['UBND tỉnh', 'Khối'] })).toBe('UBND tỉnh, Khối')
    expect(waits({ kind: 'by', date: '2031-03-01', event: 'Đại hội' })).toBeNull()
    expect(waits({ kind: 'none', event: 'Đại hội' })).toBe('Đại hội')
  })
})

describe('a last day on which nobody works', () => {
  const moving = { beforeIncludesDay: true, restDay: 'nextWorkingDay' } as const
  // 28/6/2031 is a Saturday.
  const saturday = '2031-06-28'

  it('stays as printed where the agency has said nothing', () => {
    expect(lateDay({ kind: 'by', date: saturday })).toBe('2031-06-29')
    expect(lateDay({ kind: 'by', date: saturday }, { ...included, restDay: 'keep' })).toBe('2031-06-29')
  })

  it('gives way to the next working day where it has', () => {
    expect(lateDay({ kind: 'by', date: saturday }, moving)).toBe('2031-07-01')
    expect(lateDay({ kind: 'before', date: saturday }, moving)).toBe('2031-07-01')
    expect(lateDay({ kind: 'between', from: '2031-06-01', to: saturday }, moving)).toBe('2031-07-01')
    expect(lateDay({ kind: 'none', cap: { kind: 'by', date: saturday } }, moving)).toBe('2031-07-01')
  })

  it('does not move past a day that itself is excluded, nor into a period that begins', () => {
    expect(lateDay({ kind: 'before', date: saturday }, { ...excluded, restDay: 'nextWorkingDay' })).toBe(
      saturday,
    )
    expect(lateDay({ kind: 'before', date: '2031-06' }, moving)).toBe('2031-06-01')
  })

  it('never moves to an earlier day, and leaves a working day alone', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [kept, moved] = [lateDay({ kind: 'by', date }), lateDay({ kind: 'by', date }, moving)]
        expect(kept !== null && moved !== null && kept <= moved).toBe(true)
        if (isWorkingDay(date)) expect(moved).toBe(kept)
      }),
    )
  })
})

describe('what goes on all the time', () => {
  it('cannot be late within its period, but keeps a day that the paper names', () => {
    const from = { from: '2031-01-01', to: '2031-12-31', recurrence: 'continuous' }
    expect(lateDay({ kind: 'during', ...from })).toBeNull()
    expect(lateDay({ kind: 'by', date: '2031-12-15', recurrence: 'continuous' })).toBe('2031-12-16')
  })
})

describe('the day of the units', () => {
  it('is read like any other, by the same reading', () => {
    const units = { kind: 'before', date: '2031-06-28', text: 'trước ngày 28/6' } as const
    expect(unitsLateFrom({ kind: 'before', date: '2031-06-30', units }, included, 2031)).toBe('2031-06-29')
    expect(unitsLateFrom({ kind: 'before', date: '2031-06-30', units }, excluded, 2031)).toBe('2031-06-28')
    expect(unitsLateFrom({ kind: 'before', date: '2031-06-30' }, included, 2031)).toBeNull()
  })
})
