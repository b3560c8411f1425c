import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AwardCode, awardCodes } from '../../catalogue/award-codes.ts'
import { plainDate } from '../../lib/plain-date.ts'
import type { LocalShare } from '../local-share.ts'
import { ballotCarries } from './ballot-carries.ts'
import { quorumReached } from './quorum-reached.ts'

const in2023 = plainDate('2023-12-31')
const in2024 = plainDate('2024-01-01')
const lastOf98 = plainDate('2025-06-30')
const today = plainDate('2026-11-21')
const twoThirds: LocalShare = {
  share: { of: 2, over: 3 },
  cite: { source: 'entered:working-rules', article: 8, clause: 4 },
}

const ballot = (award: AwardCode, inFavour: number, heldOn = in2024) =>
  ballotCarries({ award, tally: { councilSize: 10, inFavour }, heldOn })
const ballotOf = (award: AwardCode, councilSize: number, inFavour: number) =>
  ballotCarries({ award, tally: { councilSize, inFavour }, heldOn: in2024 })

describe('whether a ballot carries', () => {
  it.each([
    ['provincialFighter', in2023, 9],
    ['nationalFighter', in2023, 9],
    ['provincialFighter', in2024, 9],
    ['nationalFighter', lastOf98, 9],
    ['grassrootsFighter', in2024, 8],
    ['provincialFlag', in2024, 8],
    ['governmentFlag', lastOf98, 8],
  ] as const)('%s on %s needs %i of ten', (award, heldOn, needed) => {
    expect(ballot(award, needed, heldOn).outcome).toBe('met')
    expect(ballot(award, needed - 1, heldOn).outcome).toBe('notMet')
  })

  it('takes the share of all members, exactly', () => {
    expect(ballotOf('grassrootsFighter', 15, 12).outcome).toBe('met')
    expect(ballotOf('grassrootsFighter', 15, 11).outcome).toBe('notMet')
    expect(ballotOf('provincialFighter', 9, 8).outcome).toBe('notMet')
  })

  it('cites the clause and names share, council and votes', () => {
    expect(ballot('provincialFighter', 9, in2023)).toMatchObject({
      cite: { source: 'ND-91-2017', article: 45, clause: 8 },
      provisional: null,
      reasons: [{ required: 'từ 90% trở lên, tính trên 10 thành viên hội đồng', actual: '9 phiếu đồng ý' }],
    })
    expect(ballot('grassrootsFighter', 9).cite).toEqual({ source: 'ND-98-2023', article: 30, clause: 7 })
  })

  it('is unknown where the text asks for no share, and where nobody has read it', () => {
    expect(ballot('advancedWorker', 10)).toMatchObject({ outcome: 'unknown', reasons: [], provisional: null })
    expect(ballot('nationalFighter', 10, plainDate('2025-07-01'))).toMatchObject({
      outcome: 'unknown',
      cite: { source: 'ND-152-2025' },
      provisional: expect.stringContaining('152/2025'),
    })
  })

  it('asks the share of the council beside that of the law', () => {
    const local: LocalShare = { ...twoThirds, share: { of: 95, over: 100 } }
    const tally = { councilSize: 10, inFavour: 9 }
    const strict = ballotCarries({ award: 'provincialFighter', tally, heldOn: in2024, local })
    expect(strict.outcome).toBe('notMet')
    expect(strict.reasons.map(({ outcome }) => outcome)).toEqual(['met', 'notMet'])
    expect(ballotCarries({ award: 'advancedWorker', tally, heldOn: in2024, local: twoThirds }).outcome).toBe(
      'met',
    )
    expect(
      ballotCarries({ award: 'provincialFighter', tally, heldOn: today, local: twoThirds }),
    ).toMatchObject({
      outcome: 'met',
      provisional: expect.any(String),
    })
  })

  it('refuses days outside all law and tallies that cannot be', () => {
    expect(() => ballot('nationalFighter', 9, plainDate('2017-09-30'))).toThrowError(/says nothing on/)
    expect(() => ballot('nationalFighter', 9, plainDate('2027-03-01'))).toThrowError(/says nothing on/)
    for (const [size, inFavour] of [
      [0, 0],
      [5, 6],
      [5, -1],
      [5, 2.5],
    ] as const)
      expect(() => ballotOf('nationalFighter', size, inFavour)).toThrowError(RangeError)
  })

  it('gives the whole finding, and names an impossible tally', () => {
    expect(ballot('grassrootsFighter', 8)).toEqual({
      rule: 'council.ballotCarries',
      cite: { source: 'ND-98-2023', article: 30, clause: 7 },
      outcome: 'met',
      provisional: null,
      reasons: [
        {
          outcome: 'met',
          required: 'từ 80% trở lên, tính trên 10 thành viên hội đồng',
          actual: '8 phiếu đồng ý',
          cite: { source: 'ND-98-2023', article: 30, clause: 7 },
          unchecked: null,
        },
      ],
    })
    expect(() => ballotOf('nationalFighter', 5, 6)).toThrowError('6 votes of a council of 5 cannot be')
    expect(ballot('advancedWorker', 10, in2023).provisional).toMatch(/chưa thấy tỷ lệ chung/)
  })

  it('never stops carrying when one more member agrees, and never carries with nobody', () => {
    const tally = fc
      .integer({ min: 1, max: 40 })
      .chain((councilSize) =>
        fc.record({ councilSize: fc.constant(councilSize), inFavour: fc.nat(councilSize) }),
      )
    fc.assert(
      fc.property(
        fc.constantFrom(...awardCodes),
        tally,
        fc.constantFrom(in2023, in2024, today),
        (award, votes, heldOn) => {
          const { outcome } = ballotCarries({ award, tally: votes, heldOn })
          if (outcome === 'met' && votes.inFavour < votes.councilSize) {
            const more = { ...votes, inFavour: votes.inFavour + 1 }
            expect(ballotCarries({ award, tally: more, heldOn }).outcome).toBe('met')
          }
          expect(ballotCarries({ award, tally: { ...votes, inFavour: 0 }, heldOn }).outcome).not.toBe('met')
        },
      ),
    )
  })
})

