import { describe, expect, it } from 'vitest'
import { treeOf, withoutChains } from './law-tree.ts'

const part = (depth: number, label: string) => ({ depth, label })

describe('the lines of a standard', () => {
  it('belong to the line before them that stands less deep', () => {
    const [standard] = treeOf([
      part(0, 'standard'),
      part(1, 'rating'),
      part(1, 'one of'),
      part(2, 'initiative'),
      part(2, 'research'),
      part(1, 'holds'),
    ])
    expect(standard?.below.map(({ part: { label } }) => label)).toEqual(['rating', 'one of', 'holds'])
    expect(standard?.below[1]?.below.map(({ part: { label } }) => label)).toEqual(['initiative', 'research'])
  })

  it('lose a group that stands alone below its line and keep what is in it', () => {
    const [title] = treeOf([
      { ...part(0, 'title'), kind: 'all' },
      { ...part(1, 'standard'), kind: 'any' },
      { ...part(2, 'rating'), kind: 'condition' },
      { ...part(2, 'initiative'), kind: 'condition' },
    ])
    const folded = title && withoutChains(title)
    expect(folded?.part).toMatchObject({ label: 'title', kind: 'any' })
    expect(folded?.below.map(({ part: { label } }) => label)).toEqual(['rating', 'initiative'])
    const [alone] = treeOf([
      { ...part(0, 'title'), kind: 'all' },
      { ...part(1, 'rating'), kind: 'condition' },
    ])
    expect(alone && withoutChains(alone)).toEqual(alone)
  })

  it('may be several trees, or none', () => {
    expect(treeOf([part(0, 'a'), part(0, 'b')])).toHaveLength(2)
    expect(treeOf([])).toEqual([])
  })
})
