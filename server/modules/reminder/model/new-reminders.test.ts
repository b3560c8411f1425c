import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, deadlineState, isWorkingDay, type PlainDate, plainDate } from '#law'
import { indexStages, stagesFor } from './audience.ts'
import { defaultRule } from './default-rule.ts'
import type { DueThing } from './due-thing.ts'
import { newReminders, type ToldStage } from './new-reminders.ts'
import { stagesOf } from './stages.ts'

const lateFrom = plainDate('2026-05-21')
const thing: DueThing = {
  kind: 'task',
  id: '1',
  title: 'Tổng hợp đăng ký thi đua',
  path: '/tasks/1',
  wording: null,
  startsOn: null,
  lateFrom,
  waitingSince: null,
  waitsFor: null,
  chairUnitIds: ['office'],
  coordinatingUnitIds: ['union'],
  personIds: [],
}
const head = { personId: 'p', roles: ['unitHead'], unitIds: ['office'], headedUnitIds: ['office'] } as const
const readingOn = (today: PlainDate) => ({ today, rule: defaultRule, soonDays: 3, waitingDays: 30 })
const stagesOn = (today: PlainDate, item = thing) =>
  stagesFor(indexStages(stagesOf(item, readingOn(today))), head)

/** What somebody is told who is looked after on these days, one after the other. */
function toldOver(days: readonly PlainDate[]): ToldStage[] {
  const told: ToldStage[] = []
  for (const today of days) {
    for (const { item, stage } of newReminders(stagesOn(today), told, () => false).added) {
      const { kind: itemKind, id: itemId } = item
      told.push({ itemKind, itemId, stage, writtenOn: today, lateFrom, openIds: [] })
    }
  }
  return told
}

const anyDay = fc.integer({ min: -10, max: 60 }).map((days) => addDays(lateFrom, days))

describe('what somebody is told of one thing', () => {
  it('is each stage in its time when somebody looks every day', () => {
    const days = Array.from({ length: 20 }, (_, at) => addDays(lateFrom, at - 5))
    expect(toldOver(days).map(({ stage, writtenOn }) => `${writtenOn} ${stage}`)).toEqual([
      '2026-05-17 soon',
      '2026-05-20 due',
      '2026-05-21 late',
      '2026-05-25 toHead',
      '2026-05-28 lateAgain',
      '2026-06-04 lateAgain',
    ])
  })

  it('is at most one thing a day, and nothing on a day that comes again', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 30 }), (days) => {
        const told = toldOver(days)
        expect(new Set(told.map(({ writtenOn }) => writtenOn)).size).toBe(told.length)
        expect(toldOver([...days, ...days])).toEqual(told)
      }),
    )
  })

  it('leaves nobody in the dark: what is so on the last day has been told, however the clock jumped', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 30 }), (days) => {
        const last = days.at(-1) ?? lateFrom
        if (stagesOn(last).length > 0) expect(toldOver(days)).not.toEqual([])
        expect(newReminders(stagesOn(last), toldOver(days), () => false).added).toEqual([])
      }),
    )
  })
})

describe('escalation', () => {
  it('counts working days where the agency does, and calendar days where it does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), fc.boolean(), (today, after, inWorkingDays) => {
        const countedIn = inWorkingDays ? ('workingDays' as const) : ('calendarDays' as const)
        const rule = { ...defaultRule, headAfterDays: after, countedIn }
        let late = 0
        for (let day = lateFrom; day <= today; day = addDays(day, 1))
          if (!inWorkingDays || isWorkingDay(day)) late += 1
        const isTold = stagesOf(thing, { ...readingOn(today), rule }).some(({ stage }) => stage === 'toHead')
        expect(isTold).toBe(late >= after)
      }),
    )
  })

  it('does not happen where the agency wants none', () => {
    const rule = { ...defaultRule, headAfterDays: null, leadershipAfterDays: null, againEveryDays: 0 }
    const stages = stagesOf(thing, { ...readingOn(addDays(lateFrom, 100)), rule })
    expect(stages.map(({ stage }) => stage)).toEqual(['late'])
  })
})

describe('what waits for others', () => {
  it('is told of once it has waited too long, and again as long after that', () => {
    const waiting = { ...thing, lateFrom: null, waitingSince: plainDate('2026-03-01') }
    const since = (days: number) => stagesOn(addDays(plainDate('2026-03-01'), days), waiting)
    expect(since(30)).toEqual([])
    expect(since(31)).toMatchObject([{ stage: 'waitingLong', since: '2026-04-01' }])
    expect(since(60)).toMatchObject([{ since: '2026-04-01' }])
    expect(since(61)).toMatchObject([{ since: '2026-05-01' }])
  })

  it('is told of from the day on which lists say so, by the one reading of the agency', () => {
    const waitingSince = plainDate('2026-03-02')
    const waitsFor = 'Hướng dẫn của Sở Nội vụ'
    const anyStart = fc.option(fc.integer({ min: 0, max: 200 }).map((days) => addDays(waitingSince, days)))
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom(15, 30, 90),
        anyStart,
        (passed, waitingDays, startsOn) => {
          const today = addDays(waitingSince, passed)
          const times = { startsOn, lateFrom: null, waitsFor, waitingSince }
          const stages = stagesOf({ ...thing, ...times }, { ...readingOn(today), waitingDays })
          const timed = { ...times, state: 'open' } as const
          const isLong = deadlineState(timed, today, { soonDays: 3, waitingDays }) === 'waitingLong'
          expect(stages.map(({ stage }) => stage)).toEqual(isLong ? ['waitingLong'] : [])
          expect(stages.every(({ since }) => since <= today && since >= (startsOn ?? since))).toBe(true)
        },
      ),
    )
  })
})
