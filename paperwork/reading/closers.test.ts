import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const LETTER = `BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 12/BQLKKT-VP
V/v triển khai phong trào thi đua
An Sơn, ngày 10 tháng 01 năm 2031

Kính gửi: Các phòng, đơn vị trực thuộc.

Ban Quản lý đề nghị các phòng, đơn vị thực hiện một số nội dung sau:

1. Đăng ký danh hiệu thi đua trước ngày 15/3/2031.

2. Các phòng báo cáo kết quả về Văn phòng trước ngày 20/11/2031.

`

const workIn = (closing: string) => readPaper(`${LETTER}${closing}\n`).tasks.map(({ text }) => text)

describe('the closing of a letter', () => {
  it.each([
    'Ban Quản lý đề nghị các phòng, đơn vị quan tâm triển khai thực hiện. Mọi vướng mắc liên hệ Văn phòng, điện thoại 0255.3xxx.888./.',
    'Đề nghị các phòng, đơn vị quan tâm triển khai thực hiện. Thông tin chi tiết liên hệ Văn phòng./.',
    'Đề nghị các phòng, đơn vị nghiêm túc thực hiện; nếu có vướng mắc, phản ánh về Văn phòng./.',
  ])('asks for nothing: %s', (closing) => {
    expect(workIn(closing)).toEqual(workIn(''))
  })

  it('still asks for what is due on a day', () => {
    const closing =
      'Ban Quản lý đề nghị các phòng gửi danh sách trước ngày 25/4/2031. Mọi vướng mắc liên hệ Văn phòng./.'
    expect(workIn(closing)).toHaveLength(workIn('').length + 1)
  })
})
