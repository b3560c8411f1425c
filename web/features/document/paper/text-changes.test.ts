import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textChanges } from './text-changes.ts'

describe('where two texts differ', () => {
  it('is nowhere when they are the same', () => {
    expect(textChanges('a\nb', 'a\nb')).toEqual([])
  })

  it('is told line by line, with the number of the line', () => {
    expect(textChanges('một\nHợp Hội đồng\nba\nbốn', 'một\nHọp Hội đồng\nba\nbốn')).toEqual([
      { line: 2, before: 'Hợp Hội đồng', after: 'Họp Hội đồng' },
    ])
    expect(textChanges('a\nx\nb\ny\nc', 'a\nX\nb\nY\nc')).toEqual([
      { line: 2, before: 'x', after: 'X' },
      { line: 4, before: 'y', after: 'Y' },
    ])
    expect(textChanges('a\nb\nc', 'a\nc')).toEqual([{ line: 2, before: 'b', after: '' }])
    expect(textChanges('a\nc', 'a\nb\nc')).toEqual([{ line: 2, before: '', after: 'b' }])
  })

  it('is told of long texts as one change rather than never', () => {
    const lines = (sign: string) => Array.from({ length: 3000 }, (_, index) => `${sign}${index}`).join('\n')
    expect(textChanges(lines('a'), lines('b'))).toHaveLength(1)
  })

  it('keeps every line that is in one text only', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(text, text, (old, now) => {
        const changes = textChanges(old.join('\n'), now.join('\n'))
        const count = (lines: readonly string[], line: string) => lines.filter((each) => each === line).length
        const [gone, come] = [
          changes.flatMap(({ before }) => (before === '' ? [] : before.split('\n'))),
          changes.flatMap(({ after }) => (after === '' ? [] : after.split('\n'))),
        ]
        for (const line of ['a', 'b', 'c', 'd']) {
          expect(count(old, line) - count(gone, line)).toBe(count(now, line) - count(come, line))
        }
      }),
    )
  })
})
