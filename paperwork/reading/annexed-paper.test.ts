import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const DECISION = `UBND TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
-------
Số: 41/QĐ-BQLKKT
An Sơn, ngày 12 tháng 12 năm 2030

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch thi đua

TRƯỞNG BAN

Căn cứ Luật Thi đua, khen thưởng;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua.

Điều 2. Văn phòng, các phòng chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

TRƯỞNG BAN

Lê Văn Định

`

const WORK = `I. CHỈ TIÊU

1. Có ít nhất 04 sáng kiến được công nhận cấp cơ sở.

II. NỘI DUNG

1. Phát động phong trào thi đua “Khu kinh tế xanh” (trước ngày 15/02; đơn vị thực hiện: Văn phòng).

2. Tổng kết phong trào trước ngày 20/12. Phòng Kế hoạch chủ trì.
`

const HEADS: Readonly<Record<string, string>> = {
  'type and title on two lines': `KẾ HOẠCH
Thi đua năm 2031
(Ban hành kèm theo Quyết định số 41/QĐ-BQLKKT ngày 12 tháng 12 năm 2030 của
Trưởng Ban Quản lý Khu kinh tế)`,
  'one line of capitals': `KẾ HOẠCH THI ĐUA NĂM 2031
(Kèm theo Quyết định số 41/QĐ-BQLKKT ngày 12/12/2030)`,
  'under a letterhead': `UBND TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ

KẾ HOẠCH
Thi đua năm 2031
Ban hành kèm theo Quyết định số 41/QĐ-BQLKKT ngày 12/12/2030`,
  'called an appendix': `PHỤ LỤC
KẾ HOẠCH THI ĐUA NĂM 2031
(Kèm theo Quyết định số 41/QĐ-BQLKKT ngày 12/12/2030)`,
}

const workOf = (paper: string) =>
  readPaper(paper).tasks.map(({ text, deadline, chair }) => [text, deadline.date ?? null, ...chair])

describe('a plan behind the signature of the decision that puts it into force', () => {
  it.each(Object.keys(HEADS))('is the work of the paper: %s', (head) => {
    const paper = `${DECISION}${HEADS[head]}\n\n${WORK}`
    expect(workOf(paper)).toEqual([
      ['Phát động phong trào thi đua “Khu kinh tế xanh”', '2031-02-15', 'Văn phòng'],
      ['Tổng kết phong trào', '2031-12-20', 'Phòng Kế hoạch'],
    ])
    const { targets, movements } = readPaper(paper)
    expect(targets.map(({ value, unit }) => `${value} ${unit}`)).toEqual(['4 sáng kiến'])
    expect(movements.map(({ name }) => name)).toEqual(['Khu kinh tế xanh'])
  })

  it('ends where it is signed once more', () => {
    const paper = `${DECISION}${HEADS['one line of capitals']}\n\n${WORK}\nNơi nhận:\n- Phòng Kế hoạch báo cáo trước ngày 30/12;\n`
    expect(workOf(paper)).toHaveLength(2)
  })

  it('sets out no work when it is the agenda of a meeting', () => {
    const agenda =
      'CHƯƠNG TRÌNH\nHội nghị tổng kết năm 2031\n\n1. Trưởng Ban khai mạc, từ 8 giờ ngày 15/12.\n\n2. Văn phòng báo cáo, ngày 15/12.\n'
    expect(workOf(DECISION + agenda)).toEqual([])
  })
})
