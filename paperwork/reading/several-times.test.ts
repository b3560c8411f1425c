import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const PLAN = `BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 12/KH-BQLKKT
An Sơn, ngày 10 tháng 01 năm 2031

KẾ HOẠCH
Thi đua năm 2031

I. NỘI DUNG

| TT | Nội dung | Thời gian | Đơn vị chủ trì |
|---|---|---|---|
`

const doubtsAt = (time: string) =>
  readPaper(`${PLAN}| 1 | Báo cáo kết quả phong trào thi đua | ${time} | Văn phòng |\n`)
    .warnings.filter(({ code }) => code === 'several-deadlines')
    .map(({ message }) => message)

describe('several times in one cell', () => {
  it.each([
    'Trước 25/11/2031 và trước 25/12/2031',
    'Tháng 3 và tháng 9',
    'Trước 15/6/2031 và trước 15/01/2032',
  ])('are doubted where no rhythm tells them: %s', (time) => {
    expect(doubtsAt(time)).toEqual([expect.stringContaining(`“${time}” nêu nhiều mốc`)])
  })

  it.each([
    'Trước 25/12/2031',
    'Tháng 6 và tháng 12',
    'Tháng 5 và tháng 6',
    'Quý I và II/2031',
    'Trước 25/6 và trước 25/12/2031',
    'Từ tháng 3 đến tháng 9',
  ])('are not where they are one, or periods: %s', (time) => {
    expect(doubtsAt(time)).toEqual([])
  })
})