describe('whether enough members are there', () => {
  const present = (many: number, heldOn = in2024) =>
    quorumReached({ council: 'central', attendance: { councilSize: 30, present: many }, heldOn })

  it('is two thirds of the central council', () => {
    expect(present(20).outcome).toBe('met')
    expect(present(19).outcome).toBe('notMet')
    expect(present(30, today)).toMatchObject({ outcome: 'unknown', provisional: expect.any(String) })
  })

  it('is left to the rules of any other council', () => {
    const attendance = { councilSize: 9, present: 6 }
    expect(quorumReached({ council: 'other', attendance, heldOn: in2024 }).outcome).toBe('unknown')
    expect(quorumReached({ council: 'other', attendance, heldOn: in2024, local: twoThirds }).outcome).toBe(
      'met',
    )
    const fewer = { councilSize: 9, present: 5 }
    expect(
      quorumReached({ council: 'other', attendance: fewer, heldOn: in2024, local: twoThirds }).outcome,
    ).toBe('notMet')
  })

  it('says what was asked and found, by which provision', () => {
    expect(present(20)).toEqual({
      rule: 'council.quorumReached',
      cite: { source: 'ND-98-2023', article: 47, clause: 4, point: 'b' },
      outcome: 'met',
      provisional: null,
      reasons: [
        {
          outcome: 'met',
          required: 'có mặt từ 2/3 thành viên hội đồng',
          actual: 'có mặt 20 trên 30 thành viên',
          cite: { source: 'ND-98-2023', article: 47, clause: 4, point: 'b' },
          unchecked: null,
        },
      ],
    })
    const outside = { councilSize: 30, present: 31 }
    expect(() => quorumReached({ council: 'central', attendance: outside, heldOn: in2024 })).toThrowError(
      '31 present of a council of 30 cannot be',
    )
  })

  it('refuses an attendance that cannot be', () => {
    expect(() => present(31)).toThrowError(RangeError)
    expect(() => present(1.5)).toThrowError(RangeError)
  })
})
