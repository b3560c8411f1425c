import { describe, expect, it } from 'vitest'
import { paperAfter } from './use-inbox-keys.ts'

describe('the row the keyboard stands on after some were dealt with', () => {
  const ids = ['a', 'b', 'c', 'd']

  it('is the next one that stays', () => {
    expect(paperAfter(ids, new Set(['b']))).toBe('c')
    expect(paperAfter(ids, new Set(['b', 'c']))).toBe('d')
    expect(paperAfter(ids, new Set(['a', 'c']))).toBe('b')
  })

  it('is the one before when none follows, and none when all are gone', () => {
    expect(paperAfter(ids, new Set(['d']))).toBe('c')
    expect(paperAfter(ids, new Set(ids))).toBeNull()
  })
})
