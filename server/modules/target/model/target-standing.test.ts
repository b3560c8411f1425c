import { describe, expect, it } from 'vitest'
import { targetComparison, targetCounting, targetPace } from '#contract/target'
import { addDays, plainDate } from '#law'
import { chance } from '../../../../law/testing/chance.ts'
import { isCeiling, neededCount } from './needed-count.ts'
import { type Measured, standingOn, type TimedAim } from './target-standing.ts'

const share: TimedAim = {
  counting: 'share',
  comparison: 'reach',
  amount: { of: 15, over: 100 },
  pace: 'yearEnd',
  startsOn: plainDate('2026-01-01'),
  registrationDue: plainDate('2026-03-30'),
  dueOn: plainDate('2026-12-31'),
}
const people = (count: number | null) => (count === null ? null : count * 100)
const known = (registered: number | null, achieved: number | null, base: number | null): Measured => ({
  registered: people(registered),
  achieved: people(achieved),
  baseRegistered: people(base),
  baseAchieved: people(base),
})
const standing = (aim: TimedAim, measured: Measured, day: string) =>
  standingOn(aim, measured, plainDate(day)).standing

describe('how many a target needs', () => {
  it.each([
    ['15 % of 37', share, 37, 6],
    ['15 % of 40', share, 40, 6],
    ['15 % of 41', share, 41, 7],
    ['70 % of 90', { ...share, amount: { of: 70, over: 100 } }, 90, 63],
    ['12,5 % of 80', { ...share, amount: { of: 125, over: 1000 } }, 80, 10],
    ['100 % of 23', { ...share, amount: { of: 1, over: 1 } }, 23, 23],
    ['not more than 15 % of 37', { ...share, comparison: 'atMost' }, 37, 5],
    ['more than 15 % of 40', { ...share, comparison: 'moreThan' }, 40, 7],
    ['less than 15 % of 40', { ...share, comparison: 'lessThan' }, 40, 5],
    [
      'at least 6',
      { ...share, counting: 'count', comparison: 'atLeast', amount: { of: 6, over: 1 } },
      null,
      6,
    ],
    ['8,1 of a figure', { ...share, counting: 'figure', amount: { of: 81, over: 10 } }, null, 8.1],
  ] as const)('is exact: %s', (...row) => {
    const [, aim, base, wanted] = row
    expect(neededCount(aim, people(base))).toBe(Math.round(wanted * 100))
  })

  it('is not known while the base of a share is not', () => {
    expect(neededCount(share, null)).toBeNull()
  })

  it('is the first whole number on the right side of the bound, for any share of any base', () => {
    const any = chance(20_261_121)
    for (let round = 0; round < 20_000; round += 1) {
      const over = any.pick([3, 100, 1000])
      const amount = { of: any.between(0, over), over }
      const base = any.between(0, 5_000)
      const comparison = any.pick(targetComparison.options as ['reach', ...typeof targetComparison.options])
      const needed = (neededCount({ counting: 'share', comparison, amount }, base * 100) ?? -1) / 100
      const holds = (count: number): boolean => {
        const [have, want] = [BigInt(count) * BigInt(over), BigInt(base) * BigInt(amount.of)]
        if (comparison === 'moreThan') return have > want
        if (comparison === 'lessThan') return have < want
        return comparison === 'atMost' ? have <= want : have >= want
      }
      if (isCeiling({ comparison })) {
        expect(holds(needed + 1)).toBe(false)
        if (needed > 0) expect(holds(needed)).toBe(true)
      } else {
        expect(holds(needed)).toBe(true)
        if (needed > 0) expect(holds(needed - 1)).toBe(false)
      }
    }
  })
})

