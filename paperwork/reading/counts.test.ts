import { describe, expect, it } from 'vitest'
import { examplePapers } from './examples/strange-papers.ts'
import { readPaper } from './read-paper.ts'
import type { WarningCode } from './reading.ts'

const CODES: readonly WarningCode[] = ['count-differs', 'list-missing', 'total-differs', 'share-differs']

function doubts(text: string): readonly string[] {
  return readPaper(text)
    .warnings.filter(({ code }) => CODES.includes(code))
    .map(({ code, span }) => `${code}: ${span === undefined ? '' : text.slice(span.start, span.end).trim()}`)
}

function decision(body: string, annex = ''): string {
  return `BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 90/QĐ-BQLKKT
An Sơn, ngày 20 tháng 12 năm 2026

QUYẾT ĐỊNH
Về việc tặng Giấy khen năm 2026

${body}

Nơi nhận:
- Lưu: VT.
TRƯỞNG BAN
Hà Văn Nam
${annex}`
}

const TWO = '1. Ông Lê Văn Hùng, Chuyên viên;\n2. Bà Trần Thị Mai, Chuyên viên.'

describe('a count and its list', () => {
  it('are compared under an article and under a heading of an annex', () => {
    expect(doubts(decision(`Điều 1. Tặng Giấy khen cho 03 cá nhân có tên sau:\n${TWO}`))).toEqual([
      'count-differs: 03 cá nhân',
    ])
    expect(doubts(decision(`Điều 1. Tặng Giấy khen cho 02 cá nhân có tên sau:\n${TWO}`))).toEqual([])
    const annex = `\nDANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN\nI. TẬP THỂ (01)\n1. Văn phòng.\nII. CÁ NHÂN (04)\n${TWO}\n`
    expect(
      doubts(decision('Điều 1. Tặng Giấy khen cho 01 tập thể, 04 cá nhân (có danh sách kèm theo)./.', annex)),
    ).toEqual(['count-differs: 04 cá nhân', 'count-differs: CÁ NHÂN (04)'])
  })

  it('are left alone where the list is not in the paper, which is said itself', () => {
    const announced = 'Điều 1. Tặng Giấy khen cho 01 tập thể, 04 cá nhân (có danh sách kèm theo)./.'
    expect(doubts(decision(announced))).toEqual(['list-missing: (có danh sách kèm theo)'])
    const named = 'Điều 1. Tặng Giấy khen cho các cá nhân có tên trong danh sách kèm theo./.'
    expect(doubts(decision(named))).toEqual(['list-missing: có tên trong danh sách kèm theo'])
    expect(doubts(decision(named, `\nDANH SÁCH\nCÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN\n${TWO}\n`))).toEqual([])
  })

  it('are not asked of others by whoever asks to be sent a list', () => {
    expect(
      doubts(decision('Điều 1. Các phòng gửi báo cáo kèm theo danh sách cá nhân về Văn phòng./.')),
    ).toEqual([])
  })

  it('are compared for a council and for those present', () => {
    expect(doubts(decision(`Điều 1. Thành lập Hội đồng gồm 05 thành viên, có tên sau:\n${TWO}`))).toEqual([
      'count-differs: gồm 05 thành viên, có tên sau:',
    ])
    expect(doubts(decision(`Điều 1. Thành lập Hội đồng gồm 02 thành viên, có tên sau:\n${TWO}`))).toEqual([])
    expect(doubts(decision('Điều 1. Có mặt 07/09 đồng chí (vắng 01).'))).toEqual([
      'count-differs: 07/09 đồng chí (vắng 01',
    ])
    expect(doubts(decision('Điều 1. Có mặt 07/09 đồng chí (vắng 02).'))).toEqual([])
  })
})

describe('a total and its rows', () => {
  const scores = examplePapers().get('score-table.txt') ?? ''

  it('is compared with what the rows or their groups add up to', () => {
    expect(doubts(scores)).toEqual(['total-differs: 95', 'total-differs: 40'])
    const right = scores.replace('| 95 |', '| 93 |').replace('| 15 | 18 |', '| 20 | 18 |')
    expect(doubts(right)).toEqual([])
  })

  it('is compared with the points that the text states', () => {
    const table =
      '| TT | Tiêu chí | Điểm chuẩn |\n|---|---|---|\n| 1 | Phong trào | 40 |\n| 2 | Khen thưởng | 50 |\n'
    expect(doubts(`BẢNG CHẤM ĐIỂM\nNăm 2026\n\nTổng điểm: 100 điểm.\n${table}`)).toEqual([
      'total-differs: Tổng điểm: 100',
    ])
    expect(doubts(`BẢNG CHẤM ĐIỂM\nNăm 2026\n\nTổng điểm: 90 điểm.\n${table}`)).toEqual([])
  })

  it('counts the rows of a table of names', () => {
    const table =
      '| TT | Họ và tên | Chức vụ |\n|---|---|---|\n| 1 | Lê Văn Hùng | Chuyên viên |\n| 2 | Trần Thị Mai | Kế toán |\n'
    expect(doubts(`DANH SÁCH\nĐỀ NGHỊ TẶNG GIẤY KHEN\n\n${table}| | Tổng cộng: 03 người | |\n`)).toEqual([
      'count-differs: Tổng cộng: 03 người',
    ])
    expect(doubts(`DANH SÁCH\nĐỀ NGHỊ TẶNG GIẤY KHEN\n\n${table}| | Tổng cộng: 02 người | |\n`)).toEqual([])
  })
})

describe('a share', () => {
  it.each([
    ['06/40 cá nhân (20%)', ['share-differs: 06/40 cá nhân (20%']],
    ['06/40 cá nhân (15%)', []],
    ['20/30 phòng, đạt 66,6%', []],
    ['20/30 phòng, đạt 66,7%', []],
    ['20/30 phòng, đạt 70%', ['share-differs: 20/30 phòng, đạt 70%']],
    ['trước ngày 15/12 (100% đơn vị)', []],
  ])('%s', (wording, expected) => {
    expect(doubts(decision(`Điều 1. Kết quả ${wording}.`))).toEqual(expected)
  })
})
