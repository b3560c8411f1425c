import { describe, expect, it } from 'vitest'
import { doubtfulWords } from './doubtful-words.ts'
import type { ScannedPage } from './scan.ts'

const page = (number: number, confidence: number, words: ScannedPage['words']): ScannedPage => ({
  number,
  picture: new Uint8Array(),
  width: 10,
  height: 10,
  turned: 0,
  skew: 0,
  confidence,
  words,
})

const word = (start: number, end: number, confidence: number) => ({
  start,
  end,
  confidence,
  left: 0,
  top: 0,
  width: 1,
  height: 1,
})

describe('what should be compared with the picture', () => {
  const text = 'Hợp xét thi đua'

  it('is each stretch of unsure words on a good page', () => {
    const words = [word(0, 3, 41), word(4, 7, 30), word(8, 11, 96), word(12, 15, 59)]
    expect(doubtfulWords(text, { confidence: 90, pages: [page(2, 90, words)] })).toEqual([
      { start: 0, end: 7, message: expect.stringMatching(/^Trang 2: chữ “Hợp xét” .*ảnh\.$/) },
      { start: 12, end: 15, message: expect.stringContaining('“đua”') },
    ])
  })

  it('is the whole of a bad page, said once', () => {
    const words = [word(4, 7, 20), word(0, 3, 20)]
    expect(doubtfulWords(text, { confidence: 40, pages: [page(1, 40, words), page(2, 0, [])] })).toEqual([
      { start: 0, end: 7, message: expect.stringContaining('Trang 1 mờ hoặc khó đọc (độ chắc chắn 40%)') },
    ])
  })
})
