import { describe, expect, it } from 'vitest'
import { bootstrap, wilson } from './statistics.ts'

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

describe('the interval of a share', () => {
  it('is that of the textbook: 8 of 10 lie between 0.490 and 0.943', () => {
    const { value, low, high } = wilson(8, 10)
    expect(value).toBe(0.8)
    expect(low).toBeCloseTo(0.4902, 3)
    expect(high).toBeCloseTo(0.9433, 3)
  })

  it('stays open below where all are right, and says nothing of an empty list', () => {
    expect(wilson(59, 59).high).toBeCloseTo(1, 10)
    expect(wilson(59, 59).low).toBeCloseTo(0.9389, 3)
    expect(wilson(0, 0)).toEqual({ value: 0, low: 0, high: 1 })
  })
})

describe('the interval of a figure over documents', () => {
  const documents = [0.9, 1, 0.8, 0.95, 1, 0.7, 0.99, 0.85]

  it('holds the figure itself and repeats with the same documents', () => {
    const first = bootstrap(documents, mean, 2_000)
    expect(first.value).toBeCloseTo(mean(documents), 10)
    expect(first.low).toBeLessThan(first.value)
    expect(first.high).toBeGreaterThan(first.value)
    expect(bootstrap(documents, mean, 2_000)).toEqual(first)
  })

  it('is as wide as the spread of means asks for', () => {
    const { low, high } = bootstrap(documents, mean, 5_000)
    expect(high - low).toBeGreaterThan(0.12)
    expect(high - low).toBeLessThan(0.17)
  })

  it('has no width where all documents are alike', () => {
    expect(bootstrap([1, 1, 1], mean, 100)).toEqual({ value: 1, low: 1, high: 1 })
  })
})
