import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../lib/plain-date.ts'
import { boundsBroken } from './local-bounds.ts'
import type { LocalAnswer, LocalSlot } from './local-slot.ts'
import { isLocalAnswer, isLocalSlot, type LocalSlotId, localSlots } from './local-slots.ts'

const slots = Object.entries(localSlots) as readonly [LocalSlotId, LocalSlot<LocalAnswer>][]
const percent = (of: number, over = 100) => ({ of, over })
const day = plainDate

describe('every open slot', () => {
  it.each(slots)('%s says what it asks, what holds without an answer and why', (id, slot) => {
    expect(isLocalSlot(id)).toBe(true)
    for (const words of [slot.group, slot.label, slot.question, slot.because])
      expect(words.length).toBeGreaterThan(3)
    expect(slot.question).toMatch(/[?.]$/)
    expect(slot.kind === 'choice').toBe(slot.choices.length > 1)
    if (slot.otherwise !== null) expect(isLocalAnswer(id, slot.otherwise)).toBe(true)
  })

  it.each(slots)('%s takes its own choices and nothing of another kind', (id, slot) => {
    for (const { value } of slot.choices) expect(isLocalAnswer(id, value)).toBe(true)
    for (const wrong of [
      null,
      undefined,
      '',
      '  ',
      -1,
      0,
      Number.NaN,
      {},
      [],
      { of: 1 },
      { of: 0.5, over: 1 },
      { of: 1, over: 0 },
    ])
      expect([id, wrong, isLocalAnswer(id, wrong)]).toEqual([id, wrong, false])
    expect(isLocalAnswer(id, 1e9)).toBe(false)
  })

  it('takes no share above the whole', () => {
    expect(isLocalAnswer('quota.grassrootsFighter', percent(100))).toBe(true)
    expect(isLocalAnswer('quota.grassrootsFighter', percent(101))).toBe(false)
  })

  it('takes no coefficient above a hundred base salaries', () => {
    for (const over of [1, 2]) {
      expect(isLocalAnswer('bonus.commemorativeMedal', percent(100 * over, over))).toBe(true)
      expect(isLocalAnswer('bonus.commemorativeMedal', percent(100 * over + 1, over))).toBe(false)
    }
  })

  it('takes words for a text and days of a year for days', () => {
    expect(isLocalAnswer('criteria.commendationLetter', 'Hoàn thành tốt nhiệm vụ')).toBe(true)
    expect(isLocalAnswer('consultation.days', 366)).toBe(true)
    expect(isLocalAnswer('consultation.days', 367)).toBe(false)
    expect(isLocalAnswer('consultation.days', percent(1, 2))).toBe(false)
  })

  it('does not take a name of the language for a slot', () => {
    for (const name of ['toString', '__proto__', 'constructor', 'quota'])
      expect(isLocalSlot(name)).toBe(false)
  })
})

describe('the bounds of a slot', () => {
  const broken = (
    id: LocalSlotId,
    value: { of: number; over: number },
    [from, until]: [string, string | null],
  ) =>
    boundsBroken(localSlots[id].bounds, value, { from: day(from), until: until === null ? null : day(until) })

  it.each([
    [
      'the quota of 15 % while a decree set it',
      'quota.grassrootsFighter',
      percent(15),
      percent(151, 1000),
      '2017-10-01',
      '2024-01-01',
    ],
    [
      '90 % of all members for higher titles',
      'ballot.share.provincialTitles',
      percent(90),
      percent(899, 1000),
      '2017-10-01',
      '2025-07-01',
    ],
    [
      '80 % for titles of the grassroots',
      'ballot.share.grassrootsTitles',
      percent(80),
      percent(799, 1000),
      '2024-01-01',
      '2025-07-01',
    ],
    [
      '0,6 of the base salary for a medal',
      'bonus.commemorativeMedal',
      percent(6, 10),
      percent(61, 100),
      '2024-01-01',
      '2027-03-01',
    ],
    [
      '20 % of excellent ratings',
      'evaluation.excellentCap',
      percent(20),
      percent(201, 1000),
      '2026-01-01',
      null,
    ],
    [
      '25 % where results stand out',
      'evaluation.excellentCapOutstanding',
      percent(25),
      percent(251, 1000),
      '2026-01-01',
      null,
    ],
  ] as const)('keep %s', (...[, id, kept, breaks, first, end]) => {
    const before = `${Number(first.slice(0, 4)) - 1}-01-01`
    expect(broken(id, kept, [before, null])).toEqual([])
    expect(broken(id, breaks, [first, null])).not.toEqual([])
    expect(broken(id, breaks, [before, first])).toEqual([])
    if (end === null) return
    expect(broken(id, breaks, [end, null])).toEqual([])
    const eve = addDays(day(end), -1)
    expect(broken(id, breaks, [eve, null])).not.toEqual([])
  })

  it('keep ten working days of consultation while a decree set them', () => {
    const broken9 = (from: string, until: string | null = null) =>
      boundsBroken(localSlots['consultation.days'].bounds, 9, {
        from: day(from),
        until: until === null ? null : day(until),
      })
    expect(broken9('2023-01-01', '2024-01-01')).toEqual([])
    expect(broken9('2023-12-31')).toHaveLength(1)
    expect(broken9('2025-07-01')).toEqual([])
    expect(
      boundsBroken(localSlots['consultation.days'].bounds, 10, { from: day('2024-01-01'), until: null }),
    ).toEqual([])
  })

  it('compare exactly, however the share is written', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(whole, whole, (of, over) => {
        const looser = BigInt(of) * 100n > 15n * BigInt(over)
        expect(broken('quota.grassrootsFighter', { of, over }, ['2020-01-01', '2020-01-02']).length > 0).toBe(
          looser,
        )
      }),
    )
  })

  it('name the provision and the days of what was broken', () => {
    expect(broken('quota.grassrootsFighter', percent(20), ['2023-03-01', null])).toMatchObject([
      { is: 'atMost', cite: { source: 'ND-91-2017', article: 9, clause: 3 }, until: '2024-01-01' },
    ])
  })
})
