import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadline } from '#contract/deadline'
import { readDeadline } from '#paperwork/reading/deadline'
import { seemsSingular, withDeadlineMoved, withYearMoved } from './move-year.ts'

const on = (text: string) => withYearMoved(text, { from: 2026, to: 2027 })

describe('a wording moved into the next year', () => {
  it.each([
    ['Trước ngày 30/3/2026', 'Trước ngày 30/3/2027'],
    ['Quý I/2026', 'Quý I/2027'],
    ['Tổng kết năm 2025, phương hướng năm 2026', 'Tổng kết năm 2026, phương hướng năm 2027'],
    ['Trước ngày 15 tháng 01 năm 2027', 'Trước ngày 15 tháng 01 năm 2028'],
    ['từ tháng 3 đến tháng 5 năm 2026', 'từ tháng 3 đến tháng 5 năm 2027'],
    ['Dự kiến tháng 7', 'Dự kiến tháng 7'],
    ['Theo kế hoạch của Khối thi đua năm 2026', 'Theo kế hoạch của Khối thi đua năm 2027'],
    ['Trước Tết Đinh Mùi 2027', 'Trước Tết Mậu Thân 2028'],
    ['Tết Nguyên đán Bính Ngọ', 'Tết Nguyên đán Đinh Mùi'],
    ['Tổng kết năm Ất Tỵ', 'Tổng kết năm Bính Ngọ'],
    ['Xuân Quý Mùi và Đinh Mùi', 'Xuân Quý Mùi và Mậu Thân'],
  ])('“%s” says “%s”', (before, after) => {
    expect(on(before)).toBe(after)
  })

  it.each([
    'theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh',
    'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025',
    'giai đoạn 2026-2030',
    'nhiệm kỳ 2025 – 2030',
    'từ năm 2025 đến năm 2030',
    'Luật Thi đua, khen thưởng năm 2022',
    'thực hiện Chỉ thị của Thủ tướng Chính phủ ngày 12/3/2026',
    'Kế hoạch số 03/KH-UBND ngày 05/01/2026 của UBND tỉnh về công tác thi đua, khen thưởng năm 2026',
    'theo Kế hoạch số 03/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh triển khai thi đua, khen thưởng năm 2026',
    'Công văn số 12/BTĐKT-VP ngày 02/02/2026 hướng dẫn bình xét thi đua năm 2026',
    'Thông báo số 8/TB-KTĐ về lịch họp năm 2026',
  ])('“%s” names what happened once and stays', (text) => {
    expect(on(text)).toBe(text)
  })

  it('moves the day and keeps the paper that stands beside it', () => {
    expect(on('Triển khai Kế hoạch số 05/KH-BQL ngày 10/01/2026 trước ngày 15/4/2026')).toBe(
      'Triển khai Kế hoạch số 05/KH-BQL ngày 10/01/2026 trước ngày 15/4/2027',
    )
  })

  it.each([
    [
      'Thực hiện Kế hoạch số 03/KH-UBND ngày 05/01/2026 của UBND tỉnh về thi đua năm 2026 trước ngày 30/3/2026',
      'Thực hiện Kế hoạch số 03/KH-UBND ngày 05/01/2026 của UBND tỉnh về thi đua năm 2026 trước ngày 30/3/2027',
    ],
    [
      'Căn cứ Kế hoạch số 03/KH-UBND ngày 05/01/2026 của UBND tỉnh, xây dựng kế hoạch năm 2026',
      'Căn cứ Kế hoạch số 03/KH-UBND ngày 05/01/2026 của UBND tỉnh, xây dựng kế hoạch năm 2027',
    ],
    ['Sơ kết Kế hoạch số 03/KH-UBND; tổng kết năm 2026', 'Sơ kết Kế hoạch số 03/KH-UBND; tổng kết năm 2027'],
    ['Triển khai Kế hoạch số 03/KH-UBND trong năm 2026', 'Triển khai Kế hoạch số 03/KH-UBND trong năm 2027'],
  ])('keeps the name of a paper and moves what is said beside it: “%s”', (before, after) => {
    expect(on(before)).toBe(after)
  })

  it('makes the last of February of a leap day', () => {
    expect(withYearMoved('trước ngày 29/02/2028', { from: 2028, to: 2029 })).toBe('trước ngày 28/02/2029')
    expect(withYearMoved('ngày 29 tháng 02 năm 2028', { from: 2028, to: 2029 })).toBe(
      'ngày 28 tháng 02 năm 2029',
    )
    expect(withYearMoved('trước ngày 29/02/2028', { from: 2028, to: 2032 })).toBe('trước ngày 29/02/2032')
  })

  it('reads as the same day of the year, whatever the day', () => {
    const day = fc.integer({ min: 1, max: 28 })
    const month = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(
        day,
        month,
        fc.constantFrom('Trước ngày', 'Chậm nhất ngày', 'Xong trước ngày'),
        (d, m, word) => {
          const read = (text: string, year: number) =>
            readDeadline(text, { year, documentDate: null }).date ?? ''
          const before = read(`${word} ${d}/${m}/2026`, 2026)
          const after = read(on(`${word} ${d}/${m}/2026`), 2027)
          expect(before.slice(0, 4)).toBe('2026')
          expect(after).toBe(`2027${before.slice(4)}`)
        },
      ),
    )
  })

  it('comes back to itself when it is moved there and back', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'trước ngày 5/4/2026',
          'số 3/KH-BQL',
          'năm 2026',
          'quý II',
          'giai đoạn 2021-2025',
          'Tết Đinh Mùi',
          ',',
          'sơ kết',
        ),
      )
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, (before) => {
        expect(withYearMoved(on(before), { from: 2027, to: 2026 })).toBe(before)
      }),
    )
  })
})

