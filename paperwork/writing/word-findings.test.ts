import { describe, expect, it } from 'vitest'
import { type RecognisedPart, wordFindings } from './word-findings.ts'

const part = (
  element: RecognisedPart['element'],
  text: string,
  set: Partial<RecognisedPart['paragraph']> = {},
): RecognisedPart => ({ element, paragraph: { text, align: 'center', color: null, ...set } })

const sentences = (...parts: readonly RecognisedPart[]): string =>
  wordFindings(parts)
    .map(({ sentence }) => sentence)
    .join('\n')

describe('the words of a paper', () => {
  it('are held nothing against when they are as NĐ 30 wants them', () => {
    expect(
      sentences(
        part('number', 'Số: 09/KH-BQLKKT'),
        part('placeAndDay', 'An Sơn, ngày 05 tháng 02 năm 2026'),
        part('type', 'KẾ HOẠCH'),
        part('basis', 'Căn cứ Luật Thi đua, khen thưởng;', { align: 'both' }),
        part('basis', 'Thực hiện Kế hoạch của tỉnh.', { align: 'both' }),
        part('recipients', '- UBND tỉnh (b/c);', { align: 'left' }),
        part('recipients', '- Lưu: VT, VP (02).', { align: 'left' }),
        part('authority', 'KT. TRƯỞNG BAN'),
        part('authority', 'PHÓ TRƯỞNG BAN'),
        part('signer', 'Lê Thị Hạnh'),
      ),
    ).toBe('')
    expect(sentences(part('number', 'Số: /CTr-BQL'), part('type', 'CHƯƠNG TRÌNH'))).toBe('')
    expect(sentences(part('placeAndDay', 'An Sơn, ngày    tháng    năm 2026'))).toBe('')
  })

  it.each([
    ['number', 'Số: 9/KH-BQL', 'thêm số 0'],
    ['number', 'Số: 12 / KH-BQL', 'không để cách'],
    ['number', 'Số: 12/KH - BQL', 'không để cách'],
    ['number', 'Số: 12/kh-BQL', 'in hoa'],
    ['number', 'Số: 12', 'gạch chéo'],
    ['placeAndDay', 'An Sơn, ngày 5 tháng 02 năm 2026', 'thêm số 0'],
    ['placeAndDay', 'An Sơn, ngày 15 tháng 2 năm 2026', 'thêm số 0'],
    ['basis', 'Căn cứ Luật Thi đua, khen thưởng', 'căn cứ cuối'],
    ['recipients', 'UBND tỉnh;', 'gạch đầu dòng'],
    ['recipients', '- Như trên.', '“Lưu:”'],
    ['recipients', '- Lưu: VT;', 'dấu chấm'],
    ['authority', 'K/T TRƯỞNG BAN', 'KT.'],
    ['authority', 'K/ TRƯỞNG BAN', 'KT.'],
    ['authority', 'T/M ỦY BAN NHÂN DÂN', 'TM.'],
    ['authority', 'TUQ TRƯỞNG BAN', 'TUQ.'],
    ['signer', 'TS. Lê Thị Hạnh', 'học vị'],
  ] as const)('%s “%s” is told of', (element, text, what) => {
    expect(sentences(part(element, text))).toContain(what)
  })

  it('are told of when a basis before the last ends otherwise, the symbol is of another type, letters are not black or not in the middle', () => {
    const bases = [
      part('basis', 'Căn cứ A.', { align: 'both' }),
      part('basis', 'Căn cứ B.', { align: 'both' }),
    ]
    expect(sentences(...bases)).toContain('dấu chấm phẩy')
    expect(sentences(part('number', 'Số: 12/QĐ-BQL'), part('type', 'KẾ HOẠCH'))).toContain('mở đầu bằng KH')
    expect(sentences(part('title', 'Công tác thi đua', { color: 'FF0000' }))).toContain('màu đen')
    expect(sentences(part('type', 'KẾ HOẠCH', { align: 'left' }))).toContain('canh giữa')
  })

  it('may be the name of a function that begins like a power of signing', () => {
    expect(sentences(part('authority', 'TRƯỞNG BAN'), part('authority', 'QUYỀN TRƯỞNG BAN'))).toBe('')
    expect(sentences(part('signer', 'Bùi Văn Tú'), part('signer', 'Tạ Kim Ngân'))).toBe('')
  })
})
