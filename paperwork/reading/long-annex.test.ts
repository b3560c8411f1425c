import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const HEAD = `ỦY BAN NHÂN DÂN TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ
Số: 90/QĐ-BQLKKT
An Sơn, ngày 20 tháng 12 năm 2026`

const FOOT = `Nơi nhận:
- Lưu: VT.
TRƯỞNG BAN
Hà Văn Nam`

const PAGES = 400

const rows = (aPage: number, write: (number: number) => string): string =>
  Array.from({ length: PAGES * aPage }, (_, at) => `| ${at + 1} | ${write(at + 1)} |`).join('\n')

describe('a list of more than ninety-nine items', () => {
  it('goes on as it began, and takes no sum of money for the next number', () => {
    const people = Array.from(
      { length: 250 },
      (_, at) => `${at + 1}. Ông Lê Văn Hùng, Chuyên viên Văn phòng;`,
    )
    const text = `${HEAD}

QUYẾT ĐỊNH
Về việc tặng Giấy khen năm 2026

Điều 1. Tặng Giấy khen cho 250 cá nhân có tên sau:
${people.join('\n')}

Điều 2. Tiền thưởng cho mỗi cá nhân là
100.000 đồng./.

${FOOT}
`
    const read = readPaper(text)
    expect(read.awardees).toHaveLength(250)
    expect(read.sections.map(({ path }) => path.at(-1)).filter((step) => step === '100')).toHaveLength(1)
    expect(read.warnings).toEqual([])
  })
})

describe('an annex of four hundred pages', () => {
  it('gives every one of its names, as many as the decision says', () => {
    const given = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hà', 'Khánh']
    const names = rows(40, (number) => `Nguyễn Văn ${given[number % 7]} | Chuyên viên | Văn phòng`)
    const read = readPaper(`${HEAD}

QUYẾT ĐỊNH
Về việc tặng Giấy khen năm 2026

Điều 1. Tặng Giấy khen cho 16000 cá nhân (có danh sách kèm theo)./.

${FOOT}

DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN
(Kèm theo Quyết định số 90/QĐ-BQLKKT ngày 20 tháng 12 năm 2026)

| TT | Họ và tên | Chức vụ | Đơn vị |
|---|---|---|---|
${names}
`)
    expect(read.awardees).toHaveLength(16_000)
    expect(read.awardees.at(-1)).toMatchObject({ subject: 'individual', unit: 'Văn phòng' })
    expect(read.warnings).toEqual([])
    expect(read.unread).toEqual([])
  })

  it('gives every one of its tasks, with its day and who answers for it', () => {
    const work = rows(
      25,
      (number) =>
        `Kiểm tra công tác thi đua lần thứ ${number} | Trước ngày ${1 + (number % 28)}/3/2027 | Văn phòng | Phòng Đầu tư`,
    )
    const read = readPaper(`${HEAD.replace('QĐ', 'KH')}

KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2027

I. NHIỆM VỤ
Nhiệm vụ cụ thể theo Phụ lục kèm theo Kế hoạch này./.

${FOOT}

PHỤ LỤC
NHIỆM VỤ NĂM 2027

| TT | Nội dung | Thời gian | Đơn vị chủ trì | Đơn vị phối hợp |
|---|---|---|---|---|
${work}
`)
    expect(read.tasks).toHaveLength(10_000)
    expect(read.tasks.at(-1)).toMatchObject({
      text: 'Kiểm tra công tác thi đua lần thứ 10000',
      deadline: { date: '2027-03-05' },
      chair: ['Văn phòng'],
      coordinate: ['Phòng Đầu tư'],
    })
  })
})
