import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../lib/facts.ts'
import { plainDate } from '../../../lib/plain-date.ts'
import type { Condition } from '../../../lib/requirement.ts'
import { type Answered, answer } from '../answer.ts'
import type { Answer } from '../matter.ts'

/** One condition on some facts, before no other standard: a title of the judged year is not earned otherwise. */
function asked(condition: Answered, more: Partial<Facts> = {}): Answer {
  const facts: Facts = {
    subject: 'individual',
    forYear: 2025,
    receivedForAppraisalOn: plainDate('2025-12-10'),
    years: [],
    ...more,
  }
  return answer(condition, {
    award: 'primeMinisterMeritCertificate',
    facts,
    yearOf: (year) => facts.years.find((entry) => entry.year === year),
    firstYear: Math.min(...facts.years.map(({ year }) => year)),
    judged: () => 'notMet',
    firm: () => null,
  })
}
const day = plainDate

describe('awards held', () => {
  const held: Condition = { kind: 'holdsAward', award: 'provincialMeritCertificate', atLeast: 1 }
  const given = { award: 'provincialMeritCertificate', decidedOn: day('2021-05-20') } as const
  const forMovement = { ...given, ground: 'movement' } as const

  it('count for merit unless they were given ad hoc or for a movement', () => {
    expect(asked(held, { ground: 'merit', awards: [given] }).outcome).toBe('met')
    expect(asked(held, { ground: 'merit', awards: [{ ...given, ground: 'merit' }] }).outcome).toBe('met')
    expect(asked(held, { ground: 'merit', awards: [forMovement] }).outcome).toBe('notMet')
    expect(asked(held, { ground: 'adHoc', awards: [forMovement] }).outcome).toBe('met')
  })

  it('stay open where an unknown ground decides whether they count', () => {
    expect(asked(held, { awards: [forMovement] })).toEqual({
      outcome: 'unknown',
      actual: 'chưa được tặng; chưa chọn loại hình khen thưởng',
      missing: ['ground'],
    })
    expect(asked(held, { awards: [given] }).outcome).toBe('met')
    expect(asked(held, { awards: [] }).outcome).toBe('notMet')
    expect(asked(held).missing).toEqual(['awards'])
  })

  it('count from the day of the decision on, each named with its day', () => {
    const later = { ...given, decidedOn: day('2025-12-11') }
    expect(asked(held, { ground: 'merit', awards: [later] }).outcome).toBe('notMet')
    const twice = [given, { ...given, decidedOn: day('2025-12-10') }]
    expect(asked({ ...held, atLeast: 2 } as Answered, { ground: 'merit', awards: twice })).toMatchObject({
      outcome: 'met',
      actual: 'được tặng ngày 20/05/2021, 10/12/2025',
    })
  })

  it('leave whole years after the last period rewarded', () => {
    const since = (years: number): Answered => ({
      kind: 'yearsSince',
      award: 'provincialMeritCertificate',
      years,
    })
    const awards = [given, { ...given, decidedOn: day('2023-02-01'), periodUntil: day('2022-12-31') }]
    expect(asked(since(3), { ground: 'merit', awards })).toMatchObject({
      outcome: 'met',
      actual: '3 năm thành tích sau lần khen trước',
    })
    expect(asked(since(4), { ground: 'merit', awards }).outcome).toBe('notMet')
    const ahead = [{ ...given, decidedOn: day('2025-12-10'), periodUntil: day('2025-12-01') }]
    expect(asked(since(1), { ground: 'merit', awards: ahead })).toMatchObject({
      outcome: 'notMet',
      actual: '0 năm thành tích sau lần khen trước',
    })
  })

  it('of the State stand in the way of another one that year, but for grounds that do not count', () => {
    const another: Answered = { kind: 'noOtherStateAward' }
    const state = { award: 'laborOrderThirdClass', decidedOn: day('2025-02-03') } as const
    expect(asked(another, { ground: 'merit', awards: [state] })).toEqual({
      outcome: 'notMet',
      actual: 'đã được khen cấp Nhà nước ngày 03/02/2025',
      missing: [],
    })
    expect(asked(another, { awards: [state] })).toEqual({
      outcome: 'unknown',
      actual: 'đã được khen cấp Nhà nước ngày 03/02/2025',
      missing: ['ground'],
    })
    expect(asked(another, { ground: 'adHoc', awards: [state] }).outcome).toBe('met')
    expect(asked(another, { ground: 'movement', awards: [state] }).outcome).toBe('notMet')
    expect(asked(another, { ground: 'merit', awards: [{ ...state, ground: 'tenure' }] }).outcome).toBe('met')
    expect(asked(another, { ground: 'merit', awards: [{ ...state, ground: 'merit' }] }).outcome).toBe(
      'notMet',
    )
    const lastYear = { ...state, decidedOn: day('2024-12-31') }
    expect(asked(another, { ground: 'merit', awards: [lastYear] }).outcome).toBe('met')
    const notYet = { ...state, decidedOn: day('2025-12-11') }
    expect(asked(another, { ground: 'merit', awards: [notYet] }).outcome).toBe('met')
    expect(asked(another, { ground: 'merit', awards: [given] }).outcome).toBe('met')
    expect(asked(another, { ground: 'merit' }).missing).toEqual(['awards'])
  })
})

