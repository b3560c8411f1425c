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
