import { describe, expect, it } from 'vitest'
import { shareOf, taskBar } from './task-bar.ts'

describe('the bar of a task in its year', () => {
  it('runs from the first day it can be done to the day it is late', () => {
    expect(taskBar({ startsOn: '2027-07-01', lateFrom: '2028-01-01' }, 2027)).toEqual({
      from: 181 / 365,
      to: 1,
      isOpenAtStart: false,
      isOpenAtEnd: false,
    })
  })

  it('leaves the end open that the paper leaves open', () => {
    expect(taskBar({ startsOn: null, lateFrom: '2027-03-31' }, 2027)).toMatchObject({
      from: 0,
      isOpenAtStart: true,
    })
    expect(taskBar({ startsOn: '2027-03-31', lateFrom: null }, 2027)).toMatchObject({
      to: 1,
      isOpenAtEnd: true,
    })
  })

  it('is none when nothing is known, and stays within the year', () => {
    expect(taskBar({ startsOn: null, lateFrom: null }, 2027)).toBeNull()
    expect(taskBar({ startsOn: '2026-11-01', lateFrom: '2028-05-01' }, 2027)).toMatchObject({
      from: 0,
      to: 1,
    })
  })

  it('knows leap years', () => {
    expect(shareOf('2028-12-31', 2028)).toBeCloseTo(365 / 366, 10)
  })
})
