import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isPlainDate, plainDate } from '#law'
import { type Item, lastPublished, plannedSpan, standingOf } from './item.ts'
import { type ItemMove, obstacle, stateAfter } from './item-moves.ts'
import { plannedOf } from './planned-of.ts'

const today = plainDate('2031-05-20')
const day = fc.integer({ min: -500, max: 500 }).map((days) => addDays(today, days))
const state = fc.constantFrom('planned', 'inProgress', 'published', 'cancelled')

describe('the time something is planned for', () => {
  it('of a day ends with it, of a month with its last day', () => {
    expect(plannedSpan('2032-02')).toEqual({ startsOn: '2032-02-01', lateFrom: '2032-03-01' })
    expect(plannedSpan('2031-12')).toEqual({ startsOn: '2031-12-01', lateFrom: '2032-01-01' })
    expect(plannedSpan('2031-02-28')).toEqual({ startsOn: '2031-02-28', lateFrom: '2031-03-01' })
    for (const none of ['2031-02-30', '2031-13', '2031', '', '9999-12', '9999-12-31']) {
      expect(plannedSpan(none)).toBeNull()
    }
  })

  it('holds every day of its month and is late after the last', () => {
    fc.assert(
      fc.property(day, (any) => {
        const span = plannedSpan(any.slice(0, 7))
        expect(span !== null && span.startsOn <= any && any < span.lateFrom).toBe(true)
        expect(plannedSpan(any)).toEqual({ startsOn: any, lateFrom: addDays(any, 1) })
      }),
    )
  })

  it('of an item made of a task is a month of the year, the one in which the task ends', () => {
    fc.assert(
      fc.property(fc.option(day), fc.option(day), (startsOn, lateFrom) => {
        const planned = plannedOf({ startsOn, lateFrom }, { year: 2031, today })
        expect(planned).toMatch(/^2031-(?:0[1-9]|1[0-2])$/)
        const last = lateFrom === null ? null : addDays(lateFrom, -1)
        if (last?.startsWith('2031')) expect(planned).toBe(last.slice(0, 7))
        expect(isPlainDate(`${planned}-01`)).toBe(true)
      }),
    )
  })
})

describe('how an item stands', () => {
  it('is late exactly while it is unfinished and its time is over', () => {
    fc.assert(
      fc.property(state, day, (own, lateFrom) => {
        const item = { state: own, startsOn: addDays(lateFrom, -1), lateFrom }
        const standing = standingOf(item, { today, soonDays: 2, waitingDays: 30 })
        const isUnfinished = own === 'planned' || own === 'inProgress'
        expect(standing === 'late').toBe(isUnfinished && lateFrom <= today)
        expect(standing === 'done').toBe(!isUnfinished)
      }),
    )
  })
})

describe('a task', () => {
  it('is told when none of its items is missing, on the last day of them; given-up ones do not count', () => {
    const item = fc.tuple(state, day).map(
      ([own, on]): Pick<Item, 'state' | 'publishedOn'> => ({
        state: own,
        publishedOn: own === 'published' ? on : null,
      }),
    )
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const told = lastPublished(items)
        const wanted = items.filter((each) => each.state !== 'cancelled')
        const isTold = wanted.length > 0 && wanted.every((each) => each.state === 'published')
        expect(told !== null).toBe(isTold)
        for (const { publishedOn } of wanted) {
          if (told !== null && publishedOn !== null) expect(publishedOn <= told).toBe(true)
        }
      }),
    )
  })
})

describe('the journey of an item', () => {
  const moves = [
    'correct',
    'remove',
    'start',
    'publish',
    'cancel',
    'reopen',
  ] as const satisfies readonly ItemMove[]

  it('says why a move is not open, and can always go on from where it is', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...moves), (own, move) => {
        const because = obstacle(move, own)
        if (because !== null) expect(() => stateAfter(move, own)).toThrow(because)
        else expect(() => stateAfter(move, own)).not.toThrow()
        expect(moves.some((each) => obstacle(each, own) === null)).toBe(true)
      }),
    )
  })
})
