import { describe, expect, it } from 'vitest'
import { moveOf, rowAfter } from './row-keys.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('the keys on a row', () => {
  it('lead on by arrows and to the ends', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'a'].map((key) => moveOf({ ...none, key }))).toEqual([
      'next',
      'previous',
      'first',
      'last',
      null,
    ])
  })

  it('leave the shortcuts of the browser alone', () => {
    expect(moveOf({ ...none, key: 'ArrowDown', altKey: true })).toBeNull()
    expect(moveOf({ ...none, key: 'End', shiftKey: true })).toBeNull()
  })
})

describe('the row after a key', () => {
  const ids = ['one', 'two', 'three']

  it('is the first when none was chosen', () => {
    expect(rowAfter(ids, null, 'next')).toBe('one')
    expect(rowAfter(ids, null, 'previous')).toBe('one')
  })

  it('stays at the ends', () => {
    expect(rowAfter(ids, 'three', 'next')).toBe('three')
    expect(rowAfter(ids, 'one', 'previous')).toBe('one')
  })

  it('may be the first and the last', () => {
    expect([rowAfter(ids, 'two', 'first'), rowAfter(ids, 'two', 'last')]).toEqual(['one', 'three'])
  })

  it('is none of an empty list', () => {
    expect(rowAfter([], null, 'next')).toBeNull()
  })
})
