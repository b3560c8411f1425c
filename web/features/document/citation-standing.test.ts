import { describe, expect, it } from 'vitest'
import type { LookedUpCitation } from '#contract/citation'
import { byUrgency, isDoubtful, prefillOf, withDoubts } from './citation-standing.ts'
import type { Mark } from './marks.ts'

const citation = (index: number, parts: Partial<LookedUpCitation> = {}): LookedUpCitation => ({
  index,
  start: index * 10,
  instrument: null,
  unknownBecause: null,
  doubts: [],
  settled: null,
  ...parts,
})
const doubt = (flagged: boolean) => ({
  kind: 'date' as const,
  sentence: 'Một trong hai bị sai.',
  flagged,
  instruments: [],
})
const flagged = citation(1, { doubts: [doubt(true)] })
const noted = citation(2, { doubts: [doubt(false)] })
const settled = citation(3, {
  doubts: [doubt(true)],
  settled: { because: 'Đã xem', by: 'Mai', at: '2026-01-20T00:00:00Z' },
})
const all = [citation(0), flagged, noted, settled]

describe('what the library says of citations', () => {
  it('is doubtful where something is flagged and nobody let it stand', () => {
    expect(all.filter(isDoubtful)).toEqual([flagged])
  })

  it('puts the doubtful first, the others in the order of the paper', () => {
    expect(byUrgency(all).map(({ index }) => index)).toEqual([1, 0, 2, 3])
  })

  it('marks the words of the doubtful, saying why, and leaves every other mark alone', () => {
    const marks: Mark[] = [
      { id: '0', kind: 'task', start: 0, end: 40, item: 'row' },
      { id: '1', kind: 'citation', start: 10, end: 20, item: 'citation-1' },
      { id: '2', kind: 'citation', start: 20, end: 30, item: 'citation-2' },
    ]
    expect(withDoubts(marks, all)).toEqual([
      marks[0],
      { ...marks[1], kind: 'doubtfulCitation', note: 'Một trong hai bị sai.' },
      marks[2],
    ])
    expect(withDoubts(marks, [noted])).toBe(marks)
  })
})

describe('an instrument that the library lacks', () => {
  const cited = {
    type: 'Quyết định',
    number: '27/2024/QĐ-UBND',
    date: '2024-05-20',
    issuer: 'UBND tỉnh An Sơn',
    role: 'basis' as const,
    span: { start: 0, end: 1 },
    mentions: [],
  }

  it('is begun with what the paper says of it', () => {
    expect(prefillOf(cited)).toEqual({
      kind: 'decision',
      number: '27/2024/QĐ-UBND',
      issuer: 'UBND tỉnh An Sơn',
      issuedOn: '2024-05-20',
    })
  })

  it('is begun without what the paper does not say', () => {
    expect(prefillOf({ ...cited, type: 'Đề án', date: '2024', issuer: null })).toMatchObject({
      kind: 'other',
      issuer: undefined,
      issuedOn: undefined,
    })
  })
})
