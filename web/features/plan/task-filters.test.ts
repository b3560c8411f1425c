import { describe, expect, it } from 'vitest'
import { exampleTask } from './example-task.ts'
import { countStates, findable, isInState, noFilters, withinFilters } from './task-filters.ts'

const units = new Map([
  ['u1', 'Văn phòng'],
  ['u2', 'Phòng Quản lý Đầu tư'],
])
const tasks = [
  exampleTask({
    id: 'a',
    title: 'Đăng ký thi đua năm 2027',
    state: 'started',
    deadlineState: 'late',
    parties: [{ part: 'chair', printed: 'VP', match: 'unit', unitIds: ['u1'] }],
  }),
  exampleTask({
    id: 'b',
    title: 'Phát động phong trào',
    deadlineState: 'waiting',
    class: 'content',
    parties: [{ part: 'coordinate', printed: 'các phòng', match: 'collective', unitIds: ['u1', 'u2'] }],
  }),
  exampleTask({ id: 'c', title: 'Tổng kết', state: 'cancelled', deadlineState: 'done' }),
]
const found = findable(tasks, units)
const ids = (filters: Partial<typeof noFilters>) =>
  withinFilters(found, { ...noFilters, ...filters }).map(({ id }) => id)

describe('the filters of a plan', () => {
  it('find words without accents, in any order, in titles and units', () => {
    expect(ids({ q: 'thi dua dang ky' })).toEqual(['a'])
    expect(ids({ q: 'quan ly dau tu' })).toEqual(['b'])
    expect(ids({ q: 'ĐẦU TƯ' })).toEqual(['b'])
    expect(ids({ q: '' })).toEqual(['a', 'b', 'c'])
  })

  it('keep tasks in which a unit has any part', () => {
    expect(ids({ unit: 'u1' })).toEqual(['a', 'b'])
    expect(ids({ unit: 'u2' })).toEqual(['b'])
    expect(ids({ unit: 'u1', kind: 'content' })).toEqual(['b'])
  })

  it('count a task that is late and begun under both, and a cancelled one not as done', () => {
    expect(countStates(tasks)).toMatchObject({ late: 1, started: 1, waiting: 1, done: 0, cancelled: 1 })
    expect(tasks.filter((task) => isInState(task, '')).length).toBe(3)
  })
})