describe('absence', () => {
  const training: Answered = { kind: 'trainingCounts', goodResultFromMonths: 12 }
  const course = { kind: 'training', from: day('2024-09-01'), until: day('2025-08-31') } as const

  it('for training counts with a good result from a year on, or says whose result is missing', () => {
    expect(asked(training, { leaves: [{ ...course, resultGood: true }] })).toMatchObject({
      outcome: 'met',
      actual: 'kết quả từ loại khá',
    })
    const other = { kind: 'other', from: day('2025-01-01'), until: day('2025-01-05') } as const
    expect(asked(training, { leaves: [other, course] })).toEqual({
      outcome: 'unknown',
      actual: 'chưa có kết quả đào tạo',
      missing: ['leaves.1.resultGood'],
    })
    const shorter = { ...course, until: day('2025-08-30') }
    expect(asked(training, { leaves: [shorter] })).toMatchObject({
      outcome: 'met',
      actual: 'thời gian đào tạo được tính',
    })
    expect(asked(training)).toMatchObject({ outcome: 'met', actual: 'không đi đào tạo, bồi dưỡng' })
  })

  it('touches the year judged by a day, or not at all', () => {
    const bad = (from: string, until: string) =>
      asked(training, { leaves: [{ ...course, from: day(from), until: day(until), rulesKept: false }] })
        .outcome
    expect(bad('2024-06-01', '2024-12-31')).toBe('met')
    expect(bad('2024-06-01', '2025-01-01')).toBe('notMet')
    expect(bad('2025-12-31', '2026-03-01')).toBe('notMet')
    expect(bad('2026-01-01', '2026-03-01')).toBe('met')
  })

  it('of other kinds is summed over the year judged alone', () => {
    const under: Answered = { kind: 'otherLeaveUnder', months: 3 }
    const away = (from: string, until: string) =>
      ({ kind: 'other', from: day(from), until: day(until) }) as const
    expect(
      asked(under, { leaves: [away('2024-12-01', '2025-01-31'), away('2025-12-01', '2026-02-01')] }),
    ).toEqual({
      outcome: 'met',
      actual: 'nghỉ khác 62 ngày',
      missing: [],
    })
    expect(asked(under, { leaves: [away('2025-01-01', '2025-03-30')] }).outcome).toBe('met')
    expect(asked(under, { leaves: [away('2025-01-01', '2025-03-31')] }).outcome).toBe('notMet')
    expect(asked(under).actual).toBe('không nghỉ dài ngày')
  })
})

