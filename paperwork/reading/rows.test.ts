import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'
import type { Deadline } from './reading.ts'

const HEAD = `BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 12/KH-BQLKKT
An Sơn, ngày 10 tháng 01 năm 2031

KẾ HOẠCH
Thi đua năm 2031

I. NỘI DUNG

`

const when = ({ kind, date, from, to }: Deadline) => [kind, date ?? from ?? '', to ?? ''].join(' ').trim()

const rowsOf = (table: string) =>
  readPaper(`${HEAD}${table}\n`).tasks.map(({ quarter, deadline }) => [quarter.join(','), when(deadline)])

describe('a table with a column of quarters beside one of days', () => {
  it.each(['Thời hạn', 'Hoàn thành', 'Hạn hoàn thành'])('takes the day from “%s”', (due) => {
    const table = `| Thời gian | Nội dung | ${due} | Đơn vị thực hiện |
|---|---|---|---|
| Quý I | Ban hành Kế hoạch | Trước 10/02 | Văn phòng |
| | Đăng ký thi đua | 15/3/2031 | Các phòng |
| Quý II | Kiểm tra chéo | | Công đoàn |
| | Sơ kết phong trào | Trong tháng 6 | Văn phòng |`
    expect(rowsOf(table)).toEqual([
      ['I', 'before 2031-02-10'],
      ['I', 'by 2031-03-15'],
      ['II', 'during 2031-04-01 2031-06-30'],
      ['II', 'during 2031-06-01 2031-06-30'],
    ])
  })

  it('leaves a column of times that names more than quarters as it is', () => {
    const table = `| Thời gian | Nội dung | Tiến độ | Đơn vị thực hiện |
|---|---|---|---|
| Trước 10/02 | Ban hành Kế hoạch | | Văn phòng |
| Quý II | Kiểm tra chéo | | Công đoàn |`
    expect(rowsOf(table)).toEqual([
      ['', 'before 2031-02-10'],
      ['', 'during 2031-04-01 2031-06-30'],
    ])
  })
})
