import { describe, expect, it } from 'vitest'
import { samePlan } from './same-plan.ts'

const title = 'Triển khai công tác thi đua, khen thưởng năm 2026'
const known = {
  id: 'plan',
  isOfPaper: false,
  typeCode: 'KH',
  number: '12',
  symbol: 'KH-BQLKKT',
  issuedOn: '2026-01-05',
  title,
  year: 2026,
}
const paper = { typeCode: 'KH', number: null, symbol: 'KH-BQLKKT', issuedOn: null, title, year: 2026 }

describe('a paper is a copy of a plan', () => {
  it.each([
    [
      'made of the same bytes, whatever it says',
      { ...paper, title: 'Khác', year: 2020 },
      { isOfPaper: true },
    ],
    [
      'of the same number, symbol and date, whatever its title',
      { ...paper, number: '12', issuedOn: '2026-01-05', title: 'Khác hẳn' },
      {},
    ],
    [
      'whose number is still blank but whose title is nearly the same',
      { ...paper, title: `${title} của Ban` },
      {},
    ],
  ])('%s', (_what, given, changes) => {
    expect(samePlan(given, [{ ...known, ...changes }])?.id).toBe('plan')
  })

  it.each([
    ['of another number', { ...paper, number: '13' }],
    ['of another year', { ...paper, year: 2027 }],
    ['of another type', { ...paper, typeCode: 'CTr' }],
    ['about something else', { ...paper, title: 'Tuyên truyền điển hình tiên tiến năm 2026' }],
  ])('but not %s', (_what, given) => {
    expect(samePlan(given, [known])).toBeUndefined()
  })
})
