import { describe, expect, it } from 'vitest'
import { locateWords } from './locate-words.ts'

const found = (text: string, words: readonly string[]) =>
  locateWords(text, words).map((place) =>
    place === undefined ? undefined : text.slice(place.start, place.end),
  )

describe('where recognised words stand in the text', () => {
  it('follows halves that were put one after the other, and tells the same words apart by their neighbours', () => {
    const words = 'UBND TỈNH CỘNG HÒA BAN QUẢN LÝ Độc lập Số: 27 An Sơn, ngày 27'.split(' ')
    const text = 'UBND TỈNH\nBAN QUẢN LÝ\nSố: 27\n\nCỘNG HÒA\nĐộc lập\nAn Sơn, ngày 27'
    const places = locateWords(text, words)
    expect(places.map((place) => text.slice(place?.start, place?.end))).toEqual(words)
    expect(places[10]?.start).toBe(text.indexOf('27'))
    expect(places[14]?.start).toBe(text.lastIndexOf('27'))
  })

  it('finds the halves of a number that was broken after its dash, and cells between bars', () => {
    expect(found('| Số 27/KH- | 98/2023/NĐ-CP |', ['Số', '27/KH-', '98/2023/NĐ-', 'CP'])).toEqual([
      'Số',
      '27/KH-',
      '98/2023/NĐ-',
      'CP',
    ])
    expect(found('| a¦b |', ['a|b'])).toEqual(['a¦b'])
  })

  it('gives no place to a word that was left out, and one place to a cell that is repeated', () => {
    expect(found('Quý I\nQuý I', ['Quý', 'I', '12'])).toEqual(['Quý', 'I', undefined])
  })

  it('is quick for hundreds of pages of the same words', () => {
    const words = Array.from({ length: 40_000 }, (_, at) => (at % 3 === 0 ? 'thi' : 'đua'))
    expect(found(words.join(' '), words).every((word) => word !== undefined)).toBe(true)
  })
})

it('leaves each page its own letterhead where two papers in a file begin alike', () => {
  const body = Array.from({ length: 120 }, (_, at) => `việc${at}`).join(' ')
  // As printed, the state's name beside that of the issuer; in the text one behind the other.
  const first = `TỈNH AN SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA KHỐI THI ĐUA VIỆT NAM Số: 2/KH Hòa Lĩnh Nội dung một ${body}`
  const second = 'TỈNH AN SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ NỘI VỤ Số: 8/CV Hòa Lĩnh Nội dung hai'
  const shownFirst = `TỈNH AN SƠN\nKHỐI THI ĐUA\nSố: 2/KH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHòa Lĩnh\n\nNội dung một ${body}`
  const shownSecond =
    'TỈNH AN SƠN\nSỞ NỘI VỤ\nSố: 8/CV\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHòa Lĩnh\n\nNội dung hai'
  const text = `${shownFirst}\n\n${shownSecond}`
  const places = locateWords(text, `${first} ${second}`.split(' '))
  const startsOf = (from: number, to: number) => places.slice(from, to).flatMap((place) => place?.start ?? [])
  const count = first.split(' ').length
  expect(Math.max(...startsOf(0, count))).toBeLessThan(shownFirst.length)
  expect(Math.min(...startsOf(count, places.length))).toBeGreaterThan(shownFirst.length)
})