describe('a deadline moved into the next year', () => {
  const move = { from: 2026, to: 2027 }

  it('is what the moved wording is read as', () => {
    const wordings = fc.constantFrom(
      'Trước ngày 30/3/2026',
      'Chậm nhất ngày 15 tháng 12 năm 2026',
      'Trong quý II/2026',
      'Từ ngày 01/4/2026 đến ngày 30/4/2026',
      'Dự kiến tháng 7/2026',
      'Trước ngày 15/01/2027',
      'Hằng quý',
      'Thường xuyên',
      'Theo kế hoạch của Khối thi đua năm 2026',
      'Trước ngày 30/3',
    )
    fc.assert(
      fc.property(wordings, (wording) => {
        const read = (text: string, year: number) =>
          deadline.parse(readDeadline(text, { year, documentDate: null }))
        const moved = withDeadlineMoved(read(wording, 2026), move)
        expect(moved).toEqual(read(withYearMoved(wording, move), 2027))
      }),
    )
  })

  it('keeps a day that returns every month or year', () => {
    expect(
      withDeadlineMoved(
        {
          kind: 'none',
          relative: 'sau họp',
          eventOn: '2026-05-04',
          units: { kind: 'by', date: '2026-06-28' },
        },
        move,
      ),
    ).toEqual({
      kind: 'none',
      relative: 'sau họp',
      eventOn: null,
      units: { kind: 'by', date: '2027-06-28', text: undefined },
    })
    expect(withDeadlineMoved({ kind: 'by', date: '---25' }, move)).toEqual({ kind: 'by', date: '---25' })
    expect(withDeadlineMoved({ kind: 'by', date: '--06-15' }, move)).toEqual({ kind: 'by', date: '--06-15' })
    expect(withDeadlineMoved({ kind: 'by', date: '2028-02-29' }, { from: 2028, to: 2029 }).date).toBe(
      '2029-02-28',
    )
  })
})

describe('what happens once', () => {
  it.each([
    'Tổ chức Đại hội thi đua yêu nước',
    'kỷ niệm 80 năm Ngày truyền thống',
    'nhiệm kỳ mới',
    'Hội nghị điển hình lần thứ V',
  ])('“%s” is told from what happens every year', (text) => expect(seemsSingular(text)).toBe(true))
  it.each(['Đăng ký thi đua', 'Tổng kết năm', 'Họp Hội đồng lần 1'])('“%s” is of every year', (text) =>
    expect(seemsSingular(text)).toBe(false),
  )
})
