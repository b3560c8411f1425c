import { describe, expect, it } from 'vitest'
import type { PaperTypeCode } from '#law'
import { readPaper } from './read-paper.ts'
import type { Reading, Task } from './reading.ts'
import { isPlan, seemsToBe } from './seems-to-be.ts'

const empty = readPaper('')

const task: Task = {
  id: '1',
  class: 'scheduled',
  section: [],
  text: 'Tổng hợp đăng ký thi đua',
  deadline: { kind: 'before', date: '2026-02-15' },
  chair: ['Văn phòng'],
  coordinate: [],
  chairExplicit: true,
  place: null,
  quarter: [],
  span: { start: 0, end: 0 },
  responsibilitySpans: [],
}

function paper(code: PaperTypeCode | null, tasks: readonly Task[] = []): Reading {
  return { ...empty, header: { ...empty.header, documentType: { code, name: null } }, tasks }
}

describe('what a paper seems to be', () => {
  it.each(['KH', 'CTr', 'PA'] as const)('%s is a plan by its type', (code) => {
    expect(isPlan(paper(code))).toBe(true)
  })

  it.each(['TTr', 'BB', 'BC', 'GM'] as const)('%s is none, whatever days it names', (code) => {
    expect(isPlan(paper(code, [task, task, task, task]))).toBe(false)
  })

  it('another paper is one when it holds a timetable', () => {
    expect(isPlan(paper('QĐ', [task, task]))).toBe(false)
    expect(isPlan(paper('QĐ', [task, task, task]))).toBe(true)
    expect(isPlan(paper(null, [task, task, task]))).toBe(true)
    const undated: Task = { ...task, deadline: { kind: 'none' } }
    expect(isPlan(paper('CV', [undated, undated, undated]))).toBe(false)
  })

  it('is said in words: what it is, from whom and what is in it', () => {
    const sentenceOf = (text: string) => seemsToBe(readPaper(text)).sentence
    expect(sentenceOf(DECISION)).toBe(
      'Quyết định khen thưởng của Ban Quản lý Khu kinh tế An Sơn: 1 tập thể, 2 cá nhân.',
    )
    expect(sentenceOf(LETTER)).toBe(
      'Công văn của SỞ NỘI VỤ (UBND TỈNH AN SƠN): yêu cầu 2 việc, hạn sớm nhất 30/11/2026.',
    )
    expect(sentenceOf(LIST)).toBe('Danh sách đề nghị khen thưởng của PHÒNG ĐẦU TƯ: 2 cá nhân.')
    expect(sentenceOf(PLEDGE)).toBe('Giao ước thi đua “Năm 2026”.')
  })

  it('says what to do with a paper it does not know', () => {
    expect(seemsToBe(paper(null))).toEqual({
      isPlan: false,
      name: null,
      sentence:
        'Chưa nhận ra loại văn bản và không thấy nhiệm vụ nào có thời hạn; hãy kiểm tra lại tệp đã chọn.',
    })
  })
})

const DECISION = `UBND TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 215/QĐ-BQLKKT
An Sơn, ngày 19 tháng 12 năm 2026

QUYẾT ĐỊNH
Về việc tặng Giấy khen năm 2026

Điều 1. Tặng Giấy khen cho 01 tập thể, 02 cá nhân có tên sau:
1. Văn phòng;
2. Ông Lê Văn Hùng, Trưởng phòng, Phòng Đầu tư, Ban Quản lý Khu kinh tế An Sơn;
3. Bà Trần Thị Mai, Chuyên viên, Văn phòng.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
`

const LETTER = `UBND TỈNH AN SƠN
SỞ NỘI VỤ
Số: 77/SNV-TĐKT
V/v báo cáo tổng kết thi đua năm 2026

An Sơn, ngày 02 tháng 11 năm 2026

Kính gửi: Các sở, ban, ngành

Sở Nội vụ đề nghị các sở, ban, ngành thực hiện một số nội dung sau:
1. Gửi báo cáo tổng kết công tác thi đua trước ngày 30/11/2026.
2. Nộp hồ sơ đề nghị khen thưởng trước ngày 15/12/2026.
Đề nghị các đơn vị quan tâm thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.
`

const LIST = `PHÒNG ĐẦU TƯ

DANH SÁCH
Đề nghị tặng danh hiệu Lao động tiên tiến năm 2026

| TT | Họ và tên | Chức vụ |
|---|---|---|
| 1 | Lê Văn Hùng | Trưởng phòng |
| 2 | Hoàng Thị Nga | Chuyên viên |
`

const PLEDGE = `GIAO ƯỚC THI ĐUA
Năm 2026

Các đơn vị trong khối cùng nhau cam kết thực hiện tốt các nội dung sau:
1. Hoàn thành nhiệm vụ được giao.
`
