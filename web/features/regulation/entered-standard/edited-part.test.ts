import { describe, expect, it } from 'vitest'
import {
  type EditedPart,
  edited,
  isPossible,
  moved,
  newCondition,
  newGroup,
  problemsIn,
  requirementOf,
  withAdded,
  withoutPart,
  withPart,
} from './edited-part.ts'

const rating = { kind: 'rating', atLeast: 'good', label: 'hoàn thành tốt' } as const
const emulates = { kind: 'emulates', label: 'thi đua' } as const
const noHold = { kind: 'noHold', label: 'không bị xem xét' } as const
const requirement = { label: 'Đạt', all: [rating, { label: 'Một trong', any: [emulates, noHold] }] }

/** The tree as nested names, to be compared at a glance. */
const names = ({ label, body }: EditedPart): unknown =>
  body.kind === 'condition' ? label : [body.kind, ...body.parts.map(names)]

function idOf(root: EditedPart, label: string): string {
  if (root.label === label) return root.id
  const parts = root.body.kind === 'condition' ? [] : root.body.parts
  for (const part of parts) {
    const id = idOf(part, label)
    if (id !== '') return id
  }
  return ''
}

const namesAfter = (label: string, move: Parameters<typeof moved>[2]) => {
  const root = edited(requirement)
  return names(moved(root, idOf(root, label), move))
}

describe('a standard that is being written', () => {
  it('is kept as it was read', () => {
    expect(requirementOf(edited(requirement))).toEqual(requirement)
  })

  it('drops the provisions of the text it was written from', () => {
    const cited = { ...rating, cite: { source: 'L-06-2022', article: 24 }, unchecked: 'chưa đọc' }
    expect(requirementOf(edited({ label: 'Đạt', all: [cited] }))).toEqual({ label: 'Đạt', all: [rating] })
  })

  it('begins with an empty group where there is nothing to begin with, and with a group around one condition', () => {
    expect(names(edited(null))).toEqual(['all'])
    expect(names(edited(rating))).toEqual(['all', 'hoàn thành tốt'])
  })

  it('takes parts in at the end of a group, changes and drops them', () => {
    const root = edited(requirement)
    const added = withAdded(root, idOf(root, 'Một trong'), newCondition({ kind: 'united' }, 'đoàn kết'))
    expect(names(added)).toEqual([
      'all',
      'hoàn thành tốt',
      ['any', 'thi đua', 'không bị xem xét', 'đoàn kết'],
    ])
    expect(names(withoutPart(added, idOf(added, 'thi đua')))).toEqual([
      'all',
      'hoàn thành tốt',
      ['any', 'không bị xem xét', 'đoàn kết'],
    ])
    const renamed = withPart(root, idOf(root, 'thi đua'), (part) => ({ ...part, label: 'tích cực' }))
    expect(names(renamed)).toEqual(['all', 'hoàn thành tốt', ['any', 'tích cực', 'không bị xem xét']])
  })

  it('moves a part among its siblings, into the group before it and out of its own', () => {
    expect(namesAfter('Một trong', 'up')).toEqual([
      'all',
      ['any', 'thi đua', 'không bị xem xét'],
      'hoàn thành tốt',
    ])
    expect(namesAfter('hoàn thành tốt', 'down')).toEqual([
      'all',
      ['any', 'thi đua', 'không bị xem xét'],
      'hoàn thành tốt',
    ])
    expect(namesAfter('thi đua', 'down')).toEqual([
      'all',
      'hoàn thành tốt',
      ['any', 'không bị xem xét', 'thi đua'],
    ])
    expect(namesAfter('thi đua', 'out')).toEqual([
      'all',
      'hoàn thành tốt',
      ['any', 'không bị xem xét'],
      'thi đua',
    ])
    const root = newGroup('all', 'Đạt', [newGroup('any', 'nhóm'), newCondition({ kind: 'noHold' }, 'x')])
    expect(names(moved(root, idOf(root, 'x'), 'in'))).toEqual(['all', ['any', 'x']])
  })

  it('leaves a part where it is that cannot go that way', () => {
    for (const [label, move] of [
      ['hoàn thành tốt', 'up'],
      ['hoàn thành tốt', 'out'],
      ['hoàn thành tốt', 'in'],
      ['Một trong', 'down'],
      ['không bị xem xét', 'in'],
      ['Đạt', 'up'],
    ] as const) {
      const root = edited(requirement)
      expect(isPossible(root, idOf(root, label), move), `${label} ${move}`).toBe(false)
      expect(moved(root, idOf(root, label), move)).toBe(root)
    }
  })

  it('says what is missing at the part and field it is missing in', () => {
    expect(problemsIn(edited(requirement)).size).toBe(0)
    const root = newGroup('all', 'Đạt', [
      newCondition({ kind: 'titleRun', award: 'grassrootsFighter', apart: 1 }, 'ba lần'),
      newGroup('any', ''),
    ])
    const problems = problemsIn(root)
    expect(problems.get(idOf(root, 'ba lần'))?.map(({ field }) => field)).toContain('times')
    const group = root.body.kind === 'all' ? root.body.parts[1]?.id : undefined
    expect(problems.get(group ?? '')?.map(({ field }) => field)).toEqual(['label', null])
    expect(problemsIn(newGroup('all', 'Đạt')).size).toBe(1)
  })
})
