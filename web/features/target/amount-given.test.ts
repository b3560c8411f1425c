import { describe, expect, it } from 'vitest'
import { amountGiven, typedAmount } from './amount-given.ts'

describe('an amount that is typed', () => {
  it.each([
    [15, 'share', { of: 15, over: 100 }],
    [12.5, 'share', { of: 125, over: 1000 }],
    ['12,5', 'share', { of: 125, over: 1000 }],
    [0.07, 'share', { of: 7, over: 10_000 }],
    [6, 'count', { of: 6, over: 1 }],
    [8.1, 'figure', { of: 81, over: 10 }],
  ] as const)('%s of a %s is exact and shown as it was typed', (typed, counting, amount) => {
    expect(amountGiven(typed, counting)).toEqual(amount)
    expect(typedAmount(amount, counting)).toBe(Number(String(typed).replace(',', '.')))
  })

  it.each(['', 'sáu', -1, 1.2345])('is none where it says %s', (typed) => {
    expect(amountGiven(typed, 'figure')).toBeNull()
  })
})
