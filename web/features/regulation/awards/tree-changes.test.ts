import { describe, expect, it } from 'vitest'
import type { RequirementPart } from '#contract/judging'
import { changedParts } from './tree-changes.ts'

const part = (depth: number, label: string): RequirementPart => ({
  depth,
  kind: 'condition',
  label,
  cite: { text: 'Điều 1', source: 'x' },
  unchecked: null,
})
const shown = (lines: ReturnType<typeof changedParts>): readonly string[] =>
  lines.map(({ label, change }) => `${change} ${label}`)

describe('two versions of a standard', () => {
  it('are one text with what is new and what is gone in its place', () => {
    const before = [part(0, 'title'), part(1, 'advanced'), part(1, 'initiative')]
    const after = [part(0, 'title'), part(1, 'advanced'), part(1, 'excellent'), part(1, 'hold')]
    expect(shown(changedParts(before, after))).toEqual([
      'same title',
      'same advanced',
      'removed initiative',
      'added excellent',
      'added hold',
    ])
  })

  it('show every line as new where nothing was before, and as gone where nothing is now', () => {
    expect(shown(changedParts([], [part(0, 'a')]))).toEqual(['added a'])
    expect(shown(changedParts([part(0, 'a')], []))).toEqual(['removed a'])
  })

  it('do not mark a line whose provision alone has another number', () => {
    const later = { ...part(0, 'a'), cite: { text: 'Điều 23', source: 'y' } }
    expect(changedParts([part(0, 'a')], [later])).toEqual([{ ...later, change: 'same' }])
  })

  it('tell a line that moved to another depth from one that stayed', () => {
    expect(shown(changedParts([part(1, 'a')], [part(2, 'a')]))).toEqual(['removed a', 'added a'])
  })
})
