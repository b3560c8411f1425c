import { describe, expect, it } from 'vitest'
import type { CoverageRow } from '#contract/coverage'
import { rowsAsked } from './coverage-filters.ts'

const row = (change: Partial<CoverageRow>): CoverageRow => ({
  area: 'Tiêu chuẩn',
  id: 'a',
  label: 'Tiêu chuẩn Lao động tiên tiến',
  status: 'checked',
  cite: 'Điều 24',
  how: 'Đọc toàn văn',
  from: '2024-01-01',
  until: '2026-10-01',
  partsUnchecked: [],
  ...change,
})
const rows = [row({}), row({ id: 'b', area: 'Tiền thưởng', label: 'Lương cơ sở', from: null, until: null })]
const none = { status: '', area: '', q: '', now: '' }
const ids = (question: Partial<typeof none>, today = '2026-11-21') =>
  rowsAsked(rows, { ...none, ...question }, today).map(({ id }) => id)

describe('the coverage, filtered', () => {
  it('finds words in any order without accents, in every part', () => {
    expect(ids({ q: 'tien tien lao dong' })).toEqual(['a'])
    expect(ids({ q: 'dieu 24 toan van' })).toEqual(['a', 'b'])
    expect(ids({ q: 'khong co' })).toEqual([])
  })

  it('keeps to an area', () => {
    expect(ids({ area: 'Tiền thưởng' })).toEqual(['b'])
  })

  it('leaves out what no longer holds: the last day is the one before the end', () => {
    expect(ids({ now: 'yes' })).toEqual(['b'])
    expect(ids({ now: 'yes' }, '2026-09-30')).toEqual(['a', 'b'])
    expect(ids({ now: 'yes' }, '2026-10-01')).toEqual(['b'])
    expect(ids({ now: 'yes' }, '2023-12-31')).toEqual(['b'])
  })
})
