import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../lib/fold.ts'
import { awardCodes, isAwardCode } from './award-codes.ts'
import { awardFromName } from './award-from-name.ts'
import { awards } from './awards.ts'
import { otherAwards } from './other-awards.ts'

const entries = [...Object.entries(awards), ...Object.entries(otherAwards)]
const spellings = entries.flatMap(([code, { name, abbreviations }]) =>
  [name, ...abbreviations].map((spelling) => [spelling, code] as const),
)

describe('the award that a text names', () => {
  it.each(spellings)('reads “%s”', (spelling, code) => {
    expect(awardFromName(spelling)).toBe(code)
  })

  it('gives no spelling to two awards', () => {
    const seen = new Map<string, string>()
    for (const [spelling, code] of spellings) {
      expect(seen.get(fold(spelling)) ?? code, spelling).toBe(code)
      seen.set(fold(spelling), code)
    }
  })

  it('does not mind accents, case, quotes and spaces', () => {
    const spoil = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => `“${text}”`,
      (text: string) => `  Danh hiệu ${text} `,
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replace(/đ/g, 'd').replace(/Đ/g, 'D'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...spellings), spoil, ([spelling, code], change) => {
        expect(awardFromName(change(spelling))).toBe(code)
      }),
    )
  })

  it.each([
    ['Bằng khen của Chủ tịch UBND tỉnh An Sơn', 'provincialMeritCertificate'],
    ['Bằng khen của UBND tỉnh', 'provincialMeritCertificate'],
    ['Bằng khen của Bộ trưởng Bộ Tài chính', 'provincialMeritCertificate'],
    ['Bằng khen Bộ Nội vụ', 'provincialMeritCertificate'],
    ['BK của TTg', 'primeMinisterMeritCertificate'],
    ['Giấy khen của Trưởng ban Ban Quản lý Khu kinh tế An Sơn', 'commendationLetter'],
    ['Giấy khen của Chủ tịch UBND xã Tân Lập', 'communeCommendationLetter'],
    ['Giấy khen của UBND phường Bến Đò', 'communeCommendationLetter'],
    ['Chiến sĩ thi đua tỉnh', 'provincialFighter'],
    ['CSTĐ cấp thành phố', 'provincialFighter'],
    ['Cờ thi đua của UBND tỉnh An Sơn', 'provincialFlag'],
    ['Kỷ niệm chương “Vì sự nghiệp Thi đua, khen thưởng”', 'commemorativeMedal'],
    ['Huy chương Chiến sĩ vẻ vang hạng Ba', 'medal'],
  ])('reads who gives it: “%s”', (text, code) => {
    expect(awardFromName(text)).toBe(code)
  })

  it.each([
    '',
    '   ',
    'CSTĐ',
    'BK',
    'Bằng khen',
    'Cờ',
    'Huân chương',
    'Hoàn thành xuất sắc nhiệm vụ',
    'toString',
    'Lao động đạt tiên tiến',
  ])('guesses nothing from “%s”', (text) => {
    expect(awardFromName(text)).toBeNull()
  })

  it('answers any text without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = awardFromName(text)
        expect(found === null || Object.hasOwn(awards, found) || Object.hasOwn(otherAwards, found)).toBe(true)
      }),
    )
  })
})

describe('the catalogue of awards', () => {
  it.each(awardCodes)(
    '%s has a name, an abbreviation, a subject, a ground and the article that defines it',
    (code) => {
      const award = awards[code]
      expect(award.name).not.toBe('')
      expect(award.abbreviations.length).toBeGreaterThan(0)
      expect(award.subjects.length).toBeGreaterThan(0)
      expect(award.grounds.length).toBeGreaterThan(0)
      expect(award.cite.article).toBeGreaterThan(0)
    },
  )

  it('knows its own codes only', () => {
    expect(awardCodes.every(isAwardCode)).toBe(true)
    expect(isAwardCode('toString')).toBe(false)
  })
})
