import { describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { quarterOf, type StandingTask, standingOn } from './task-standing.ts'

const day = plainDate('2026-07-01')
const task = (changes: Partial<StandingTask> = {}): StandingTask => ({
  id: 'a',
  planId: 'p',
  title: 'Sơ kết',
  class: 'scheduled',
  wording: null,
  quarters: [],
  state: 'open',
  lateFrom: '2026-07-01',
  doneOn: null,
  isWaiting: false,
  isWaitingLong: false,
  chairUnitIds: [],
  ...changes,
})

describe('how a task stands on a day', () => {
  it.each([
    ['late on the first day after its last', task(), 'late'],
    ['not due the day before', task({ lateFrom: '2026-07-02' }), 'notDue'],
    ['done in time on its last day', task({ state: 'done', doneOn: '2026-06-30' }), 'doneInTime'],
    ['done late a day after', task({ state: 'done', doneOn: '2026-07-01' }), 'doneLate'],
    [
      'done in time whenever, without a deadline',
      task({ state: 'done', doneOn: '2026-06-30', lateFrom: null }),
      'doneInTime',
    ],
    ['not done yet before the day it was done', task({ state: 'done', doneOn: '2026-07-02' }), 'late'],
    ['without a day where nothing can make it late', task({ lateFrom: null }), 'undated'],
    ['waiting without a day', task({ lateFrom: null, isWaiting: true }), 'waiting'],
    ['waiting too long', task({ lateFrom: null, isWaiting: true, isWaitingLong: true }), 'waitingLong'],
    ['late rather than waiting', task({ isWaiting: true }), 'late'],
    ['cancelled, whatever its day', task({ state: 'cancelled' }), 'cancelled'],
  ] as const)('is %s', (_how, given, wanted) => {
    expect(standingOn(given, day)).toBe(wanted)
  })
})

describe('the quarter of a task', () => {
  it.each([
    ['of its last day in time', task({ lateFrom: '2026-07-01', quarters: ['III'] }), 'II'],
    ['the last one its paper names, without a day', task({ lateFrom: null, quarters: ['I', 'III'] }), 'III'],
    [
      'of the day it was done, when nothing else says it',
      task({ lateFrom: null, doneOn: '2026-11-02' }),
      'IV',
    ],
    ['none where nothing says it', task({ lateFrom: null }), null],
    [
      'none of this year where its last day is of the next',
      task({ lateFrom: '2027-02-01', quarters: ['IV'] }),
      null,
    ],
  ] as const)('is %s', (_how, given, wanted) => {
    expect(quarterOf(given, 2026)).toBe(wanted)
  })
})
