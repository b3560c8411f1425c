import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFacts } from './parse-facts.ts'

const whole = {
  subject: 'individual',
  forYear: 2025,
  receivedForAppraisalOn: '2025-12-10',
  ground: 'merit',
  recruitedOn: '2019-04-01',
  years: [
    {
      year: 2025,
      rating: 'excellent',
      emulates: true,
      titles: ['advancedWorker'],
      initiatives: [{ kind: 'research', reach: 'grassroots', recognised: true, usedFor: null }],
    },
    { year: 2024, rating: 'good', emulates: true, titles: ['grassrootsFighter'], initiatives: [] },
  ],
  awards: [
    {
      award: 'provincialMeritCertificate',
      decidedOn: '2021-05-20',
      periodUntil: '2020-12-31',
      ground: 'adHoc',
    },
  ],
  discipline: [{ form: 'warning', from: '2023-02-01', until: '2024-02-01' }],
  holds: [{ reason: 'inspection', from: '2025-11-01', until: null }],
  leaves: [{ kind: 'training', from: '2024-01-01', until: '2024-06-30', resultGood: true, rulesKept: true }],
  transfers: [{ on: '2025-08-01', oldUnitAgrees: true }],
  secondments: [{ from: '2025-01-01', until: null, receivingUnitAgrees: false }],
  attested: { reviewedInMovement: true },
}
const collective = {
  subject: 'collective',
  forYear: 2025,
  receivedForAppraisalOn: '2025-12-10',
  dissolvedOn: '2025-07-01',
  years: [
    {
      year: 2025,
      united: true,
      members: {
        total: 20,
        completed: 20,
        advancedWorkers: 16,
        grassrootsFighters: 2,
        disciplinedWarningOrAbove: 0,
      },
    },
  ],
}
const pathsOf = (value: unknown): readonly string[] => parseFacts(value).problems.map(({ path }) => path)

