import { describe, expect, it } from 'vitest'
import { extentOf, pageOfSpan, piecesOf, wordsWithin } from './page-text.ts'

const text = 'Hợp Hội đồng\nsáng kiến'
const words = [
  { start: 0, end: 3 },
  { start: 4, end: 7 },
  { start: 8, end: 12 },
  { start: 13, end: 17 },
  { start: 18, end: 22 },
]

describe('the text of a scanned page', () => {
  it('is its words and what stands between them, nothing lost', () => {
    const pieces = piecesOf(words)
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
      'Hợp Hội đồng\nsáng kiến'.slice(0, 22),
    )
    expect(pieces.filter(({ word }) => word !== null)).toHaveLength(5)
    expect(piecesOf([])).toEqual([])
  })

  it('leaves out a word that lies within another', () => {
    expect(
      piecesOf([
        { start: 0, end: 5 },
        { start: 3, end: 4 },
      ]),
    ).toEqual([{ start: 0, end: 5, word: 0 }])
  })

  it('knows which words a stretch touches, and how far the page reaches', () => {
    expect(wordsWithin(words, { start: 5, end: 14 })).toEqual([1, 2, 3])
    expect(wordsWithin(words, null)).toEqual([])
    expect(extentOf(words)).toEqual({ start: 0, end: 22 })
    expect(extentOf([])).toBeNull()
  })
})

describe('the page of a stretch', () => {
  const pages = Array.from({ length: 64 }, (_, index) =>
    index % 7 === 3 ? [] : [{ start: index * 100, end: index * 100 + 90 }],
  )

  it('is found by asking for few pages, blank ones between', async () => {
    let asked = 0
    const wordsOf = async (index: number) => {
      asked += 1
      return pages[index] ?? []
    }
    for (const index of [0, 2, 4, 33, 63]) {
      asked = 0
      expect(await pageOfSpan({ start: index * 100 + 5, end: index * 100 + 6 }, 64, wordsOf)).toBe(index)
      expect(asked).toBeLessThan(16)
    }
  })

  it('is none for a stretch that no page holds', async () => {
    const wordsOf = async (index: number) => pages[index] ?? []
    expect(await pageOfSpan({ start: 305, end: 306 }, 64, wordsOf)).toBeNull()
    expect(await pageOfSpan({ start: 9000, end: 9001 }, 64, wordsOf)).toBeNull()
    expect(await pageOfSpan({ start: 0, end: 1 }, 0, wordsOf)).toBeNull()
  })
})
