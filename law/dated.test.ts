import { describe, expect, it } from 'vitest'
import { everythingDated } from './everything-dated.ts'
import { notCompared, reprintedAt } from './lib/check.ts'
import type { Dated, Version } from './lib/dated.ts'
import { datedFaults } from './lib/dated-faults.ts'
import { type PlainDate, plainDate } from './lib/plain-date.ts'
import { transitionRules } from './rules/transition/transition-rules.ts'
import { isSourceId } from './sources/documents.ts'

describe('everything dated', () => {
  it.each(everythingDated.map(({ dated }) => [dated.id, dated] as const))('%s is sound', (_, dated) => {
    expect(datedFaults(dated)).toEqual([])
  })

  it('has an id of its own', () => {
    const ids = everythingDated.map(({ dated }) => dated.id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('cites an article in every version that was read', () => {
    const cites = everythingDated
      .flatMap(({ dated }): readonly Version<unknown>[] => dated.versions)
      .flatMap((version) => ('unread' in version ? [] : [version.cite.article]))
    expect(cites.length).toBeGreaterThan(200)
    expect(cites.every((article) => article >= 1)).toBe(true)
  })

  it.each(Object.values(transitionRules))('$id cites an article of the library', ({ cite, sentence }) => {
    expect(isSourceId(cite.source)).toBe(true)
    expect(cite.article).toBeGreaterThan(0)
    expect(sentence).not.toBe('')
  })
})

describe('what is wrong with a dated thing', () => {
  const cite = { source: 'ND-98-2023', article: 30 } as const
  const version = (from: string, until?: string): Version<number> => ({
    from: plainDate(from),
    ...(until === undefined ? {} : { until: plainDate(until) }),
    value: 1,
    cite,
    check: reprintedAt('một bài in lại'),
  })
  const sound: Dated<number, 'heldOn'> = {
    id: 'test.sound',
    label: 'Một điều có ngày',
    governedBy: 'heldOn',
    versions: [version('2024-01-01', '2025-01-01'), version('2025-01-01', '2025-07-01')],
    verifiedOn: plainDate('2026-11-21'),
  }
  const faults = (change: Partial<Dated<number, 'heldOn'>>) => datedFaults({ ...sound, ...change })
  const first = sound.versions[0] ?? version('2024-01-01')

  it('is nothing where it is sound', () => {
    expect(datedFaults(sound)).toEqual([])
  })

  it.each<[string, readonly Version<number>[], RegExp]>([
    ['nothing at all', [], /no version/],
    [
      'a gap',
      [version('2024-01-01', '2024-12-31'), version('2025-01-01', '2025-07-01')],
      /says nothing from 2024-12-31/,
    ],
    [
      'an overlap',
      [version('2024-01-01', '2025-01-02'), version('2025-01-01', '2025-07-01')],
      /two versions/,
    ],
    [
      'no end before another',
      [version('2024-01-01'), version('2025-01-01', '2025-07-01')],
      /goes on after 2024-01-01/,
    ],
    ['an end before its start', [version('2025-01-01', '2024-06-01')], /before it begins/],
    ['an empty stretch', [version('2025-01-01', '2025-01-01')], /before it begins/],
    ['days before its source', [version('2023-12-31', '2025-07-01')], /begins on 2023-12-31, before/],
    ['days after its source', [version('2024-01-01', '2025-07-02')], /after the end of/],
    ['no end though its source ends', [version('2024-01-01')], /after the end of/],
    ['no article', [{ ...first, cite: { ...cite, article: 0 } }], /cites no article \(from 2024-01-01\)/],
    ['no word on how it was compared', [{ ...first, check: notCompared(' ') }], /how it was compared/],
    [
      'a source of nobody',
      [{ ...first, cite: { source: 'entered:x', article: 1 } }],
      /no instrument of the library/,
    ],
    [
      'no reason for not being read',
      [{ from: first.from, unread: ' ', cite, until: plainDate('2025-07-01') }],
      /why it was not read/,
    ],
  ])('%s', (_, versions, said) => {
    expect(faults({ versions }).join('\n')).toMatch(said)
  })

  it('is also a missing label or day of comparison', () => {
    expect(faults({ label: ' ' })).toEqual(['test.sound has no label'])
    expect(faults({ verifiedOn: '2026-02-30' as PlainDate })).toEqual(['test.sound has no day of comparison'])
  })
})
