import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allSyllables, writeTcvn3, writeVni } from './examples/write-legacy-text.ts'
import { convertLegacy } from './legacy-encoding.ts'
import { markLetters, readLegacyFont } from './legacy-fonts.ts'
import { readTcvn3 } from './tcvn3.ts'
import { readVni } from './vni.ts'

const PLAN = 'Kế hoạch công tác thi đua, khen thưởng năm 2026 của Ban Quản lý Khu kinh tế An Sơn'
const converted = (text: string): string => convertLegacy(text).text

/** A run of text as a reader of Word papers hands it over. */
function underFont(text: string, name: string): string {
  const font = readLegacyFont(name)
  return font === undefined ? text : markLetters(text, font)
}

describe('every syllable of Vietnamese', () => {
  const syllables = allSyllables()
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

  it('comes back from TCVN3', () => {
    for (const word of syllables) expect(readTcvn3(writeTcvn3(word))).toBe(word)
    for (const letter of 'ĂÂÊÔƠƯĐ') expect(readTcvn3(writeTcvn3(letter))).toBe(letter)
  })

  it('comes back from VNI, small, capital and all in capitals', () => {
    for (const word of syllables) {
      for (const written of [word, capital(word), word.toUpperCase()])
        expect(readVni(writeVni(written))).toBe(written)
    }
  })

  const sentence = fc
    .array(fc.constantFrom(...syllables), { minLength: 8, maxLength: 40 })
    .map((words) => capital(`${PLAN} ${words.join(' ')}.`))

  it('comes back in a sentence, whichever encoding it was in', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(writeTcvn3, writeVni), (text, write) => {
        expect(converted(write(text))).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  it('stays as it is in a sentence of today', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(convertLegacy(text)).toEqual({ text, conversion: null })
      }),
      { numRuns: 300 },
    )
  })
})

describe('a paper in an old encoding', () => {
  it('says from which it was converted, how many letters, and some words before and after', () => {
    const fromTcvn3 = convertLegacy(writeTcvn3(PLAN)).conversion
    expect(fromTcvn3).toMatchObject({ from: 'TCVN3', letters: 12 })
    expect(fromTcvn3?.samples.slice(0, 2)).toEqual([
      { before: 'KÕ', after: 'Kế' },
      { before: 'ho¹ch', after: 'hoạch' },
    ])
    expect(convertLegacy(writeVni(PLAN)).conversion).toMatchObject({ from: 'VNI', letters: 13 })
  })

  it('may hold paragraphs, and words, of today', () => {
    const mixed = `${writeTcvn3(PLAN)}\n${PLAN}\nTheo ${writeTcvn3('Quyết định của Chủ tịch')} Ủy ban nhân dân tỉnh`
    expect(converted(mixed)).toBe(`${PLAN}\n${PLAN}\nTheo Quyết định của Chủ tịch Ủy ban nhân dân tỉnh`)
  })

  it('may hold both old encodings', () => {
    expect(converted(`${writeTcvn3(PLAN)}\n${writeVni(PLAN)}`)).toBe(`${PLAN}\n${PLAN}`)
  })

  it('reads the letter ư also where a program has turned it into a dash', () => {
    const text = writeTcvn3(`${PLAN}; trưởng phòng – KH-UBND`).replaceAll('\u00ad', '-')
    expect(converted(text)).toBe(`${PLAN}; trưởng phòng – KH-UBND`)
  })
})

describe('capitals in TCVN3', () => {
  const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

  it('are raised where small letters with a tone stand between capitals', () => {
    expect(converted(`${writeTcvn3(motto)}\n${writeTcvn3(PLAN)}`)).toBe(`${motto}\n${PLAN}`)
    const amid = `${PLAN}; XÃ HỘI HÓA và UBND xã Hà Tây`
    expect(converted(writeTcvn3(amid))).toBe(amid)
  })

  it('are what a font of capitals shows', () => {
    const small = writeTcvn3(motto.toLowerCase())
    expect(converted(`${underFont(small, '.VnTimeH')}\n${underFont(writeTcvn3(PLAN), '.VnTime')}`)).toBe(
      `${motto}\n${PLAN}`,
    )
  })

  it('are raised in a heading that has lost its font', () => {
    const text = `${motto.toLowerCase()}\nĐộc lập - Tự do - Hạnh phúc\n\n${PLAN}\ngồm các nội dung sau`
    expect(converted(writeTcvn3(text))).toBe(
      `${motto}\nĐộc lập - Tự do - Hạnh phúc\n\n${PLAN}\ngồm các nội dung sau`,
    )
  })
})

describe('the font of a run', () => {
  it('decides where the words alone would not', () => {
    expect(converted(underFont(writeTcvn3('thưởng'), '.VnTime'))).toBe('thưởng')
    expect(converted(underFont(writeVni('thưởng'), 'VNI-Times'))).toBe('thưởng')
    expect(converted(writeVni('thưởng'))).toBe(writeVni('thưởng'))
  })

  it('is not believed where the letters are of today', () => {
    expect(converted(underFont(PLAN, '.VnTime'))).toBe(PLAN)
    expect(converted(underFont('công tác phí', '.VnTime'))).toBe('công tác phí')
  })

  it('of symbols may hold the letters in the block that Word keeps for them', () => {
    const moved = [...writeTcvn3('Đăng ký')]
      .map((sign) => (sign === ' ' ? sign : String.fromCharCode(0xf000 + sign.charCodeAt(0))))
      .join('')
    expect(converted(underFont(moved, '.VnTime'))).toBe('Đăng ký')
  })

  it('is old only when its name says so', () => {
    expect(readLegacyFont('.VnArialH')).toEqual({ encoding: 'TCVN3', capitals: true })
    expect(readLegacyFont('VNI-Helve')).toEqual({ encoding: 'VNI', capitals: false })
    for (const name of ['Times New Roman', 'SVN-Times', 'Vnextica', undefined])
      expect(readLegacyFont(name)).toBeUndefined()
  })
})

describe('sound text is not taken for an old encoding:', () => {
  it.each([
    'Toán học, hoà bình, quà tặng, đoàn kết, khoá họp, thuở ấy, tuần lễ, huân chương',
    'Khu công nghệ © 2026 «An Sơn», §5, 25 m², 30°C, ½ ngày, ± 3 %, thương hiệu Kymdan®',
    'Müller, Søren, Åsa, Björn, Zoë und Jürgen fahren naïve über die Brücke; señor Núñez, garçon, ¿qué?',
    'PLAN OF ACTION 2026: register titles, review the half year, report to the council',
    'UBND TINH AN SON - BAN QUAN LY KHU KINH TE - KE HOACH THI DUA KHEN THUONG NAM 2026',
  ])('%s', (text) => {
    expect(convertLegacy(text)).toEqual({ text, conversion: null })
  })
})
