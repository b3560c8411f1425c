import { describe, expect, it } from 'vitest'
import type { AwardeeMatch } from '#contract/granted-award'
import { type HistoryLine, knownAwards } from './recorded-lines.ts'

const HUNG: AwardeeMatch = { kind: 'person', personId: 'p1', name: 'Lê Văn Hùng' }

function line(changes: Partial<HistoryLine> = {}): HistoryLine {
  return {
    id: 'l1',
    paperId: 'd1',
    ordinal: 0,
    award: 'commendationLetter',
    awardLabel: 'Giấy khen',
    name: 'Ông Lê Văn Hùng',
    unit: 'Văn phòng',
    year: 2026,
    match: HUNG,
    ...changes,
  }
}

describe('an award that the history has already', () => {
  const isKnown = knownAwards([line()])

  it('is known by whom it stands for, however the paper prints the name', () => {
    expect(isKnown(line({ name: 'Đ/c Hùng', unit: null }))).toBe(true)
    expect(isKnown(line({ match: { ...HUNG, personId: 'p2' } }))).toBe(false)
  })

  it('is known by its printed name where nobody knows whom that stands for', () => {
    expect(isKnown(line({ match: { kind: 'unknown' }, name: 'LÊ VĂN HÙNG' }))).toBe(true)
    expect(isKnown(line({ match: { kind: 'unknown' }, unit: 'Sở Tài chính' }))).toBe(false)
  })

  it('is another one in another year or of another kind, also one that the law does not know', () => {
    expect(isKnown(line({ year: 2025 }))).toBe(false)
    expect(isKnown(line({ award: null, awardLabel: 'Giấy khen' }))).toBe(false)
    const unnamed = line({ award: null, awardLabel: 'Cúp Sáng tạo' })
    expect(knownAwards([unnamed])({ ...unnamed, awardLabel: 'cúp sáng tạo' })).toBe(true)
  })
})
