import { describe, expect, it } from 'vitest'
import { treeOf } from './law-tree.ts'

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

  it('may be several trees, or none', () => {
    expect(treeOf([part(0, 'a'), part(0, 'b')])).toHaveLength(2)
    expect(treeOf([])).toEqual([])
  })
})
