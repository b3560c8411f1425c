import { describe, expect, it } from 'vitest'
import { nameOfPlace } from './name-of-place.ts'

const facts = { years: [{ year: 2025 }, { rating: 'good' }] }

describe('a place at fault', () => {
  it('is named as the form heads it, with the year or the number of the entry', () => {
    expect(nameOfPlace(facts, 'years.0.rating')).toBe('Năm 2025')
    expect(nameOfPlace(facts, 'years.1.year')).toBe('Dòng năm thứ 2')
    expect(nameOfPlace(facts, 'discipline.1.form')).toBe('Kỷ luật 2')
    expect(nameOfPlace(facts, 'recruitedOn')).toBe('Ngày vào cơ quan')
    expect(nameOfPlace(facts, 'facts')).toBe('Dữ kiện')
  })
})
