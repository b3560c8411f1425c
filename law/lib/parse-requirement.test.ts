import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generalConditions } from '../standards/general-conditions.ts'
import { standards } from '../standards/national-law.ts'
import { isUnread } from './dated.ts'
import { parseRequirement } from './parse-requirement.ts'
import type { Requirement } from './requirement.ts'

/** What is entered has no provision of its own in each part: the version carries it. */
function withoutPlaces(requirement: Requirement): unknown {
  return JSON.parse(
    JSON.stringify(requirement, (key, value: unknown) =>
      key === 'cite' || key === 'unchecked' ? undefined : value,
    ),
  )
}

const brought = [...standards, ...generalConditions].flatMap(({ id, versions }) =>
  versions.flatMap((version) =>
    isUnread(version) || version.value === null
      ? []
      : [{ id: `${id} ${version.from}`, value: version.value }],
  ),
)
const problemsOf = (value: unknown) => parseRequirement(value).problems

describe('a standard entered as data', () => {
  it.each(brought)('says what the program itself brings: $id', ({ value }) => {
    const given = withoutPlaces(value)
    expect(parseRequirement(given)).toEqual({ requirement: given, problems: [] })
  })

  it('is refused each part at its place, all at once', () => {
    expect(
      problemsOf({
        label: 'Đạt',
        all: [
          { kind: 'rating', atLeast: 'best', label: 'xếp loại' },
          { kind: 'dance', label: 'múa' },
          { label: 'một trong', any: [] },
          { kind: 'titleRun', award: 'grassrootsFighter', times: 0, apart: 46, label: 'liên tục' },
          {
            kind: 'memberShare',
            of: 'completed',
            share: { of: 3, over: 2 },
            reachedBy: 'atLeast',
            label: 'tỷ lệ',
          },
          { kind: 'emulates' },
          { label: 'cả hai', all: [{ kind: 'noHold', label: 'a' }], any: [{ kind: 'noHold', label: 'b' }] },
        ],
      }).map(({ path }) => path),
    ).toEqual([
      'all.0.atLeast',
      'all.1.kind',
      'all.2.any',
      'all.3.times',
      'all.3.apart',
      'all.4.share',
      'all.5.label',
      'all.6',
    ])
  })

  it('has a sentence for every part', () => {
    expect(problemsOf({ kind: 'noHold', label: '  ' })).toEqual([
      { path: 'label', detail: 'Phải là một câu chữ, không quá 2000 ký tự' },
    ])
  })

  it('is no longer and no wider than a law', () => {
    const sentence = (length: number) => problemsOf({ kind: 'noHold', label: 'a'.repeat(length) }).length
    expect([sentence(2000), sentence(2001)]).toEqual([0, 1])
    const group = (width: number) =>
      problemsOf({
        label: 'rộng',
        any: Array.from({ length: width }, () => ({ kind: 'noHold', label: 'a' })),
      })
    expect(group(30)).toEqual([])
    expect(group(31)).toEqual([{ path: 'any', detail: 'Không quá 30 điều kiện trong một nhóm' }])
    expect(problemsOf({ kind: 'ground', oneOf: [], label: 'loại hình' })).toEqual([
      { path: 'oneOf', detail: 'Cần ít nhất một loại hình' },
    ])
  })

  it('asks the years of a run from one to a working life', () => {
    const run = (years: number) =>
      problemsOf({ kind: 'ratingRun', atLeast: 'good', years, label: 'liên tục' })
    expect([run(1), run(45)]).toEqual([[], []])
    expect([run(0), run(46)].map((problems) => problems.map(({ detail }) => detail))).toEqual([
      ['“0” không phải một số năm từ 1 đến 45'],
      ['“46” không phải một số năm từ 1 đến 45'],
    ])
  })

  it('takes a share from nothing to all', () => {
    const share = (of: number, over: number) =>
      problemsOf({
        kind: 'memberShare',
        of: 'total',
        share: { of, over },
        reachedBy: 'moreThan',
        label: 'tỷ lệ',
      })
    expect([share(0, 1), share(1, 1)]).toEqual([[], []])
    expect([share(0, 0), share(2, 1)].map((problems) => problems.length)).toEqual([1, 1])
  })

  it('nests no deeper than a law does', () => {
    const nested = (depth: number): unknown =>
      depth === 0 ? { kind: 'noHold', label: 'đáy' } : { label: 'tầng', all: [nested(depth - 1)] }
    expect(problemsOf(nested(7))).toEqual([])
    expect(problemsOf(nested(8)).map(({ detail }) => detail)).toEqual(['Lồng quá nhiều tầng điều kiện'])
  })

  it('never throws, whatever is given', () => {
    const kinds = fc.constantFrom(
      'rating',
      'ratingRun',
      'memberShare',
      'attested',
      'ground',
      'trainingCounts',
    )
    const part = fc.record({
      kind: kinds,
      label: fc.anything(),
      atLeast: fc.anything(),
      having: fc.anything(),
    })
    fc.assert(
      fc.property(fc.oneof(fc.anything(), part), (value) => {
        const { requirement, problems } = parseRequirement(value)
        expect(requirement === null).toBe(problems.length > 0)
      }),
      { numRuns: 3000 },
    )
  })
})
