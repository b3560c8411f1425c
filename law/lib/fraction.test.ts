import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAtLeast, isMoreThan, showShare } from './fraction.ts'

const seventy = { of: 70, over: 100 }

describe('a share', () => {
  it('is exact where floating point loses a person', () => {
    expect(isAtLeast(63, 90, seventy)).toBe(true)
    expect(isAtLeast(62, 90, seventy)).toBe(false)
    expect(isMoreThan(5, 10, { of: 50, over: 100 })).toBe(false)
    expect(isMoreThan(6, 10, { of: 50, over: 100 })).toBe(true)
  })

  it('is reached by exactly those counts that big integers say reach it', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 })
    const share = fc.record({
      of: fc.integer({ min: 0, max: 1000 }),
      over: fc.integer({ min: 1, max: 1000 }),
    })
    fc.assert(
      fc.property(count, count, share, (part, whole, { of, over }) => {
        const left = BigInt(part) * BigInt(over)
        const right = BigInt(whole) * BigInt(of)
        expect(isAtLeast(part, whole, { of, over })).toBe(left >= right)
        expect(isMoreThan(part, whole, { of, over })).toBe(left > right)
      }),
    )
  })

  it('is shown as an officer writes it', () => {
    expect([seventy, { of: 1, over: 8 }, { of: 2, over: 3 }, { of: 1, over: 1 }].map(showShare)).toEqual([
      '70%',
      '12,5%',
      '2/3',
      '100%',
    ])
  })
})
