import { describe, expect, it } from 'vitest'
import { plainDate } from '../../lib/plain-date.ts'
import { oddDay } from './odd-day.ts'

const paperDay = plainDate('2026-01-05')
const of = (number: string | null, dated: string | null, day: typeof paperDay | null = paperDay) =>
  oddDay({ number, dated }, day)

describe('the day that a citation gives', () => {
  it.each([
    ['24/2018/QĐ-UBND', '2018-12-28'],
    ['24/2018/QĐ-UBND', '2018'],
    ['24/2018/QĐ-UBND', null],
    ['34-CT/TW', '2014-04-07'],
    [null, '2003'],
    [null, '2026'],
    ['1/2026/QĐ-UBND', '2026-01-05'],
  ])('may be right: %s of %s', (number, dated) => {
    expect(of(number, dated)).toBeNull()
  })

  it('is none of the calendar', () => {
    expect(of('24/2018/QĐ-UBND', '2018-02-29')).toEqual({
      kind: 'noSuchDay',
      says: 'Lịch không có ngày 29/02/2018.',
    })
  })

  it('is of another year than the number', () => {
    expect(of('24/2018/QĐ-UBND', '2019-12-28')).toEqual({
      kind: 'otherYear',
      says: 'Số 24/2018/QĐ-UBND là của năm 2018; văn bản này ghi năm 2019.',
    })
  })

  it('comes after the paper that gives it', () => {
    expect(of('93/KH-UBND', '2026-01-06')).toEqual({
      kind: 'afterPaper',
      says: 'Ghi ngày 06/01/2026, sau ngày của chính văn bản này (05/01/2026).',
    })
    expect(of(null, '2027')).toMatchObject({
      says: 'Ghi năm 2027, sau ngày của chính văn bản này (05/01/2026).',
    })
    expect(of(null, '2027-02')).toMatchObject({ says: expect.stringMatching(/^Ghi năm 2027,/) })
    expect(of('93/KH-UBND', '2026-01-06', null)).toBeNull()
  })
})