describe('how a target stands', () => {
  it('is in danger from the day after the registration ended with too few', () => {
    expect(standing(share, known(5, null, 37), '2026-03-30')).toBe('onTrack')
    expect(standing(share, known(5, null, 37), '2026-03-31')).toBe('endangered')
    expect(standing(share, known(6, null, 37), '2026-03-31')).toBe('onTrack')
    expect(standingOn(share, known(5, null, 37), plainDate('2026-03-31')).gap).toBe(100)
  })

  it('is not known where a number is missing, and never taken for nought', () => {
    expect(standing(share, known(null, null, 37), '2026-04-01')).toBe('unknown')
    expect(standing(share, known(9, null, null), '2026-04-01')).toBe('unknown')
    expect(standing(share, known(9, null, 37), '2027-01-01')).toBe('unknown')
  })

  it('is met as soon as enough is achieved, and not met when the year is over with less', () => {
    expect(standing(share, known(4, 6, 37), '2026-11-01')).toBe('met')
    expect(standing(share, known(9, 5, 37), '2026-12-31')).toBe('onTrack')
    expect(standing(share, known(9, 5, 37), '2027-01-01')).toBe('notMet')
  })

  it('keeps up with the year where things come little by little', () => {
    const steady: TimedAim = {
      ...share,
      counting: 'count',
      comparison: 'atLeast',
      amount: { of: 12, over: 1 },
      pace: 'steady',
      registrationDue: null,
    }
    expect(standing(steady, known(null, 0, null), '2026-01-01')).toBe('onTrack')
    expect(standing(steady, known(null, 0, null), '2026-01-02')).toBe('endangered')
    expect(standing(steady, known(null, 6, null), '2026-07-02')).toBe('onTrack')
    expect(standing(steady, known(null, 6, null), '2026-07-04')).toBe('endangered')
    expect(standing(steady, known(null, null, null), '2026-07-04')).toBe('unknown')
  })

  it('is in danger above an upper bound when registered, and broken when achieved', () => {
    const bound: TimedAim = { ...share, comparison: 'atMost' }
    expect(standing(bound, known(6, null, 37), '2026-02-01')).toBe('endangered')
    expect(standing(bound, known(5, null, 37), '2026-02-01')).toBe('onTrack')
    expect(standing(bound, known(5, 6, 37), '2026-11-01')).toBe('notMet')
    expect(standing(bound, known(5, 5, 37), '2026-12-31')).toBe('onTrack')
    expect(standing(bound, known(5, 5, 37), '2027-01-01')).toBe('met')
  })
})

describe('whatever is aimed at and known', () => {
  const any = chance(7)
  const cases = Array.from({ length: 5_000 }, () => {
    const comparison = any.pick(targetComparison.options as ['reach', ...typeof targetComparison.options])
    const counting = any.pick(targetCounting.options as ['count', ...typeof targetCounting.options])
    const aim: TimedAim = {
      ...share,
      comparison,
      counting,
      amount: { of: any.between(0, 100), over: any.pick([100, 1, 10]) },
      pace: any.pick(targetPace.options as ['yearEnd', ...typeof targetPace.options]),
      registrationDue: any.happens(0.3) ? null : plainDate('2026-03-30'),
    }
    const number = () => (any.happens(0.25) ? null : any.between(0, 60) * 100)
    const base = number()
    const measured = { registered: number(), achieved: number(), baseRegistered: base, baseAchieved: base }
    return { aim, measured, day: addDays(aim.startsOn, any.between(-5, 400)) }
  })
  const worth = { notMet: 0, endangered: 1, unknown: 2, onTrack: 3, met: 4 }

  it('one more achieved never makes it worse, and under an upper bound never better', () => {
    for (const { aim, measured, day } of cases) {
      if (measured.achieved === null) continue
      const more = { ...measured, achieved: measured.achieved + 100 }
      const [before, after] = [standingOn(aim, measured, day), standingOn(aim, more, day)].map(
        ({ standing: found }) => worth[found],
      ) as [number, number]
      if (isCeiling(aim)) expect(after).toBeLessThanOrEqual(before)
      else expect(after).toBeGreaterThanOrEqual(before)
    }
  })

  it('when it is over it is met, not met, or not known', () => {
    for (const { aim, measured } of cases) {
      const { standing: found } = standingOn(aim, measured, addDays(aim.dueOn, 1))
      expect(['met', 'notMet', 'unknown']).toContain(found)
      const isKnown = measured.achieved !== null && neededCount(aim, measured.baseAchieved) !== null
      expect(found === 'unknown').toBe(!isKnown)
    }
  })

  it('the gap is nought or more, and nought where it is met', () => {
    for (const { aim, measured, day } of cases) {
      const { gap, standing: found, reason } = standingOn(aim, measured, day)
      if (gap !== null) expect(gap).toBeGreaterThanOrEqual(0)
      if (found === 'met') expect(gap).toBe(0)
      if (reason === 'endedShort' || reason === 'achievedTooMany') expect(gap).toBeGreaterThan(0)
    }
  })
})