describe('opinions of units', () => {
  it('are asked of the unit left after half a year there, and each is named', () => {
    const agrees: Answered = { kind: 'oldUnitAgrees', fromMonths: 6 }
    expect(asked(agrees, { transfers: [{ on: day('2025-06-30'), oldUnitAgrees: false }] }).outcome).toBe(
      'met',
    )
    expect(asked(agrees, { transfers: [{ on: day('2025-07-01'), oldUnitAgrees: false }] }).outcome).toBe(
      'notMet',
    )
    expect(asked(agrees, { transfers: [{ on: day('2025-12-31'), oldUnitAgrees: false }] }).outcome).toBe(
      'notMet',
    )
    expect(asked(agrees, { transfers: [{ on: day('2026-01-01'), oldUnitAgrees: false }] }).outcome).toBe(
      'met',
    )
    const two = [{ on: day('2025-08-01'), oldUnitAgrees: true }, { on: day('2025-10-01') }]
    expect(asked(agrees, { transfers: two })).toEqual({
      outcome: 'unknown',
      actual:
        'đơn vị cũ (chuyển ngày 01/08/2025) đồng ý; chưa có ý kiến của đơn vị cũ (chuyển ngày 01/10/2025)',
      missing: ['transfers.1.oldUnitAgrees'],
    })
    expect(asked(agrees).actual).toBe('không thuộc trường hợp phải lấy ý kiến đơn vị cũ')
  })

  it('are asked of the unit that received a person for a time', () => {
    const agrees: Answered = { kind: 'receivingUnitAgrees' }
    expect(asked(agrees, { secondments: [{ from: day('2024-05-01'), until: null }] })).toMatchObject({
      outcome: 'unknown',
      missing: ['secondments.0.receivingUnitAgrees'],
    })
    const over = { from: day('2024-05-01'), until: day('2024-12-31'), receivingUnitAgrees: false }
    expect(asked(agrees, { secondments: [over] }).outcome).toBe('met')
    expect(asked(agrees).outcome).toBe('met')
  })
})

describe('a run of years', () => {
  const run: Answered = {
    kind: 'ratingRun',
    atLeast: 'good',
    years: 3,
    having: [{ kind: 'yearsRated', atLeast: 'excellent', years: 1 }],
  }

  it('says of which years it lacks the classification, the nearest first', () => {
    const years = [{ year: 2025, rating: 'good' }, { year: 2024 }] as const
    expect(asked(run, { years, discipline: [] })).toMatchObject({
      outcome: 'unknown',
      actual: '1 năm liên tục (2025); 0 năm hoàn thành xuất sắc nhiệm vụ',
      missing: ['years.2024.rating', 'years.2023.rating', 'years.2024.rating', 'years.2024.rating'],
    })
  })

  it('lacks no year when it is long enough, but what must lie among them', () => {
    const years = [2025, 2024, 2023].map((year) => ({ year, rating: 'good' as const }))
    expect(asked(run, { years, discipline: [] })).toMatchObject({
      outcome: 'unknown',
      missing: ['years.2022.rating'],
    })
    const before = [...years, { year: 2022, rating: 'completed' as const }]
    expect(asked(run, { years: before, discipline: [] }).outcome).toBe('notMet')
  })

  it('counts a year with the title that may stand for a classification, and asks for that title', () => {
    const orTitle: Answered = {
      kind: 'ratingRun',
      atLeast: 'excellent',
      years: 2,
      orTitle: 'outstandingCollective',
    }
    const titled = [
      { year: 2025, rating: 'excellent' as const },
      { year: 2024, rating: 'good' as const, titles: ['outstandingCollective' as const] },
    ]
    expect(asked(orTitle, { years: titled, discipline: [] }).outcome).toBe('met')
    const unsaid = [
      { year: 2025, rating: 'excellent' as const },
      { year: 2024, rating: 'good' as const },
    ]
    expect(asked(orTitle, { years: unsaid, discipline: [] })).toMatchObject({
      outcome: 'unknown',
      missing: ['years.2024.titles'],
    })
  })

  it('is open while nobody knows of discipline', () => {
    const years = [{ year: 2025, rating: 'excellent' as const }]
    const one: Answered = { kind: 'ratingRun', atLeast: 'good', years: 1 }
    expect(asked(one, { years })).toEqual({
      outcome: 'unknown',
      actual: '1 năm liên tục (2025); chưa có thông tin kỷ luật',
      missing: ['discipline'],
    })
  })
})
