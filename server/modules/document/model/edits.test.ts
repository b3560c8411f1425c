import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editedText, movedSpans, orderedEdits } from './edits.ts'
import { wordsInVersion } from './words-on-page.ts'

const wordsOf = (text: string) =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, word }))

const moved = (text: string, edits: readonly { start: number; end: number; text: string }[]) => {
  const after = editedText(text, edits)
  return movedSpans(wordsOf(text), edits).map(({ start, end, word }) => [word, after.slice(start, end)])
}

describe('edits of a text', () => {
  it('are made all at once, by the places of the text before', () => {
    const edits = orderedEdits('Hợp hội đông', [
      { start: 8, end: 12, text: 'đồng' },
      { start: 0, end: 3, text: 'Họp' },
    ])
    expect(editedText('Hợp hội đông', edits ?? [])).toBe('Họp hội đồng')
  })

  it.each([
    [
      'overlap',
      [
        { start: 0, end: 4, text: '' },
        { start: 3, end: 5, text: '' },
      ],
    ],
    ['end before they begin', [{ start: 3, end: 2, text: '' }]],
    ['lie behind the end', [{ start: 2, end: 13, text: '' }]],
    ['lie before the beginning', [{ start: -1, end: 2, text: '' }]],
  ])('are refused when they %s', (_, edits) => {
    expect(orderedEdits('Hợp hội đông', edits)).toBeUndefined()
  })

  it('are refused when they cut a sign in two', () => {
    expect(orderedEdits('a😀b', [{ start: 2, end: 3, text: '' }])).toBeUndefined()
    expect(orderedEdits('a😀b', [{ start: 1, end: 3, text: 'x' }])).toBeDefined()
  })
})

describe('words on a page', () => {
  it('go with the text that is put in and taken out before them', () => {
    expect(moved('một hai ba', [{ start: 0, end: 3, text: 'mươi' }])).toEqual([
      ['một', 'mươi'],
      ['hai', 'hai'],
      ['ba', 'ba'],
    ])
    expect(moved('một hai ba', [{ start: 4, end: 4, text: 'rồi ' }])).toEqual([
      ['một', 'một'],
      ['hai', 'hai'],
      ['ba', 'ba'],
    ])
  })

  it('stand one for one where as many words take the place of as many', () => {
    expect(moved('Hợp hội đông thi đua', [{ start: 0, end: 12, text: 'Họp Hội đồng' }])).toEqual([
      ['Hợp', 'Họp'],
      ['hội', 'Hội'],
      ['đông', 'đồng'],
      ['thi', 'thi'],
      ['đua', 'đua'],
    ])
  })

  it('stand together for what took their place where that is more or less', () => {
    expect(moved('khen thư ởng nay', [{ start: 5, end: 12, text: 'thưởng' }])).toEqual([
      ['khen', 'khen'],
      ['thư', 'thưởng'],
      ['ởng', 'thưởng'],
      ['nay', 'nay'],
    ])
  })

  it('keep letters beside an edit within them, and are gone when nothing is left of them', () => {
    expect(moved('thưởmg này', [{ start: 4, end: 5, text: 'n' }])).toEqual([
      ['thưởmg', 'thưởng'],
      ['này', 'này'],
    ])
    expect(moved('một hai ba', [{ start: 4, end: 8, text: '' }])).toEqual([
      ['một', 'một'],
      ['ba', 'ba'],
    ])
  })

  const texts = fc.array(fc.stringMatching(/^[a-zđơư]{1,6}$/), { minLength: 1, maxLength: 12 })
  const cuts = fc.array(fc.tuple(fc.nat(90), fc.nat(6), fc.stringMatching(/^[a-z ]{0,8}$/)), { maxLength: 5 })

  it('that no edit touches keep their letters, and all stay within the text', () => {
    fc.assert(
      fc.property(texts, cuts, (words, raw) => {
        const text = words.join(' ')
        const edits = raw.map(([start, length, put]) => {
          const from = Math.min(start, text.length)
          return { start: from, end: Math.min(from + length, text.length), text: put }
        })
        const ordered = orderedEdits(text, edits)
        fc.pre(ordered !== undefined)
        const after = editedText(text, ordered ?? [])
        for (const span of movedSpans(wordsOf(text), ordered ?? [])) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(after.length)
          expect(span.start).toBeLessThan(span.end)
        }
        const untouched = wordsOf(text).filter(
          ({ start, end }) => !(ordered ?? []).some((edit) => edit.start < end && edit.end > start),
        )
        const kept = movedSpans(untouched, ordered ?? [])
        expect(kept.map(({ start, end }) => after.slice(start, end))).toEqual(
          untouched.map(({ word }) => word),
        )
      }),
    )
  })

  it('of a version that was taken back stand where they stood in it', () => {
    const words = wordsOf('một hai ba')
    const versions = [
      { number: 1, edits: [], restores: null },
      { number: 2, edits: [{ start: 0, end: 4, text: '' }], restores: null },
      { number: 3, edits: [{ start: 0, end: 0, text: 'vào ' }], restores: null },
      { number: 4, edits: [], restores: 1 },
      { number: 5, edits: [{ start: 0, end: 3, text: 'mốt nhé' }], restores: null },
    ]
    const at = (number: number) =>
      wordsInVersion(words, versions, number).map(({ word, start }) => [word, start])
    expect(at(2)).toEqual([
      ['hai', 0],
      ['ba', 4],
    ])
    expect(at(3)).toEqual([
      ['hai', 4],
      ['ba', 8],
    ])
    expect(at(4)).toEqual([
      ['một', 0],
      ['hai', 4],
      ['ba', 8],
    ])
    expect(at(5)).toEqual([
      ['một', 0],
      ['hai', 8],
      ['ba', 12],
    ])
  })
})
