import { describe, expect, it } from 'vitest'
import { comparisonIn, filterIn, noComparison } from './comparison-address.ts'

const days = { ...noComparison, firstOn: '2023-12-31', secondOn: '2024-01-01' }

describe('a link to a comparison', () => {
  it('asks nothing before both days are chosen', () => {
    expect(comparisonIn(noComparison)).toBeNull()
    expect(comparisonIn({ ...days, secondOn: '' })).toBeNull()
  })

  it('asks for what it names and leaves out what it does not', () => {
    expect(comparisonIn(days)).toEqual({
      population: 'staff',
      award: 'all',
      firstOn: '2023-12-31',
      secondOn: '2024-01-01',
    })
    expect(comparisonIn({ ...days, forYear: '2023', secondDraft: 'd' })).toMatchObject({
      forYear: 2023,
      secondDraftId: 'd',
    })
    expect(comparisonIn({ ...days, forYear: 'năm' })).not.toHaveProperty('forYear')
  })

  it('shows what changed where it names no filter, or one that is none', () => {
    expect(filterIn({ ...days, change: 'xyz', sort: 'abc' })).toMatchObject({
      change: 'changed',
      sort: 'change',
    })
    expect(filterIn({ ...days, change: 'gains', sort: 'name' })).toMatchObject({
      change: 'gains',
      sort: 'name',
    })
  })
})
