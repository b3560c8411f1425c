import { describe, expect, it } from 'vitest'
import type { ViewedTask } from '#contract/overview'
import { narrowed, noListFilters } from './list-filters.ts'

const task = (changes: Partial<ViewedTask>): ViewedTask => ({
  id: 'a',
  planId: 'p',
  title: 'Sơ kết công tác thi đua',
  class: 'scheduled',
  unitIds: ['u1'],
  quarter: 'II',
  standing: 'late',
  wording: null,
  dueOn: '2026-06-30',
  doneOn: null,
  ...changes,
})
const ids = (tasks: readonly ViewedTask[], filters: Partial<typeof noListFilters>) =>
  narrowed(tasks, { ...noListFilters, ...filters }).map(({ id }) => id)

describe('the list behind a number', () => {
  it('holds what several standings count together', () => {
    const tasks = [
      task({ id: 'a', standing: 'doneLate' }),
      task({ id: 'b', standing: 'doneInTime' }),
      task({ id: 'c' }),
    ]
    expect(ids(tasks, { standing: 'done' })).toEqual(['a', 'b'])
    expect(ids(tasks, { standing: 'late' })).toEqual(['c'])
    expect(ids(tasks, { standing: 'active' })).toEqual(['a', 'b', 'c'])
  })

  it('finds tasks of no unit and of no quarter, and words without accents', () => {
    const tasks = [task({ id: 'a', unitIds: [] }), task({ id: 'b', quarter: null })]
    expect(ids(tasks, { unit: 'none' })).toEqual(['a'])
    expect(ids(tasks, { quarter: 'none' })).toEqual(['b'])
    expect(ids(tasks, { q: 'so ket' })).toEqual(['a', 'b'])
    expect(ids(tasks, { q: 'hoi thao' })).toEqual([])
  })

  it('holds what was done or became late after a day', () => {
    const tasks = [
      task({ id: 'a', standing: 'doneInTime', doneOn: '2026-06-24' }),
      task({ id: 'b', standing: 'doneInTime', doneOn: '2026-06-23' }),
      task({ id: 'c', dueOn: '2026-06-23' }),
      task({ id: 'd', dueOn: '2026-06-22' }),
      task({ id: 'e', standing: 'notDue' }),
    ]
    expect(ids(tasks, { since: '2026-06-23' })).toEqual(['a', 'c'])
  })
})
