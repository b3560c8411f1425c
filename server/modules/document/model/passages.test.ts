import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citationNumber } from './citation-number.ts'
import { passageFinder, searchedText } from './passages.ts'
import { wordsOf } from './search-words.ts'

const TEXT = `KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026

1. Tổng hợp đăng ký thi đua của các phòng, đơn vị.

2. Khen thưởng đột xuất cho tập thể có thành tích trong phòng, chống thiên tai; Đảng ủy cho ý kiến.

3. Sơ kết công tác khen thưởng, bình xét thi đua cuối năm theo Nghị định số 152/2025/NĐ-CP.`

const find = (search: string, text = TEXT) => passageFinder(wordsOf(search))(searchedText(text))
const hits = (search: string) => find(search).map(({ hit }) => hit)

describe('a passage', () => {
  it('is where the words stand side by side, with or without accents and punctuation', () => {
    expect(hits('thi dua khen thuong')).toEqual(['thi đua, khen thưởng'])
    expect(hits('ĐỘT XUẤT')).toEqual(['đột xuất'])
    expect(hits('152/2025/NĐ-CP')).toEqual(['152/2025/NĐ-CP'])
    expect(hits('phong don vi')).toEqual(['phòng, đơn vị'])
  })

  it('is where most of them stand near to each other when they do not', () => {
    const [first] = find('thanh tich tap the')
    expect(first?.hit).toBe('tập thể có thành tích')
  })

  it('comes first where most of the words stand nearest together, however far behind', () => {
    const stray = 'Thành tích của phòng. '.repeat(500)
    const wide = 'Khen thưởng kịp thời các phòng có nhiều thành tích trong năm.'
    const near = 'Khen thưởng đột xuất khi có thành tích.'
    const found = find('khen thuong thanh tich dot xuat', `${stray}${wide} ${stray}${near} ${stray}`)
    expect(found[0]?.hit).toBe('Khen thưởng đột xuất khi có thành tích')
    expect(found.map(({ hit }) => hit)).not.toContain('Thành tích')
  })

  it('is cut out of the text as it is printed, at whole words', () => {
    const [passage] = find('đột xuất')
    expect(passage).toEqual({
      start: TEXT.indexOf('đột xuất'),
      before: '1. Tổng hợp đăng ký thi đua của các phòng, đơn vị. 2. Khen thưởng ',
      hit: 'đột xuất',
      after: ' cho tập thể có thành tích trong phòng, chống thiên tai; Đảng ủy cho',
    })
  })

  it('is none of a part of a word, and at most three are shown', () => {
    expect(hits('hoac')).toEqual([])
    expect(hits('nam')).toEqual(['năm', 'năm'])
    expect(find('thi dua', 'thi đua '.repeat(20)).length).toBe(3)
  })

  it('stands where it says in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{1,3}$/), (noise, word) => {
        const text = `${noise} ${word} ${noise}`.normalize('NFC')
        for (const { start, hit } of find(word, text)) {
          expect(wordsOf(text.slice(start))[0]).toBe(wordsOf(hit)[0])
        }
      }),
    )
  })
})

describe('the number of an instrument', () => {
  it.each([
    ['152/2025/NĐ-CP', '152/2025/ND-CP'],
    ['152/2025/nđ–cp', '152/2025/ND-CP'],
    [' 152 / 2025 / NĐ - CP ', '152/2025/ND-CP'],
    ['Số: 152/2025/NÐ-CP', '152/2025/ND-CP'],
    ['06/2022/QH15', '6/2022/QH15'],
    ['6/2022/qh15', '6/2022/QH15'],
    ['số 1/QĐ-UBND', '1/QD-UBND'],
  ])('%s is compared as %s', (printed, compared) => {
    expect(citationNumber(printed)).toBe(compared)
  })
})
