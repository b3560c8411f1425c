import { expect, it } from 'vitest'
import { toldAsPast } from './told-as-past.ts'

const before = (words: string) => toldAsPast(`${words}Nghị định số 91/2017/NĐ-CP`, words.length)

it.each([
  'Nghị định số 98/2023/NĐ-CP thay thế ',
  'Luật mới, thay cho ',
  'Thông tư bãi bỏ ',
  'Nghị định sửa đổi, bổ sung một số điều của ',
])('takes an instrument for past after “%s”', (words) => {
  expect(before(words)).toBe(true)
})

it.each(['Căn cứ ', '', 'được sửa đổi, bổ sung; Căn cứ '])('takes it for present after “%s”', (words) => {
  expect(before(words)).toBe(false)
})
