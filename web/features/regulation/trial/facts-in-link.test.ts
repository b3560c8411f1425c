import { describe, expect, it } from 'vitest'
import { factsInHash, hashOf } from './facts-in-link.ts'

describe('a link that carries facts', () => {
  it('gives them back, Vietnamese and all, in letters that need no escaping', () => {
    const facts = { forYear: 2025, note: 'Đặng Thị Hằng ? ~ ÿ>', years: [{ year: 2025, titles: [] }] }
    const hash = hashOf(facts)
    expect(factsInHash(`#${hash}`)).toEqual(facts)
    expect(factsInHash(hash)).toEqual(facts)
    expect(hash).toMatch(/^facts=[\w-]+$/)
  })

  it('is no such link when it carries something else or was cut off', () => {
    for (const hash of ['', '#content', '#facts=', '#facts=%%%', '#facts=eyJh']) {
      expect(factsInHash(hash)).toBeNull()
    }
  })
})
