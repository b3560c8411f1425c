import { expect, it } from 'vitest'
import { plainDate } from '#law'
import { countedFromConclusion } from './counted-from-conclusion.ts'

const day = plainDate('2026-05-18')

it.each([
  ['trong 10 ngày làm việc kể từ ngày ban hành thông báo', day],
  ['Trong 15 ngày kể từ ngày có kết luận kiểm tra', day],
  ['Trong 05 ngày làm việc sau khi có thông báo kết luận', day],
  ['Trong 10 ngày kể từ ngày ký', day],
  ['Trong 10 ngày kể từ ngày ban hành', day],
  ['Trong 10 ngày kể từ ngày nhận được thông báo', undefined],
  ['Trong 10 ngày kể từ ngày họp Hội đồng', undefined],
  ['Trong 10 ngày kể từ ngày ký hợp đồng', undefined],
])('a deadline %o counts from the conclusion: %s', (relative, eventOn) => {
  expect(countedFromConclusion({ kind: 'none', relative }, day).eventOn).toBe(eventOn)
})

it('keeps the day of an event that is known already', () => {
  const known = { kind: 'none', relative: 'trong 10 ngày kể từ ngày ký', eventOn: '2026-04-01' } as const
  expect(countedFromConclusion(known, day)).toBe(known)
})
