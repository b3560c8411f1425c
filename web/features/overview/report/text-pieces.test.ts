import { describe, expect, it } from 'vitest'
import { piecesOf } from './text-pieces.ts'

const block = (text: string, figures: { figure: string; start: number; end: number }[]) => ({
  kind: 'paragraph' as const,
  id: 'a',
  text,
  figures,
})

describe('a paragraph in pieces', () => {
  it('is its words, its figures and its gaps, and nothing is lost', () => {
    const text = 'Đã xong 30/44 việc; nguyên nhân: [chưa có số liệu: nguyên nhân].'
    const pieces = piecesOf(
      block(text, [
        { figure: 'active', start: 11, end: 13 },
        { figure: 'done', start: 8, end: 10 },
      ]),
    )
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.filter(({ figure }) => figure).map((piece) => [piece.figure, piece.text])).toEqual([
      ['done', '30'],
      ['active', '44'],
    ])
    expect(pieces.filter(({ isGap }) => isGap).map((piece) => piece.text)).toEqual([
      '[chưa có số liệu: nguyên nhân]',
    ])
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length)
  })
})
