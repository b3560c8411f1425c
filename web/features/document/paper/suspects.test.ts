import { describe, expect, it } from 'vitest'
import { editOf, suspectsOf, withEdit, withoutEdit } from './suspects.ts'

const text = 'Hợp Hội đồng – sang kiến'
const words = [
  { start: 0, end: 3, confidence: 55 },
  { start: 4, end: 7, confidence: 95 },
  { start: 8, end: 12, confidence: 91 },
  { start: 13, end: 14, confidence: 20 },
  { start: 15, end: 19, confidence: 48 },
  { start: 20, end: 24, confidence: 90 },
]

describe('what may be misread', () => {
  it('is what the reading proposes and what was hardly recognised, each once, in the order of the text', () => {
    const corrections = [{ span: { start: 0, end: 3 }, printed: 'Hợp', suggested: 'Họp' }]
    expect(suspectsOf(text, corrections, words)).toEqual([
      { start: 0, end: 3, printed: 'Hợp', suggested: 'Họp', confidence: 55 },
      { start: 15, end: 19, printed: 'sang', suggested: null, confidence: 48 },
    ])
  })

  it('is also proposed for a paper that has text', () => {
    const corrections = [{ span: { start: 0, end: 3 }, printed: 'Hợp', suggested: 'Họp' }]
    expect(suspectsOf(text, corrections, [])).toMatchObject([{ suggested: 'Họp', confidence: null }])
  })
})

describe('changes that wait to be saved', () => {
  it('take the place of those they touch', () => {
    const first = withEdit([], { start: 15, end: 19, text: 'sáng' })
    const both = withEdit(first, { start: 0, end: 3, text: 'Họp' })
    expect(both.map((edit) => edit.text)).toEqual(['Họp', 'sáng'])
    expect(withEdit(both, { start: 15, end: 24, text: 'sáng kiến' }).map((edit) => edit.text)).toEqual([
      'Họp',
      'sáng kiến',
    ])
    expect(withoutEdit(both, { start: 0, end: 3 })).toEqual(first)
    expect(editOf(both, { start: 16, end: 17 })?.text).toBe('sáng')
  })
})
