import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, deadlineState, plainDate, type Timed } from '#law'

const open: Timed = { state: 'open', startsOn: null, lateFrom: null, waitsFor: null }
const today = plainDate('2031-05-20')
const notice = (soonDays: number) => ({ soonDays, waitingDays: 30 })
const stateOf = (task: Partial<Timed>, soonDays = 2) =>
  deadlineState({ ...open, ...task }, today, notice(soonDays))

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))
const anyTask: fc.Arbitrary<Timed> = fc.record({
  state: fc.constantFrom('open', 'started'),
  startsOn: fc.option(day),
  lateFrom: fc.option(day),
  waitsFor: fc.option(fc.constant('kế hoạch của Khối')),
  waitingSince: fc.option(day),
})

describe('how a task stands towards its deadline', () => {
  it.each([
    ['is late on the first day it is late', { lateFrom: today }, 'late'],
    ['is due soon on its last day', { lateFrom: plainDate('2031-05-21') }, 'dueSoon'],
    ['is due soon two days before its last day', { lateFrom: plainDate('2031-05-23') }, 'dueSoon'],
    ['can start three days before its last day', { lateFrom: plainDate('2031-05-24') }, 'canStart'],
    ['is not yet to do before its time', { startsOn: plainDate('2031-05-21') }, 'notYet'],
    ['can start on the first day of its time', { startsOn: today }, 'canStart'],
    ['waits for the plan of others', { waitsFor: 'kế hoạch của Khối' }, 'waiting'],
    [
      'waits for 30 days without anyone asking',
      { waitsFor: 'kế hoạch của Khối', waitingSince: plainDate('2031-04-20') },
      'waiting',
    ],
    [
      'has waited too long after more than 30 days',
      { waitsFor: 'kế hoạch của Khối', waitingSince: plainDate('2031-04-19') },
      'waitingLong',
    ],
    [
      'does not wait before its time, however long ago it was asked',
      {
        waitsFor: 'kế hoạch của Khối',
        waitingSince: plainDate('2031-01-01'),
        startsOn: plainDate('2031-06-01'),
      },
      'notYet',
    ],
    ['is late after the cap even while it waits', { waitsFor: 'hướng dẫn', lateFrom: today }, 'late'],
    ['is open without any deadline', {}, 'open'],
    ['is done once done, however late', { state: 'done', lateFrom: plainDate('2031-01-01') }, 'done'],
    ['is nobody’s business once cancelled', { state: 'cancelled', lateFrom: today }, 'done'],
    ['stays late after it was started', { state: 'started', lateFrom: today }, 'late'],
  ] as const)('%s', (_, task, expected) => {
    expect(stateOf(task)).toBe(expected)
  })

  it('shows a day of work that is near rather than hiding it as not yet begun', () => {
    expect(stateOf({ startsOn: plainDate('2031-05-22'), lateFrom: plainDate('2031-05-23') })).toBe('dueSoon')
  })

  it('once late stays late, and is never late without a day to be late from', () => {
    fc.assert(
      fc.property(anyTask, fc.nat(30), fc.nat(400), (task, soonDays, later) => {
        const now = deadlineState(task, today, notice(soonDays))
        if (now === 'late') expect(deadlineState(task, addDays(today, later), notice(soonDays))).toBe('late')
        if (task.lateFrom === null) expect(now).not.toMatch(/late|dueSoon/)
      }),
    )
  })

  it('waits too long only where it waits, and the longer the more', () => {
    fc.assert(
      fc.property(anyTask, fc.nat(90), fc.nat(90), (task, waitingDays, more) => {
        const on = (days: number) => deadlineState(task, today, { soonDays: 2, waitingDays: days })
        if (on(waitingDays + more) === 'waitingLong') expect(on(waitingDays)).toBe('waitingLong')
        if (task.waitsFor === null || task.waitingSince === null)
          expect(on(waitingDays)).not.toBe('waitingLong')
      }),
    )
  })

  it('warns earlier with more days of notice, never later', () => {
    fc.assert(
      fc.property(anyTask, fc.nat(30), fc.nat(30), (task, soonDays, more) => {
        if (deadlineState(task, today, notice(soonDays)) === 'dueSoon') {
          expect(deadlineState(task, today, notice(soonDays + more))).toBe('dueSoon')
        }
      }),
    )
  })
})
