import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FiguredText, keepFigures, rewriteFigures } from './keep-figures.ts'

const sentence: FiguredText = {
  text: 'Đã hoàn thành 30/44 nhiệm vụ, đạt 68,2 %, trong đó 05 nhiệm vụ trễ hạn.',
  figures: [
    { figure: 'done', start: 14, end: 16 },
    { figure: 'active', start: 17, end: 19 },
    { figure: 'share', start: 34, end: 40 },
    { figure: 'late', start: 51, end: 53 },
  ],
}
const wordsOf = ({ text, figures }: FiguredText) =>
  figures.map(({ figure, start, end }) => [figure, text.slice(start, end)])

describe('figures of a paragraph that somebody writes on', () => {
  it('stay what they are where words around them change, at both ends at once', () => {
    const kept = keepFigures(
      sentence,
      'Trong kỳ, cơ quan đã hoàn thành 30/44 nhiệm vụ, đạt 68,2 %, còn 05 nhiệm vụ trễ hạn do chờ hướng dẫn.',
    )
    expect(wordsOf(kept)).toEqual([
      ['done', '30'],
      ['active', '44'],
      ['share', '68,2 %'],
      ['late', '05'],
    ])
  })

  it('are let go where the number is written over or taken out', () => {
    const kept = keepFigures(sentence, 'Đã hoàn thành 31/44 nhiệm vụ, trong đó 05 nhiệm vụ trễ hạn.')
    expect(wordsOf(kept)).toEqual([
      ['active', '44'],
      ['late', '05'],
    ])
  })

  it('never point to other words than they did, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Đã', '30', '/', '44', ' ', '68,2 %', '05', 'trễ', '.')),
        (parts) => {
          const kept = keepFigures(sentence, parts.join(' '))
          const before = new Map(wordsOf(sentence).map(([figure, words]) => [figure, words]))
          for (const [figure, words] of wordsOf(kept)) expect(words).toBe(before.get(figure ?? ''))
          const ends = kept.figures.flatMap(({ start, end }) => [start, end])
          expect(ends).toEqual(ends.toSorted((one, other) => one - other))
        },
      ),
    )
  })

  it('are rewritten in their places, and all spans move along', () => {
    const now: Readonly<Record<string, string>> = { done: '101', late: '[chưa có số liệu: trễ hạn]' }
    const renewed = rewriteFigures(sentence, (figure) => now[figure] ?? null)
    expect(renewed.text).toBe(
      'Đã hoàn thành 101/44 nhiệm vụ, đạt 68,2 %, trong đó [chưa có số liệu: trễ hạn] nhiệm vụ trễ hạn.',
    )
    expect(wordsOf(renewed)).toEqual([
      ['done', '101'],
      ['active', '44'],
      ['share', '68,2 %'],
      ['late', '[chưa có số liệu: trễ hạn]'],
    ])
  })
})
