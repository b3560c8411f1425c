import { describe, expect, it } from 'vitest'
import { commandOf, rowAfter } from './row-keys.ts'

const press = (key: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({ key, ctrl: false, shift: false, alt: false, typing: false, ...more })

describe('the keys of the rows', () => {
  it('move by letters and by arrows', () => {
    expect([press('j'), press('ArrowDown'), press('k'), press('ArrowUp')]).toEqual([
      'next',
      'next',
      'previous',
      'previous',
    ])
  })

  it('belong to the field while somebody writes, but for Escape', () => {
    expect(['j', 'x', 'Enter', '/'].map((key) => press(key, { typing: true }))).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(press('z', { typing: true, ctrl: true })).toBeNull()
    expect(press('Escape', { typing: true })).toBe('leave')
  })

  it('undo, but do not redo what cannot be redone', () => {
    expect(press('z', { ctrl: true })).toBe('undo')
    expect(press('Z', { ctrl: true, shift: true })).toBeNull()
  })

  it('leave the shortcuts of the browser alone', () => {
    expect([press('s', { ctrl: true }), press('x', { ctrl: true }), press('k', { alt: true })]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('the row after a key', () => {
  const ids = ['one', 'two', 'three']

  it('is the first when none was chosen', () => {
    expect(rowAfter(ids, null, 'next')).toBe('one')
  })

  it('stays at the ends', () => {
    expect(rowAfter(ids, 'three', 'next')).toBe('three')
    expect(rowAfter(ids, 'one', 'previous')).toBe('one')
  })

  it('is none of an empty list', () => {
    expect(rowAfter([], null, 'next')).toBeNull()
  })
})
