import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const HEAD = `BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 12/KH-BQLKKT
An Sơn, ngày 10 tháng 01 năm 2031

KẾ HOẠCH
Thi đua năm 2031

`

const aimsIn = (lines: string) =>
  readPaper(`${HEAD}${lines}\n`).targets.map(
    ({ comparator, value, unit }) => `${comparator} ${value} ${unit}`,
  )

describe('what is aimed at', () => {
  it.each([
    ['Có ít nhất 06 chỉ số tăng điểm so với năm 2030', ['>= 6 chỉ số']],
    ['Công nhận mới ít nhất 08 làng nghề', ['>= 8 làng nghề']],
    ['Khôi phục, bảo tồn 03 nghề truyền thống', ['= 3 nghề']],
    ['Xây dựng 05 mô hình nông nghiệp, 01 ứng dụng dự báo sâu bệnh', ['= 5 mô hình', '= 1 ứng dụng']],
  ])('is counted in its whole noun: %s', (aim, wanted) => {
    expect(aimsIn(`I. CHỈ TIÊU\n\n1. ${aim}.`)).toEqual(wanted)
  })

  it.each([
    'Nhân rộng điển hình tiên tiến; phấn đấu toàn Khối có ít nhất 05 điển hình được biểu dương',
    'Phấn đấu có ít nhất 05 điển hình được biểu dương',
    'Phấn đấu trong năm 2031 có tối thiểu 05 điển hình được biểu dương',
    'Phấn đấu đến cuối năm 2031 có ít nhất 05 điển hình được biểu dương',
    'Phấn đấu toàn Khối có từ 05 điển hình trở lên được biểu dương',
    'Nhân rộng điển hình tiên tiến, toàn Khối có ít nhất 05 điển hình được biểu dương',
  ])('may stand among the work: %s', (line) => {
    expect(aimsIn(`I. NỘI DUNG TRỌNG TÂM\n\n- ${line}.`)).toEqual(['>= 5 điển hình'])
  })

  it.each([
    'Phấn đấu mỗi phòng có ít nhất 05 điển hình được biểu dương',
    'Đề nghị các phòng phát hiện điển hình, phấn đấu có ít nhất 05 điển hình được biểu dương',
    'Văn phòng phát hiện điển hình, phấn đấu có ít nhất 05 điển hình được biểu dương',
  ])('is no aim of the issuer when others are to reach it: %s', (line) => {
    expect(aimsIn(`I. NỘI DUNG TRỌNG TÂM\n\n- ${line}.`)).toEqual([])
  })

  it('is no aim of the issuer under the name of a unit', () => {
    const lines = 'I. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng\n- Phấn đấu có ít nhất 05 điển hình được biểu dương.'
    expect(aimsIn(lines)).toEqual([])
  })
})
