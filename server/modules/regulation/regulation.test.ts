import { describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { readingInForce } from '#modules/regulation'
import { type Announced, programActor } from '#platform/operation'
import { createTestDatabase } from '../../testing/test-database.ts'
import { endLocalRule } from './operations/end-local-rule.ts'
import { removeLocalRule } from './operations/remove-local-rule.ts'
import { setLocalRule } from './operations/set-local-rule.ts'
import { presentSlots } from './present/local-rules.ts'

const heard: Announced[] = []
const database = await createTestDatabase({
  listeners: { 'regulation.readingChanged': [async (event) => void heard.push(event)] },
})
const slot = 'deadline.beforeIncludesDay'
const from = plainDate('2026-03-01')
const excluded = {
  slot,
  value: false,
  citation: 'Điều 4 Quy chế 12/QC-BQLKKT',
  validFrom: from,
  follows: null,
} as const

let made = 0
const newAgency = () => database.createAgency(`RULES-${++made}`)
const reading = (agency: string, day: string) =>
  database.act(agency, ({ tx }) => readingInForce(tx, slot, plainDate(day)))
const rulesOf = async (agency: string) => {
  const { slots } = await database.act(agency, presentSlots)
  return slots.find(({ id }) => id === slot)?.rules ?? []
}

describe('the readings of an agency', () => {
  it('are the default of the law, without citation, until the agency says otherwise', async () => {
    const agency = await newAgency()
    expect(await reading(agency, '2026-05-20')).toMatchObject({ value: true, citation: null, level: null })
  })

  it('hold from their day with their citation, and every change is announced', async () => {
    const agency = await newAgency()
    heard.length = 0
    await database.act(agency, (operation) => setLocalRule(operation, excluded))
    expect(await reading(agency, '2026-02-28')).toMatchObject({ value: true })
    expect(await reading(agency, '2026-03-01')).toMatchObject({
      value: false,
      citation: excluded.citation,
      validFrom: from,
    })
    expect(heard).toEqual([{ name: 'regulation.readingChanged', payload: { slot } }])
  })

  it('are followed by the next from its day on, and go on when that one was a mistake', async () => {
    const agency = await newAgency()
    await database.act(agency, (operation) => setLocalRule(operation, excluded))
    const [first] = await rulesOf(agency)
    const next = {
      ...excluded,
      value: true,
      citation: 'Công văn 7/BQLKKT-VP',
      validFrom: plainDate('2026-05-01'),
    }
    if (!first) throw new Error('no rule')
    await database.act(agency, (operation) => setLocalRule(operation, { ...next, follows: first }))
    expect(await reading(agency, '2026-04-30')).toMatchObject({ value: false })
    expect(await reading(agency, '2026-05-01')).toMatchObject({ value: true, citation: next.citation })

    const [second] = await rulesOf(agency)
    if (!second) throw new Error('no rule')
    await database.act(agency, (operation) => removeLocalRule(operation, { slot, ...second }))
    expect(await reading(agency, '2026-05-01')).toMatchObject({ value: false, citation: excluded.citation })
  })

  it('end on a day, after which the default holds again', async () => {
    const agency = await newAgency()
    await database.act(agency, (operation) => setLocalRule(operation, excluded))
    const [rule] = await rulesOf(agency)
    if (!rule) throw new Error('no rule')
    const end = { slot, ...rule, from: plainDate('2026-06-01') } as const
    await database.act(agency, (operation) => endLocalRule(operation, end))
    expect(await reading(agency, '2026-05-31')).toMatchObject({ value: false })
    expect(await reading(agency, '2026-06-01')).toMatchObject({ value: true, citation: null })
  })

  it.each([
    ['a value that is no answer', { value: 3 }, 'malformedRequest'],
    ['no citation', { citation: '' }, 'malformedRequest'],
  ])('refuse %s', async (_, change, code) => {
    const agency = await newAgency()
    const attempt = database.act(agency, (operation) => setLocalRule(operation, { ...excluded, ...change }))
    await expect(attempt).rejects.toMatchObject({ code })
  })

  it('refuse a day before the reading there is, and who has not seen that one', async () => {
    const agency = await newAgency()
    await database.act(agency, (operation) => setLocalRule(operation, excluded))
    const [follows = null] = await rulesOf(agency)
    const set = (change: object) =>
      database.act(agency, (operation) => setLocalRule(operation, { ...excluded, ...change }))
    await expect(set({ follows })).rejects.toMatchObject({ code: 'datesContradict' })
    await expect(set({ validFrom: plainDate('2026-04-01') })).rejects.toMatchObject({ code: 'staleVersion' })
  })

  it('make the second of two people wait for the first, and then tell them', async () => {
    const agency = await newAgency()
    const isSet = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    const first = database.act(agency, async (operation) => {
      await setLocalRule(operation, excluded)
      isSet.resolve()
      await gate.promise
    })
    await isSet.promise
    const later = { ...excluded, validFrom: plainDate('2026-04-01') }
    const second = database.act(agency, (operation) => setLocalRule(operation, later))
    setTimeout(() => gate.resolve(), 200)
    await expect(second).rejects.toMatchObject({ code: 'staleVersion' })
    await first
    expect(await rulesOf(agency)).toHaveLength(1)
  })

  it('are set by the officer and the administrator and shown to everyone', async () => {
    const agency = await newAgency()
    const staff = { ...programActor(agency, 'Lê Thị Sen'), roles: ['staff'] as const }
    const attempt = database.act(staff, (operation) => setLocalRule(operation, excluded))
    await expect(attempt).rejects.toMatchObject({ code: 'notAllowed' })
    const page = await database.act(staff, presentSlots)
    expect(page.slots.length).toBeGreaterThan(1)
    expect(page.abilities.change).toMatchObject({ allowed: false })
    expect(page.abilities.change.because).toMatch(/cán bộ thi đua/)
  })
})
