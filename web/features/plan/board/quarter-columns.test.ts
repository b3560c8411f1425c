import { describe, expect, it } from 'vitest'
import { exampleTask } from '../example-task.ts'
import { quarterColumns, quarterOf } from './quarter-columns.ts'

describe('the board by quarter', () => {
  it('puts a task in each of its quarters, the whole year and no quarter in the last column', () => {
    const columns = quarterColumns([
      exampleTask({ id: 'first', quarters: ['I'] }),
      exampleTask({ id: 'twice', quarters: ['I', 'II'] }),
      exampleTask({ id: 'year', quarters: ['I', 'II', 'III', 'IV'] }),
      exampleTask({ id: 'never', quarters: [] }),
    ])
    expect(columns.map(({ id, tasks }) => [id, tasks.map((task) => task.id)])).toEqual([
      ['I', ['first', 'twice']],
      ['II', ['twice']],
      ['III', []],
      ['IV', []],
      ['none', ['year', 'never']],
    ])
  })

  it('knows the quarter of a day', () => {
    expect(['2027-01-01', '2027-03-31', '2027-04-01', '2027-12-31'].map(quarterOf)).toEqual([
      'I',
      'I',
      'II',
      'IV',
    ])
  })
})
