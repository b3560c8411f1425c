import { describe, expect, it } from 'vitest'
import { itemsAt, readFacts, valueAt, withoutItem, withValue } from './facts-draft.ts'

const facts = { forYear: 2025, years: [{ year: 2025, rating: 'good' }, { year: 2024 }] }

describe('facts while they are filled in', () => {
  it('take a value at a place deep inside and keep everything else', () => {
    const after = withValue(facts, 'years.1.rating', 'excellent')
    expect(valueAt(after, 'years.1')).toEqual({ year: 2024, rating: 'excellent' })
    expect(valueAt(after, 'years.0')).toBe(facts.years[0])
    expect(facts.years[1]).toEqual({ year: 2024 })
  })

  it('forget a value that becomes unknown, but keep null and false, which are known', () => {
    expect(withValue(facts, 'years.0.rating', undefined)).toEqual({
      forYear: 2025,
      years: [{ year: 2025 }, { year: 2024 }],
    })
    expect(withValue({}, 'dissolvedOn', null)).toEqual({ dissolvedOn: null })
    expect(withValue({}, 'attested.leadsBloc', false)).toEqual({ attested: { leadsBloc: false } })
  })

  it('tell a list of which nothing is said from one that is empty', () => {
    expect(itemsAt(facts, 'awards')).toBeNull()
    expect(itemsAt({ awards: [] }, 'awards')).toEqual([])
  })

  it('lose one entry of a list and no other', () => {
    expect(withoutItem(facts, 'years', 0).years).toEqual([{ year: 2024 }])
    expect(withoutItem(facts, 'awards', 0)).toBe(facts)
  })

  it('are read from a pasted text, and nothing else is', () => {
    expect(readFacts('{"forYear":2025}')).toEqual({ forYear: 2025 })
    for (const text of ['', '[]', 'null', '"x"', '{forYear: 2025}']) expect(readFacts(text)).toBeNull()
  })
})
