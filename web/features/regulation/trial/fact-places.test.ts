import { describe, expect, it } from 'vitest'
import { pathInForm } from './fact-places.ts'

const facts = { years: [{ year: 2025 }, { year: 2024 }] }

describe('a fact that a verdict misses', () => {
  it('is found in the line of its year', () => {
    expect(pathInForm(facts, 'years.2024.rating')).toBe('years.1.rating')
    expect(pathInForm(facts, 'years.2025.initiatives.0.reach')).toBe('years.0.initiatives.0.reach')
    expect(pathInForm(facts, 'years.2025')).toBe('years.0')
  })

  it('has no place while its year has no line', () => {
    expect(pathInForm(facts, 'years.2023.rating')).toBeNull()
  })

  it('stands where it is named when it belongs to no year', () => {
    expect(pathInForm(facts, 'attested.leadsBloc')).toBe('attested.leadsBloc')
    expect(pathInForm(facts, 'awards')).toBe('awards')
  })
})