describe('facts', () => {
  it('come through whole, in the shape they were given', () => {
    expect(parseFacts(whole)).toStrictEqual({ facts: whole, problems: [] })
    expect(parseFacts(collective)).toStrictEqual({ facts: collective, problems: [] })
  })

  it('stay unknown where they are absent', () => {
    const { facts } = parseFacts({
      subject: 'individual',
      forYear: 2025,
      receivedForAppraisalOn: '2025-12-10',
      years: [],
    })
    expect(facts).toStrictEqual({
      subject: 'individual',
      forYear: 2025,
      receivedForAppraisalOn: '2025-12-10',
      years: [],
    })
  })

  it('are refused each at its own field, all at once', () => {
    const wrong = {
      ...whole,
      subject: 'person',
      forYear: 20255,
      receivedForAppraisalOn: '2025-02-30',
      ground: 'luck',
      years: [
        { year: 2025, rating: 'best', titles: ['provincialMeritCertificate'], initiatives: [{ usedFor: 1 }] },
        7,
      ],
      awards: [{ award: 'medal', decidedOn: '2021-13-01' }],
      discipline: [{ form: 'frown', from: 'yesterday', until: '2024-02-31' }],
      attested: { reviewedInMovement: 'yes' },
    }
    expect(pathsOf(wrong)).toEqual([
      'subject',
      'forYear',
      'receivedForAppraisalOn',
      'years.0.rating',
      'years.0.titles.0',
      'years.0.initiatives.0.usedFor',
      'years.1.year',
      'ground',
      'awards.0.award',
      'awards.0.decidedOn',
      'discipline.0.form',
      'discipline.0.from',
      'discipline.0.until',
      'attested.reviewedInMovement',
    ])
  })

  it('say in Vietnamese what is wrong and what may stand there', () => {
    const details = parseFacts({ ...whole, ground: 'luck', recruitedOn: '2019-02-29' }).problems
    expect(details).toEqual([
      {
        path: 'ground',
        detail: '“luck” không có trong: merit, adHoc, movement, contribution, tenure, foreignRelations',
      },
      { path: 'recruitedOn', detail: '“2019-02-29” không phải một ngày có thật (viết YYYY-MM-DD)' },
    ])
  })

  it('say of each kind of value what should stand there', () => {
    const details = (value: unknown) => parseFacts({ ...whole, ...(value as object) }).problems
    expect(
      details({
        forYear: 1944,
        years: { year: 2025 },
        recruitedOn: 20190401,
        awards: 'none',
        leaves: [{ kind: 'training', from: '2024-01-01', until: '2024-06-30', resultGood: 1 }],
        holds: [null],
        attested: [],
      }),
    ).toEqual([
      { path: 'forYear', detail: '“1944” không phải một năm' },
      { path: 'years', detail: 'Phải là một danh sách […]' },
      { path: 'recruitedOn', detail: '“20190401” không phải một ngày có thật (viết YYYY-MM-DD)' },
      { path: 'awards', detail: 'Phải là một danh sách […]' },
      { path: 'holds.0.reason', detail: 'Thiếu thông tin bắt buộc' },
      { path: 'holds.0.from', detail: 'Thiếu thông tin bắt buộc' },
      { path: 'leaves.0.resultGood', detail: 'Phải là true hoặc false' },
      { path: 'attested', detail: 'Phải là một đối tượng {…}' },
    ])
    expect(details({ ground: { code: 'merit' } })).toEqual([
      {
        path: 'ground',
        detail: 'Giá trị này không có trong: merit, adHoc, movement, contribution, tenure, foreignRelations',
      },
    ])
    expect(details({ forYear: 2201 }).map(({ path }) => path)).toEqual(['forYear'])
    expect([details({ forYear: 1945 }), details({ forYear: 2200 })]).toEqual([[], []])
    expect(details({ years: [{ year: 2025.5 }] })).toEqual([
      { path: 'years.0.year', detail: '“2025.5” không phải một năm' },
    ])
  })

  it('take an end that is said to be none for none, and one that is not said as well', () => {
    const lasting = { form: 'warning', from: '2023-02-01' }
    const { facts } = parseFacts({ ...whole, discipline: [lasting, { ...lasting, until: null }] })
    expect(facts?.discipline).toStrictEqual([
      { ...lasting, until: null },
      { ...lasting, until: null },
    ])
  })

  it('name what is missing', () => {
    expect(parseFacts({}).problems).toEqual(
      ['subject', 'forYear', 'receivedForAppraisalOn', 'years'].map((path) => ({
        path,
        detail: 'Thiếu thông tin bắt buộc',
      })),
    )
    expect(parseFacts(null).problems).toEqual([{ path: '', detail: 'Phải là một đối tượng {…}' }])
    expect(parseFacts([whole]).problems).toHaveLength(1)
  })

  it('count in whole numbers of people', () => {
    const members = (total: unknown) => ({ ...collective, years: [{ year: 2025, members: { total } }] })
    for (const total of [-1, 1.5, '20', Number.NaN]) {
      expect(pathsOf(members(total))).toEqual(['years.0.members.total'])
    }
    expect(parseFacts(members(-1)).problems).toEqual([
      { path: 'years.0.members.total', detail: '“-1” không phải một số nguyên từ 0' },
    ])
    expect(pathsOf(members(0))).toEqual([])
  })

  it('contradict each other where a year has two classifications', () => {
    const twice = { ...whole, years: [...whole.years, { year: 2024, rating: 'excellent' }] }
    expect(parseFacts(twice).problems).toEqual([
      { path: 'years.2.year', detail: 'Năm 2024 được ghi hai lần, không rõ xếp loại nào đúng' },
    ])
  })

  it('contradict each other where a title or a classification comes before recruitment', () => {
    expect(parseFacts({ ...whole, recruitedOn: '2025-01-01' }).problems).toEqual([
      { path: 'years.1.titles', detail: 'Danh hiệu năm 2024 có trước ngày vào cơ quan 01/01/2025' },
      { path: 'years.1.rating', detail: 'Xếp loại năm 2024 có trước ngày vào cơ quan 01/01/2025' },
    ])
    expect(pathsOf({ ...whole, recruitedOn: '2024-12-31' })).toEqual([])
    const idle = { ...whole, recruitedOn: '2025-01-01', years: [{ year: 2024, titles: [] }, { year: 2023 }] }
    expect(pathsOf(idle)).toEqual([])
  })

  it('contradict each other where something ends before it begins', () => {
    const backwards = { from: '2024-02-02', until: '2024-02-01' }
    expect(
      pathsOf({
        ...whole,
        discipline: [{ form: 'warning', ...backwards }],
        holds: [{ reason: 'audit', ...backwards }],
        leaves: [{ kind: 'other', ...backwards }],
        secondments: [backwards],
        awards: [{ award: 'commendationLetter', decidedOn: '2021-05-20', periodUntil: '2021-05-21' }],
      }),
    ).toEqual([
      'discipline.0.until',
      'holds.0.until',
      'leaves.0.until',
      'secondments.0.until',
      'awards.0.periodUntil',
    ])
    expect(
      parseFacts({
        ...whole,
        holds: [{ reason: 'audit', ...backwards }],
        awards: [{ award: 'commendationLetter', decidedOn: '2021-05-20', periodUntil: '2021-05-21' }],
      }).problems.map(({ detail }) => detail),
    ).toEqual([
      'Kết thúc 01/02/2024 trước khi bắt đầu 02/02/2024',
      'Kỳ thành tích đến 21/05/2021 sau ngày quyết định 20/05/2021',
    ])
    const endsWithIt = { award: 'commendationLetter', decidedOn: '2021-05-20', periodUntil: '2021-05-20' }
    expect(pathsOf({ ...whole, awards: [endsWithIt] })).toEqual([])
    const sameDay = { form: 'warning', from: '2024-02-01', until: '2024-02-01' }
    expect(pathsOf({ ...whole, discipline: [sameDay] })).toEqual([])
  })

  it('contradict each other where more members are counted than there are', () => {
    const years = [{ year: 2025, members: { total: 20, completed: 21, advancedWorkers: 20 } }]
    expect(parseFacts({ ...collective, years }).problems).toEqual([
      {
        path: 'years.0.members.completed',
        detail: '21 thành viên hoàn thành nhiệm vụ trong khi cả tập thể có 20 người',
      },
    ])
  })

  it('contradict each other where a person has members, or a collective was recruited', () => {
    expect(parseFacts({ ...whole, years: [{ year: 2025, members: { total: 3 } }] }).problems).toEqual([
      { path: 'years.0.members', detail: 'Cá nhân không có số liệu thành viên' },
    ])
    expect(parseFacts({ ...collective, recruitedOn: '2019-04-01' }).problems).toEqual([
      { path: 'recruitedOn', detail: 'Chỉ cá nhân có ngày vào cơ quan' },
    ])
  })

  it('never throw, whatever is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { facts, problems } = parseFacts(value)
        expect(facts === null).toBe(problems.length > 0)
      }),
      { numRuns: 2000 },
    )
    const spoilt = fc.dictionary(fc.constantFrom(...Object.keys(whole)), fc.anything())
    fc.assert(
      fc.property(spoilt, (changes) => {
        expect(() => parseFacts({ ...whole, ...changes })).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })
})
