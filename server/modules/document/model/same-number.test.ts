import { describe, expect, it } from 'vitest'
import { hasSameNumber, type NumberedPaper } from './same-number.ts'

const paper: NumberedPaper = {
  id: 'a',
  number: '05',
  symbol: 'KH-UBND',
  issued_on: '2026-01-05',
  issuer: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN',
}
const like = (changes: Partial<NumberedPaper>) => hasSameNumber(paper, { ...paper, id: 'b', ...changes })

describe('a paper that comes again from another file', () => {
  it('bears the same number on the same day of the same issuer, however these are typed', () => {
    expect(like({})).toBe(true)
    expect(like({ number: '5', symbol: 'kh–UBND' })).toBe(true)
    expect(like({ issuer: 'Ủy ban nhân dân tỉnh An Sơn' })).toBe(true)
    expect(like({ issuer: null })).toBe(true)
  })

  it('is another one where number, day or issuer differ or are not whole', () => {
    expect(like({ number: '6' })).toBe(false)
    expect(like({ issued_on: '2025-01-05' })).toBe(false)
    expect(like({ issuer: 'Ủy ban nhân dân huyện Hoài Sơn' })).toBe(false)
    expect(hasSameNumber(paper, paper)).toBe(false)
    const yearOnly = { ...paper, issued_on: '2026' }
    expect(hasSameNumber(yearOnly, { ...yearOnly, id: 'b' })).toBe(false)
    const blank = { ...paper, number: null }
    expect(hasSameNumber(blank, { ...blank, id: 'b' })).toBe(false)
  })
})
