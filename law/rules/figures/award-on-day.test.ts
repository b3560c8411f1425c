import { describe, expect, it } from 'vitest'
import { notCompared, reprintedAt } from '../../lib/check.ts'
import { plainDate } from '../../lib/plain-date.ts'
import type { Requirement } from '../../lib/requirement.ts'
import type { Standard } from '../../standards/standard.ts'
import { awardOnDay, standardOn } from './award-on-day.ts'

const [early, late, amended] = [
  { source: 'ND-91-2017', article: 9 },
  { source: 'ND-98-2023', article: 12 },
  { source: 'L-06-2026' },
] as const
const asks = (label: string): Requirement => ({ kind: 'unread', label, cite: early })

const standard: Standard = {
  id: 'eligibility.test',
  label: 'Tiêu chuẩn thử',
  award: 'advancedWorker',
  subject: 'individual',
  governedBy: 'receivedForAppraisalOn',
  verifiedOn: plainDate('2026-11-21'),
  versions: [
    {
      from: plainDate('2018-01-01'),
      until: plainDate('2020-01-01'),
      value: asks('điều đã đối chiếu'),
      cite: early,
      check: reprintedAt('một bài in lại'),
    },
    {
      from: plainDate('2020-01-01'),
      until: plainDate('2022-01-01'),
      value: asks('điều nhớ lại'),
      cite: late,
      check: notCompared('ghi theo trí nhớ'),
    },
    { from: plainDate('2022-01-01'), unread: 'chưa đọc luật sửa đổi', cite: amended },
  ],
}
const on = (day: string) => standardOn(standard, plainDate(day))

describe('a standard on a day', () => {
  it('says where it was compared', () => {
    expect(on('2019-12-31')).toEqual({
      id: 'eligibility.test',
      label: 'Tiêu chuẩn thử',
      from: '2018-01-01',
      until: '2020-01-01',
      cite: early,
      status: 'checked',
      how: 'một bài in lại',
      provisional: null,
      requirement: asks('điều đã đối chiếu'),
    })
  })

  it('says why nobody compared it', () => {
    expect(on('2020-01-01')).toMatchObject({
      status: 'unchecked',
      how: 'ghi theo trí nhớ',
      provisional: 'ghi theo trí nhớ',
      requirement: asks('điều nhớ lại'),
    })
  })

  it('shows the last text read, by its provision, where the one in force was not', () => {
    expect(on('2022-01-01')).toMatchObject({
      from: '2022-01-01',
      until: null,
      cite: late,
      status: 'unread',
      how: 'chưa đọc luật sửa đổi',
      provisional: 'chưa đọc luật sửa đổi',
      requirement: asks('điều nhớ lại'),
    })
  })

  it('shows no requirement where no earlier text was read', () => {
    const unread = { ...standard, versions: standard.versions.slice(2) }
    expect(standardOn(unread, plainDate('2022-01-01'))).toMatchObject({ cite: amended, requirement: null })
  })

  it('is none before any law', () => {
    expect(on('2017-12-31')).toBeNull()
  })
})

describe('an award on a day', () => {
  const bonusOn = (day: string) =>
    awardOnDay('communeCommendationLetter', plainDate(day)).map(({ bonus }) => bonus)

  it('brings money, or says why nobody knows how much', () => {
    const [person, collective, household] = bonusOn('2025-06-30')
    expect(person).toMatchObject({ amount: 360_000 })
    expect(collective).toMatchObject({ amount: 710_000 })
    expect(household).toEqual({
      because: expect.stringContaining('Chưa đọc được mức tiền thưởng'),
    })
    expect(
      bonusOn('2027-03-01').every((bonus) => 'because' in bonus && /cho ngày này/.test(bonus.because)),
    ).toBe(true)
  })

  it('is asked of nobody before any law', () => {
    expect(awardOnDay('communeCommendationLetter', plainDate('2010-01-01'))).toEqual([])
  })
})
