import { describe, expect, it } from 'vitest'
import { readAnswer, writeAnswer } from './answer-text.ts'

describe('an answer to a slot, as typed', () => {
  it.each([
    ['share', '15', { of: 15, over: 100 }],
    ['share', '15 %', { of: 15, over: 100 }],
    ['share', '12,5', { of: 125, over: 1000 }],
    ['share', '12.5%', { of: 125, over: 1000 }],
    ['coefficient', '0,6', { of: 6, over: 10 }],
    ['coefficient', '2', { of: 2, over: 1 }],
    ['days', ' 10 ', 10],
    ['text', ' có sáng kiến ', 'có sáng kiến'],
  ] as const)('is understood as %s: %s', (kind, typed, value) => {
    expect(readAnswer(kind, typed)).toEqual(value)
  })

  it.each([
    ['share', ''],
    ['share', 'mười lăm'],
    ['share', '-5'],
    ['coefficient', '1/2'],
    ['days', '1,5'],
    ['days', '10 ngày'],
    ['text', '  '],
  ] as const)('is none as %s: %j', (kind, typed) => {
    expect(readAnswer(kind, typed)).toBeNull()
  })

  it.each([
    ['share', '12,5'],
    ['share', '15'],
    ['coefficient', '0,6'],
    ['days', '10'],
    ['text', 'có sáng kiến'],
  ] as const)('is typed back as it was: %s %s', (kind, typed) => {
    expect(writeAnswer(kind, readAnswer(kind, typed))).toBe(typed)
  })

  it('is nothing where nothing is set', () => {
    expect(writeAnswer('share', null)).toBe('')
  })
})
