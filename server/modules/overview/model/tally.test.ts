import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standing } from '#contract/overview'
import { quartersOf } from './period-days.ts'
import { addCounts, countKeys, tally, tallyByQuarter, tallyByUnit } from './tally.ts'

const tasks = fc.array(
  fc.record({
    standing: fc.constantFrom(...standing.options),
    unitIds: fc.uniqueArray(fc.constantFrom('office', 'investment', 'union', 'youth'), { maxLength: 4 }),
    quarter: fc.constantFrom('I', 'II', 'III', 'IV', null),
  }),
  { maxLength: 60 },
)

describe('the sums of a period', () => {
  it('are those of its kinds', () => {
    fc.assert(
      fc.property(tasks, (all) => {
        const { total, ...kinds } = tally(all)
        expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(total)
        expect(total).toBe(all.length)
      }),
    )
  })

  it('are the units together, without what is counted with several of them', () => {
    fc.assert(
      fc.property(tasks, (all) => {
        const { byUnit, overlap, sharedTasks } = tallyByUnit(all)
        const units = addCounts(byUnit.map(({ counts }) => counts))
        const whole = tally(all)
        for (const key of countKeys) expect([key, units[key] - overlap[key]]).toEqual([key, whole[key]])
        expect(sharedTasks).toBe(all.filter(({ unitIds }) => unitIds.length > 1).length)
      }),
    )
  })

  it('are the quarters together, those of no quarter apart', () => {
    fc.assert(
      fc.property(tasks, (all) => {
        const quarters = tallyByQuarter(all, quartersOf('wholeYear'))
        expect(addCounts(quarters.map(({ counts }) => counts))).toEqual(tally(all))
      }),
    )
  })

  it('tell no row of tasks without a unit or a quarter where there are none', () => {
    const all = [{ standing: 'late' as const, unitIds: ['office'], quarter: 'I' as const }]
    expect(tallyByUnit(all).byUnit.map(({ unitId }) => unitId)).toEqual(['office'])
    expect(tallyByQuarter(all, ['I', 'II']).map(({ quarter }) => quarter)).toEqual(['I', 'II'])
  })
})
