import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'
import type { WarningCode } from './reading.ts'

function plan(
  body: string,
  { title = 'Công tác thi đua năm 2026', day = '20 tháng 01 năm 2026' } = {},
): string {
  return `BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 15/KH-BQLKKT
An Sơn, ngày ${day}

KẾ HOẠCH
${title}

${body}

Nơi nhận:
- Lưu: VT.
TRƯỞNG BAN
Hà Văn Nam
`
}

function messages(text: string, ...codes: readonly WarningCode[]): readonly string[] {
  return readPaper(text)
    .warnings.filter(({ code }) => codes.includes(code))
    .map(({ message }) => message)
}

describe('days', () => {
  it('that no calendar has are said', () => {
    const text = plan(
      '1. Báo cáo trước ngày 31/6/2026.\n2. Họp ngày 30 tháng 2 năm 2026.\n3. Nộp trước ngày 15/13.',
    )
    expect(messages(text, 'day-impossible')).toEqual([
      'Lịch không có ngày 31/6/2026: tháng 6 năm 2026 chỉ có 30 ngày; hãy sửa lại ngày này.',
      'Lịch không có ngày 15/13: một năm chỉ có 12 tháng; hãy sửa lại ngày này.',
      'Lịch không có ngày 30/2/2026: tháng 2 năm 2026 chỉ có 28 ngày; hãy sửa lại ngày này.',
    ])
  })

  it('that exist, shares and numbers of papers are left alone', () => {
    const text = plan(
      '1. Trước ngày 29/02/2028, đạt 30/40 điểm; theo Nghị định số 45/2025/NĐ-CP và Quyết định 31-02/QĐ.',
    )
    expect(messages(text, 'day-impossible')).toEqual([])
  })

  it('on another day of the week than printed are said', () => {
    const text = plan(
      '1. Họp thứ Hai, ngày 15/12/2026.\n2. Sơ kết ngày 16/12/2026 (thứ Tư).\n3. Lần thứ Năm, ngày 15/12/2026.',
    )
    expect(messages(text, 'weekday-differs')).toEqual([
      'Ngày 15/12/2026 là thứ Ba, văn bản ghi thứ Hai; hãy hỏi lại ngày đúng.',
    ])
  })
})

describe('numbering', () => {
  it('that leaves one out or repeats one is said, a new row of numbers is not', () => {
    const skipped = plan('I. NỘI DUNG\n1. Đăng ký thi đua.\n2. Sơ kết phong trào.\n4. Tổng kết phong trào.')
    expect(messages(skipped, 'label-skipped', 'label-repeated')).toEqual([
      'Sau mục “2.” là mục “4.”: có thể thiếu mục 3 hoặc đánh nhầm số.',
    ])
    const repeated = plan('I. NỘI DUNG\n1. Đăng ký thi đua.\n2. Sơ kết phong trào.\n2. Tổng kết phong trào.')
    expect(messages(repeated, 'label-skipped', 'label-repeated')).toEqual([
      'Mục “2.” lặp lại trong cùng một phần; hãy đánh lại số thứ tự.',
    ])
    const anew = plan(
      'Quý I\n1. Đăng ký thi đua.\n2. Ký giao ước.\nQuý II\n1. Sơ kết phong trào.\n2. Kiểm tra chéo.',
    )
    expect(messages(anew, 'label-skipped', 'label-repeated')).toEqual([])
  })
})

describe('citations', () => {
  it('of one instrument with two days or two issuers are said', () => {
    const text = plan(
      'Căn cứ Nghị định số 15/2025/NĐ-CP ngày 10/01/2025 của Chính phủ;\nCăn cứ Kế hoạch số 20/KH-UBND ngày 05/01/2026 của UBND tỉnh An Sơn;\n1. Thực hiện Nghị định số 15/2025/NĐ-CP ngày 12/01/2025 của Chính phủ.\n2. Thực hiện Kế hoạch số 20/KH-UBND ngày 05/01/2026 của Sở Nội vụ.',
    )
    expect(messages(text, 'citation-contradicts')).toEqual([
      'Nghị định số 15/2025/NĐ-CP được ghi hai ngày khác nhau: 10/01/2025 và 12/01/2025; hãy đối chiếu với bản gốc.',
      'Kế hoạch số 20/KH-UBND được ghi của hai cơ quan khác nhau: UBND tỉnh An Sơn và Sở Nội vụ; hãy đối chiếu với bản gốc.',
    ])
  })

  it('of papers whose numbers begin anew each year, and shortened names, are left alone', () => {
    const text = plan(
      'Căn cứ Kế hoạch số 20/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh An Sơn;\n1. Tiếp nối Kế hoạch số 20/KH-UBND ngày 08/01/2025 của UBND tỉnh.\n2. Theo Kế hoạch số 20/KH-UBND ngày 05/01/2026 của UBND tỉnh.',
    )
    expect(messages(text, 'citation-contradicts')).toEqual([])
  })
})

describe('years', () => {
  it('of the title that the day or the deadlines contradict are said', () => {
    const late = plan('1. Đăng ký thi đua.', { title: 'Công tác thi đua năm 2024' })
    expect(messages(late, 'year-contradicts')).toEqual([
      'Tiêu đề ghi năm 2024 nhưng văn bản ban hành năm 2026; hãy kiểm tra lại năm.',
    ])
    const copied = plan(
      '1. Gửi bản đăng ký thi đua về Văn phòng trước ngày 15/02/2025.\n2. Gửi báo cáo sơ kết về Văn phòng trước ngày 30/6/2025.\n3. Gửi báo cáo tổng kết về Văn phòng trước ngày 15/12/2025.',
    )
    expect(messages(copied, 'year-contradicts')).toEqual([
      'Tiêu đề ghi năm 2026 nhưng 3 thời hạn trong văn bản là của năm 2025; hãy kiểm tra lại năm.',
    ])
    expect(messages(plan('1. Đăng ký trước ngày 15/02/2026.'), 'year-contradicts')).toEqual([])
  })
})

describe('what a paper lacks', () => {
  it('is its number, said apart from a number left blank', () => {
    const text = plan('1. Đăng ký thi đua.')
    expect(messages(text, 'number-missing', 'number-blank')).toEqual([])
    expect(messages(text.replace('Số: 15/KH-BQLKKT\n', ''), 'number-missing', 'number-blank')).toEqual([
      'Không tìm thấy số, ký hiệu của văn bản; hãy bổ sung theo bản gốc.',
    ])
    expect(messages(text.replace('Số: 15/', 'Số:    /'), 'number-missing', 'number-blank')).toEqual([
      'Văn bản chưa ghi số; hãy bổ sung khi có số.',
    ])
  })

  it('is not asked of a list or a table of scores', () => {
    const { warnings } = readPaper('DANH SÁCH\nĐề nghị tặng Giấy khen\n\n1. Ông Lê Văn Hùng, Chuyên viên.\n')
    expect(warnings).toEqual([])
  })
})

describe('a file of several papers', () => {
  it('is said to be split first', () => {
    const two = `${plan('1. Đăng ký thi đua./.')}\n${plan('1. Sơ kết phong trào./.', { title: 'Sơ kết thi đua năm 2026' })}`
    expect(messages(two, 'two-papers')).toEqual([
      'Tệp có 2 văn bản: “Kế hoạch số 15/KH-BQLKKT: Công tác thi đua năm 2026”, “Kế hoạch số 15/KH-BQLKKT: Sơ kết thi đua năm 2026”; hãy tách ra để đọc từng văn bản.',
    ])
    expect(messages(plan('1. Đăng ký thi đua./.'), 'two-papers')).toEqual([])
  })
})
