import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../lib/plain-date.ts'
import { roundings, wholeShare } from '../../lib/rounding.ts'
import type { LocalShare } from '../local-share.ts'
import { quotaHolds } from './quota-holds.ts'

const in2023 = plainDate('2023-12-31')
const in2024 = plainDate('2024-01-01')
const today = plainDate('2026-11-21')
const fifteen: LocalShare = {
  share: { of: 15, over: 100 },
  cite: { source: 'entered:province', article: 5, clause: 1 },
}
const fighters = (base: number, proposed: number, receivedForAppraisalOn = in2023) =>
  quotaHolds({ award: 'grassrootsFighter', counted: { base, proposed }, receivedForAppraisalOn })

describe('whether a quota holds', () => {
  it('lets 15 % of the advanced workers through until 2023, dropping parts of a person', () => {
    expect(fighters(20, 3)).toMatchObject({ outcome: 'met', most: 3 })
    expect(fighters(20, 4)).toMatchObject({ outcome: 'notMet', most: 3 })
    expect(fighters(26, 3)).toMatchObject({ outcome: 'met', most: 3 })
    expect(fighters(26, 4).outcome).toBe('notMet')
    expect(fighters(6, 1)).toMatchObject({ outcome: 'notMet', most: 0 })
    expect(fighters(20, 3).cite).toEqual({ source: 'ND-91-2017', article: 9, clause: 3 })
  })

  it('sets no share from 2024, and is unknown once the law is amended', () => {
    expect(fighters(20, 20, in2024)).toMatchObject({ outcome: 'met', most: null, provisional: null })
    expect(fighters(20, 20, today)).toMatchObject({ outcome: 'unknown', provisional: expect.any(String) })
  })

  it('asks the share of the province where there is one', () => {
    const counted = { base: 20, proposed: 4 }
    const local = quotaHolds({
      award: 'grassrootsFighter',
      counted,
      receivedForAppraisalOn: in2024,
      local: fifteen,
    })
    expect(local).toMatchObject({ outcome: 'notMet', most: 3 })
    const unread = quotaHolds({
      award: 'grassrootsFighter',
      counted,
      receivedForAppraisalOn: today,
      local: fifteen,
    })
    expect(unread.outcome).toBe('notMet')
    const loose: LocalShare = { ...fifteen, share: { of: 20, over: 100 } }
    const both = quotaHolds({
      award: 'grassrootsFighter',
      counted,
      receivedForAppraisalOn: in2023,
      local: loose,
    })
    expect(both).toMatchObject({ outcome: 'notMet', most: 3 })
    expect(both.bounds.map(({ most }) => most)).toEqual([3, 4])
  })

  it('rounds as the local rule says', () => {
    const at = (rounding: 'floor' | 'ceil' | 'nearest') =>
      quotaHolds({
        award: 'grassrootsFighter',
        counted: { base: 23, proposed: 0 },
        receivedForAppraisalOn: in2023,
        rounding,
      }).most
    expect([at('floor'), at('nearest'), at('ceil')]).toEqual([3, 3, 4])
  })

  it('lets a fifth of those that meet the standard of the province have the flag of the Government until 2023', () => {
    const flags = (proposed: number, receivedForAppraisalOn = in2023) =>
      quotaHolds({ award: 'governmentFlag', counted: { base: 14, proposed }, receivedForAppraisalOn })
    expect(flags(2)).toMatchObject({ outcome: 'met', most: 2, cite: { source: 'ND-91-2017', article: 11 } })
    expect(flags(3).outcome).toBe('notMet')
    expect(flags(3, in2024).outcome).toBe('unknown')
  })

  it('gives the whole finding, and names impossible numbers', () => {
    expect(fighters(20, 3)).toEqual({
      rule: 'quota.quotaHolds',
      outcome: 'met',
      most: 3,
      cite: { source: 'ND-91-2017', article: 9, clause: 3 },
      provisional: null,
      bounds: [
        {
          share: { of: 15, over: 100 },
          cite: { source: 'ND-91-2017', article: 9, clause: 3 },
          most: 3,
          required: 'không quá 15% của 20: 3',
          unchecked: null,
        },
      ],
    })
    expect(() => fighters(-1, 0)).toThrowError('a quota of 0 in -1 cannot be')
    expect(fighters(0, 0)).toMatchObject({ outcome: 'met', most: 0 })
  })

  it('refuses numbers that cannot be', () => {
    expect(() => fighters(-1, 0)).toThrowError(RangeError)
    expect(() => fighters(10, 0.5)).toThrowError(RangeError)
    expect(() => fighters(10, 1, plainDate('2017-09-30'))).toThrowError(/says nothing on/)
  })
})

describe('a share of people', () => {
  const share = fc
    .integer({ min: 1, max: 1000 })
    .chain((over) => fc.record({ of: fc.nat(over), over: fc.constant(over) }))

  it('is exact: the floor fits the share and one more does not', () => {
    fc.assert(
      fc.property(fc.nat(100_000), share, (base, part) => {
        const most = wholeShare(base, part)
        expect(most * part.over).toBeLessThanOrEqual(base * part.of)
        expect((most + 1) * part.over).toBeGreaterThan(base * part.of)
      }),
    )
  })

  it('differs by at most one person between roundings, and by none where it is whole', () => {
    fc.assert(
      fc.property(fc.nat(100_000), share, (base, part) => {
        const [floor = 0, ceil = 0, nearest = 0] = roundings.map((rounding) =>
          wholeShare(base, part, rounding),
        )
        expect(ceil - floor).toBe((base * part.of) % part.over === 0 ? 0 : 1)
        expect([floor, ceil]).toContain(nearest)
        expect(Math.abs(nearest * part.over - base * part.of) * 2).toBeLessThanOrEqual(part.over)
      }),
    )
  })

  it('counts one half of a person as one where it is rounded to the nearest', () => {
    expect(roundings.map((rounding) => wholeShare(30, { of: 15, over: 100 }, rounding))).toEqual([4, 5, 5])
    expect(roundings.map((rounding) => wholeShare(29, { of: 15, over: 100 }, rounding))).toEqual([4, 5, 4])
  })

  it('does not lose the sixty-third of ninety', () => {
    expect(wholeShare(90, { of: 70, over: 100 })).toBe(63)
  })
})
