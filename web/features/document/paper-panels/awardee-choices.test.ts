import { describe, expect, it } from 'vitest'
import type { AwardeeMatch, PaperAwardee } from '#contract/granted-award'
import { rowsOf, tickedAtFirst, unsettled } from './awardee-choices.ts'

const awardee = (index: number, given: Partial<PaperAwardee>): PaperAwardee => ({
  index,
  span: { start: 0, end: 1 },
  award: 'grassrootsFighter',
  awardLabel: 'Chiến sĩ thi đua cơ sở',
  standing: 'granted',
  subject: 'individual',
  name: 'Trần Thị Mai Lan',
  position: null,
  unit: null,
  year: 2025,
  match: { kind: 'unknown' },
  doubt: null,
  suggestions: [],
  recordedId: null,
  alreadyKnown: false,
  ...given,
})

const person: AwardeeMatch = { kind: 'person', personId: 'p', name: 'Trần Thị Mai Lan' }
const awardees = [
  awardee(0, { match: person }),
  awardee(1, {}),
  awardee(2, { standing: 'proposed' }),
  awardee(3, { recordedId: 'r' }),
  awardee(4, { alreadyKnown: true }),
]

describe('the awardees of a paper', () => {
  it('are ticked at first when the paper grants and the history does not have them', () => {
    expect([...tickedAtFirst(awardees)]).toEqual([0, 1])
  })

  it('wait until somebody has said whom each name stands for', () => {
    const ticked = new Set([0, 1, 3])
    expect(unsettled(awardees, ticked, new Map()).map(({ index }) => index)).toEqual([1])
    expect(unsettled(awardees, ticked, new Map([[1, { kind: 'outside' }]]))).toEqual([])
  })

  it('become lines with what was found and what was said, and none twice', () => {
    const ticked = new Set([0, 1, 2, 3, 4])
    const choices = new Map<number, AwardeeMatch>([
      [0, { kind: 'unit', unitId: 'u', name: 'Văn phòng' }],
      [1, { kind: 'agency', name: 'Ban' }],
    ])
    expect(rowsOf(awardees, ticked, choices)).toEqual([
      { index: 0, year: 2025, match: { kind: 'unit', unitId: 'u' } },
      { index: 1, year: 2025, match: { kind: 'agency' } },
    ])
  })
})
