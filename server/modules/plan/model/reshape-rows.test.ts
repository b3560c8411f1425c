import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ordinalBetween, taskOrdinals } from './reshape-rows.ts'

describe('the ordinals of tasks', () => {
  it('find room for new ones and leave the others where they are', () => {
    expect(taskOrdinals([1, null, 2, 5])).toEqual([1, 1.5, 2, 5])
    expect(taskOrdinals([null, null, 1, null])).toEqual([-1, 0, 1, 2])
    expect(taskOrdinals([null, null])).toEqual([1, 2])
  })

  it('are numbered anew when tasks have changed their order', () => {
    expect(taskOrdinals([2, 1, null])).toEqual([1, 2, 3])
  })

  it('always ascend', () => {
    const ordinals = fc.array(fc.option(fc.integer({ min: 1, max: 50 })), { maxLength: 20 })
    fc.assert(
      fc.property(ordinals, (known) => {
        const all = taskOrdinals(known)
        expect(all.every((each, at) => at === 0 || each > (all[at - 1] ?? 0))).toBe(true)
      }),
    )
  })

  it('between two rows lie between them', () => {
    expect([
      ordinalBetween(1, 2),
      ordinalBetween(null, 1),
      ordinalBetween(3, null),
      ordinalBetween(null, null),
    ]).toEqual([1.5, 0, 4, 1])
  })
})
