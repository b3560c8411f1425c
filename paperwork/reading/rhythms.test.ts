import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const PLAN = `BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 12/KH-BQLKKT
An Sơn, ngày 10 tháng 01 năm 2031

KẾ HOẠCH
Thi đua năm 2031

I. NỘI DUNG

`

const workIn = (line: string) =>
  readPaper(`${PLAN}${line}\n`).tasks.map(({ text, deadline, chair }) => [
    text,
    chair.join(' + '),
    deadline.recurrence ?? '',
  ])

describe('who and how often, in brackets behind an action', () => {
  it.each([
    ['- Cập nhật tin, bài (Văn phòng; thường xuyên).', ['Cập nhật tin, bài', 'Văn phòng', 'continuous']],
    [
      '- Cập nhật tin, bài (Văn phòng chủ trì; thường xuyên trong năm).',
      ['Cập nhật tin, bài', 'Văn phòng', 'continuous'],
    ],
    ['- Cập nhật tin, bài (Văn phòng, thường xuyên).', ['Cập nhật tin, bài', 'Văn phòng', 'continuous']],
    [
      '- Cập nhật tin, bài (Chủ trì: Văn phòng; thường xuyên).',
      ['Cập nhật tin, bài', 'Văn phòng', 'continuous'],
    ],
    [
      '- Cập nhật tin, bài (Văn phòng; thực hiện thường xuyên, liên tục trong suốt đợt thi đua).',
      ['Cập nhật tin, bài', 'Văn phòng', 'continuous'],
    ],
    ['- Cập nhật tin, bài (Văn phòng; hằng tháng).', ['Cập nhật tin, bài', 'Văn phòng', 'monthly']],
  ])('%s', (line, said) => {
    expect(workIn(line)).toEqual([said])
  })

  it('leaves a day of every week in the sentence that names it', () => {
    expect(workIn('- Trả kết quả vào sáng thứ Bảy hằng tuần (Trung tâm Một cửa; thường xuyên).')).toEqual([
      ['Trả kết quả vào sáng thứ Bảy hằng tuần', 'Trung tâm Một cửa', 'continuous'],
    ])
  })
})
