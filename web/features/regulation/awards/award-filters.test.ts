import { describe, expect, it } from 'vitest'
import type { AwardSummary } from '#contract/judging'
import { noAwardFilters, withinAwardFilters } from './award-filters.ts'

const fighter: AwardSummary = {
  code: 'grassrootsFighter',
  name: 'Chiến sĩ thi đua cơ sở',
  abbreviations: ['CSTĐCS'],
  form: 'title',
  formLabel: 'Danh hiệu thi đua',
  level: 'grassroots',
  levelLabel: 'Cấp cơ sở',
  subjects: ['individual'],
  state: 'checked',
  because: null,
}
const flag: AwardSummary = {
  ...fighter,
  code: 'governmentFlag',
  name: 'Cờ thi đua của Chính phủ',
  abbreviations: [],
  level: 'state',
  subjects: ['collective'],
}
const found = (filters: Partial<typeof noAwardFilters>): readonly string[] =>
  withinAwardFilters([fighter, flag], { ...noAwardFilters, ...filters }).map(({ code }) => code)

describe('the list of awards', () => {
  it('is searched without accents, by name and by abbreviation, words in any order', () => {
    expect(found({ q: 'dua co so' })).toEqual(['grassrootsFighter'])
    expect(found({ q: 'cstdcs' })).toEqual(['grassrootsFighter'])
    expect(found({ q: 'phu co' })).toEqual(['governmentFlag'])
  })

  it('is narrowed by level and by whom an award is for', () => {
    expect(found({ level: 'state' })).toEqual(['governmentFlag'])
    expect(found({ subject: 'individual' })).toEqual(['grassrootsFighter'])
    expect(found({ form: 'commendation' })).toEqual([])
  })
})
