import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  listCalendarFeeds,
  makeCalendarFeed,
  renewCalendarFeed,
  revokeCalendarFeed,
} from '#contract/calendar-feed'
import { finishTask } from '#modules/plan'
import { readSettings } from '#platform/settings'
import { createProgram, type Program } from '../../program.ts'
import { openBrowser, type TestBrowser } from '../../testing/browser-session.ts'
import { largePlan, member } from '../../testing/invented-plan.ts'
import { type RemindedAgency, remindedAgency } from '../../testing/reminded-agency.ts'
import { anyAddress, signIn } from '../../testing/sign-in.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { walkingClock } from '../../testing/walking-clock.ts'

const clock = walkingClock('2026-05-20T08:00')
const database = await createTestDatabase({ clock })
const agencyId = randomUUID()
let program: Program
let agency: RemindedAgency

beforeAll(async () => {
  agency = await remindedAgency(database.act, { agencyId, code: 'LICH', text: largePlan(12) })
  const settings = readSettings({ LOG_LEVEL: 'silent', PUBLIC_URL: 'https://thidua.anson.example' })
  program = await createProgram(
    { ...settings, databaseConnections: 6 },
    { ownerUrl: database.ownerUrl, clock },
  )
})
afterAll(() => program.close())

const as = async (name: string): Promise<TestBrowser> =>
  openBrowser(program.app, (await signIn(program.app, `lich-${name}`)).cookie)

/** Asks as a program for calendars does: without a session, by the address alone. */
const fetchFeed = (address: string, headers: Record<string, string> = {}, remoteAddress = anyAddress()) =>
  program.app.inject({ url: new URL(address).pathname, headers, remoteAddress })

async function made(browser: TestBrowser, unitId: string | null = null) {
  const { status, body } = await browser.ask(makeCalendarFeed, { body: { unitId } })
  expect(status).toBe(200)
  return body
}

/** What another program reads in it. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('a calendar', () => {
  it('has every deadline as whole days, with an alarm before the last day and on it', async () => {
    const { address } = await made(await as('office-staff'))
    const { statusCode, headers, body } = await fetchFeed(address)
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    const events = eventsIn(body)
    expect(events).toHaveLength(12)
    const [first] = events.toSorted((one, other) =>
      one.startDate.toString() < other.startDate.toString() ? -1 : 1,
    )
    expect(first?.summary).toContain('Thực hiện nhiệm vụ thi đua thứ 1 về xây dựng')
    expect([first?.startDate.isDate, first?.startDate.toString(), first?.endDate.toString()]).toEqual([
      true,
      '2026-01-01',
      '2026-01-02',
    ])
    expect(first?.uid).toMatch(/^task-[-0-9a-f]{36}@thidua\.anson\.example$/)
    const alarms = first?.component.getAllSubcomponents('valarm') ?? []
    const before = alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
    expect(before.at(-1)).toBe('-PT17H')
    expect(before).toHaveLength(2)
    for (const alarm of alarms) expect(alarm.getFirstProperty('trigger')?.getParameter('related')).toBe('END')
  })

  it('folds long Vietnamese lines so that no line is longer than 75 bytes, and says its time zone', async () => {
    const { feeds } = (await (await as('office-staff')).ask(listCalendarFeeds)).body
    const browser = await as('office-staff')
    const [feed] = feeds
    const { address } = (await browser.ask(renewCalendarFeed, { params: { id: feed?.id ?? '' } })).body
    const { body } = await fetchFeed(address)
    expect(body).toContain('X-WR-TIMEZONE:Asia/Ho_Chi_Minh')
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('keeps the days and names of its events on a machine in another time zone, and drops what is done', async () => {
    const { address } = await made(await as('officer'))
    const before = eventsIn((await fetchFeed(address)).body)
    expect(before).toHaveLength(12)
    const zone = process.env.TZ
    process.env.TZ = 'America/Los_Angeles'
    const elsewhere = eventsIn((await fetchFeed(address)).body)
    process.env.TZ = zone
    const said = (events: ICAL.Event[]) => events.map(({ uid, startDate }) => `${uid} ${startDate}`)
    expect(said(elsewhere)).toEqual(said(before))
    const task = await agency.taskAt(0)
    await database.act(member(agencyId, 'officer'), (operation) => finishTask(operation, task))
    expect(eventsIn((await fetchFeed(address)).body)).toHaveLength(11)
  })

  it('is not sent again to whoever has it', async () => {
    const { address } = await made(await as('investment-staff'))
    const { etag } = (await fetchFeed(address)).headers
    clock.set('2026-05-20T10:00')
    const again = await fetchFeed(address, { 'if-none-match': String(etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })
})

describe('the secret of a calendar', () => {
  it('leads nowhere at once when it is renewed or revoked, and says so', async () => {
    const browser = await as('union-head')
    const { id, address } = await made(browser)
    const renewed = (await browser.ask(renewCalendarFeed, { params: { id } })).body.address
    expect((await fetchFeed(address)).statusCode).toBe(404)
    expect((await fetchFeed(renewed)).statusCode).toBe(200)
    await browser.ask(revokeCalendarFeed, { params: { id } })
    const gone = await fetchFeed(renewed)
    expect([gone.statusCode, gone.json().detail]).toEqual([404, expect.stringContaining('đã bị thu hồi')])
  })

  it('is kept nowhere: only its digest is', async () => {
    const { address } = await made(await as('union-head'))
    const token = /feeds\/(.+)\.ics$/.exec(address)?.[1] ?? ''
    const rows = await database.act(agencyId, ({ tx }) =>
      tx.selectFrom('calendar_feed').selectAll().execute(),
    )
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(token.length).toBeGreaterThanOrEqual(32)
  })

  it('cannot be guessed at from one address without end', async () => {
    const from = anyAddress()
    const statuses: number[] = []
    for (let guess = 0; guess < 70; guess += 1) {
      const { statusCode } = await fetchFeed(`https://x/api/calendar-feeds/doan-${guess}.ics`, {}, from)
      statuses.push(statusCode)
    }
    expect(new Set(statuses)).toEqual(new Set([404, 429]))
  })

  it('of a unit is handed out by who answers for it, and ends when they do not any more', async () => {
    const [staff, head] = [await as('office-staff'), await as('office-head')]
    const unitId = agency.units.office
    expect((await staff.ask(makeCalendarFeed, { body: { unitId } })).status).toBe(403)
    expect((await head.ask(makeCalendarFeed, { body: { unitId: agency.units.union } })).status).toBe(403)
    const { address } = await made(head, unitId)
    expect(eventsIn((await fetchFeed(address)).body).length).toBeGreaterThan(0)
    await database.act(agencyId, ({ tx }) =>
      tx.updateTable('posting').set({ is_head: false }).where('unit_id', '=', unitId).execute(),
    )
    expect((await fetchFeed(address)).statusCode).toBe(404)
  })

  it('ends with the membership', async () => {
    const { address } = await made(await as('youth-staff'))
    const id = agency.members.get('lich-youth-staff') ?? ''
    await database.act(agencyId, ({ tx }) =>
      tx.updateTable('membership').set({ active: false }).where('id', '=', id).execute(),
    )
    expect((await fetchFeed(address)).statusCode).toBe(404)
  })
})
