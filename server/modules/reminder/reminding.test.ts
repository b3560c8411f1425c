import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOutboxMails, tryMailsNow } from '#contract/member'
import {
  changeReminderChoice,
  changeReminderRule,
  countReminders,
  listReminders,
  markAllReminders,
  markReminders,
  readReminderRule,
} from '#contract/reminder'
import { finishTask } from '#modules/plan'
import { readSettings } from '#platform/settings'
import { createProgram, type Program } from '../../program.ts'
import { openBrowser } from '../../testing/browser-session.ts'
import { member } from '../../testing/invented-plan.ts'
import { mailText } from '../../testing/mail-server.ts'
import { openMailbox, type ReceivedMail } from '../../testing/mailbox.ts'
import { type RemindedAgency, remindedAgency } from '../../testing/reminded-agency.ts'
import { goRound } from '../../testing/reminder-round.ts'
import { createMember, signIn } from '../../testing/sign-in.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { walkingClock } from '../../testing/walking-clock.ts'

const clock = walkingClock('2026-05-20T08:00')
const database = await createTestDatabase({ clock })
const mailbox = await openMailbox()
afterAll(() => mailbox.close())

/** One task of the office, late from 2026-05-21. */
const plan = (title: string, day = '20/5/2026') => `ỦY BAN NHÂN DÂN TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 12/KH-BQLKKT

An Sơn, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Triển khai công tác thi đua, khen thưởng năm 2026

I. NHIỆM VỤ

1. ${title}

- Thời gian: Chậm nhất ngày ${day}.

- Đơn vị chủ trì: Văn phòng.

- Đơn vị phối hợp: Công đoàn.
`

let number = 0
interface Agency extends RemindedAgency {
  readonly id: string
  readonly code: string
}

async function freshAgency(day?: string): Promise<Agency> {
  number += 1
  const [id, code] = [randomUUID(), `N${number}`]
  const text = plan(`Tổng hợp đăng ký thi đua của ${code}`, day)
  return { ...(await remindedAgency(database.act, { agencyId: id, code, text })), id, code }
}

/** Goes round and gives what the mailbox took in meanwhile for one agency, by the user name of the reader. */
async function round(agency: Agency, smtpUrl: string | null = mailbox.url) {
  const before = mailbox.received.length
  expect(await goRound(database.workshop, smtpUrl ?? undefined)).toEqual([])
  return mailsTo(agency, mailbox.received.slice(before))
}

const mailsTo = ({ code }: Agency, mails: readonly ReceivedMail[]): string[] =>
  mails
    .map(({ to }) => to.split('@')[0] ?? '')
    .filter((name) => name.startsWith(`${code.toLowerCase()}-`))
    .map((name) => name.slice(code.length + 1))
    .toSorted()

/** Everything that stands open in an agency: reader and stage. */
async function told({ id, members }: Agency): Promise<string[]> {
  const names = new Map([...members].map(([name, memberId]) => [memberId, name.replace(/^\w+?-/, '')]))
  const rows = await database.act(id, ({ tx }) =>
    tx.selectFrom('reminder').select(['membership_id', 'stage']).where('closed_at', 'is', null).execute(),
  )
  return rows.map(({ membership_id: who, stage }) => `${names.get(who)} ${stage}`).toSorted()
}

const finishFirst = async (agency: Agency): Promise<void> => {
  const task = await agency.taskAt(0)
  await database.act(member(agency.id, 'officer'), (operation) => finishTask(operation, task))
}

describe('a year of one task', () => {
  it('tells the unit before the last day, on it and after it, and then those above', async () => {
    clock.set('2026-05-04T08:00')
    const agency = await freshAgency()
    expect(await round(agency)).toEqual([])
    clock.set('2026-05-18T08:00')
    expect(await round(agency)).toEqual(['office-head', 'office-staff', 'union-head'])
    expect(await told(agency)).toEqual(['office-head soon', 'office-staff soon', 'union-head soon'])
    clock.set('2026-05-20T08:00')
    await round(agency)
    expect(await told(agency)).toEqual(['office-head due', 'office-staff due', 'union-head due'])
    clock.set('2026-05-21T08:00')
    expect(await round(agency)).toEqual(['office-head', 'office-staff', 'officer'])
    expect(await told(agency)).toContain('officer late')
    // Thursday is the first late day; Monday the third on which people work.
    clock.set('2026-05-25T08:00')
    expect(await round(agency)).toEqual(['office-head'])
    expect(await told(agency)).toContain('office-head toHead')
    clock.set('2026-05-28T08:00')
    await round(agency)
    expect(await told(agency)).toContain('office-staff lateAgain')
    clock.set('2026-06-03T08:00')
    expect(await round(agency)).toEqual(['leader'])
    expect(await told(agency)).toContain('leader toLeadership')
    await finishFirst(agency)
    clock.set('2026-06-04T08:00')
    expect(await round(agency)).toEqual([])
    expect(await told(agency)).toEqual([])
  })

  it('is told in one mail that says what, since when and where', async () => {
    clock.set('2026-05-21T08:00')
    const agency = await freshAgency()
    await round(agency)
    const mail = mailbox.received.findLast(({ to }) => to.startsWith(`${agency.code.toLowerCase()}-officer@`))
    const part = mail?.raw.split(/^--+_NmP-.*\r\n/m)[1] ?? ''
    const text = mailText(part).replaceAll('\r\n', '\n')
    expect(text).toContain(`TRỄ HẠN (1)\n- Tổng hợp đăng ký thi đua của ${agency.code}`)
    expect(text).toContain('trễ 1 ngày, hạn 20/05/2026')
    expect(text).toContain('https://thidua.anson.example/tasks/')
    expect(text).toContain('hãy tắt tại: https://thidua.anson.example/reminders/settings')
    expect(mail?.messageId).toMatch(/^<reminder\.[-0-9a-f]{36}\.2026-05-21@thidua\.anson\.example>$/)
  })
})

describe('time', () => {
  it('tells nothing before the hour of the agency, nor by mail on days of rest', async () => {
    clock.set('2026-05-22T06:59')
    const agency = await freshAgency()
    expect(await round(agency)).toEqual([])
    expect(await told(agency)).toEqual([])
    clock.set('2026-05-23T08:00')
    expect(await round(agency)).toEqual([])
    expect(await told(agency)).toContain('officer late')
    clock.set('2026-05-25T08:00')
    expect(await round(agency)).toContain('officer')
  })

  it('floods nobody after three days without a server: what is so now is told once', async () => {
    clock.set('2026-05-18T08:00')
    const agency = await freshAgency()
    await round(agency)
    clock.set('2026-05-26T08:00')
    const mails = await round(agency)
    expect(mails).toEqual([...new Set(mails)])
    expect(await told(agency)).toEqual(['office-head toHead', 'office-staff late', 'officer late'].toSorted())
    expect(await round(agency)).toEqual([])
  })

  it('tells nothing twice when the clock goes back a day, and nothing is missed when it goes on', async () => {
    clock.set('2026-05-21T08:00')
    const agency = await freshAgency()
    expect(await round(agency)).toHaveLength(3)
    clock.set('2026-05-20T08:00')
    // Only whoever has not heard of it at all hears that it is the last day.
    expect(await round(agency)).toEqual(['union-head'])
    clock.set('2026-05-21T09:00')
    expect(await round(agency)).toEqual([])
    clock.set('2026-05-28T08:00')
    expect(await round(agency)).toContain('office-staff')
  })

  it('comes back from a clock that was a year ahead', async () => {
    clock.set('2027-05-21T08:00')
    const agency = await freshAgency()
    await round(agency)
    clock.set('2026-05-28T08:00')
    expect(await round(agency)).toEqual([])
    expect(await told(agency)).toContain('officer lateAgain')
  })

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])(
    'is that of Vietnam on a machine in %s',
    async (zone) => {
      const before = process.env.TZ
      process.env.TZ = zone
      try {
        clock.set('2026-05-20T23:30')
        const agency = await freshAgency()
        await round(agency)
        expect(await told(agency)).toContain('office-staff due')
        clock.set('2026-05-21T07:00')
        await round(agency)
        expect(await told(agency)).toContain('office-staff late')
      } finally {
        process.env.TZ = before
      }
    },
  )
})

describe('several servers at once', () => {
  it('tell each thing once', async () => {
    clock.set('2026-05-21T08:00')
    const agency = await freshAgency()
    const before = mailbox.received.length
    await Promise.all(Array.from({ length: 4 }, () => goRound(database.workshop, mailbox.url)))
    const mails = mailsTo(agency, mailbox.received.slice(before))
    expect(mails).toEqual(['office-head', 'office-staff', 'officer'])
  })
})

describe('a mail server that is down', () => {
  it('loses nothing and doubles nothing; the administrator sees it and tries again', async () => {
    clock.set('2026-05-21T08:00')
    const agency = await freshAgency()
    await createMember(database, agency.id, { userName: `quan-tri-${number}`, roles: ['administrator'] })
    const down = await openMailbox()
    await down.close()
    await round(agency, down.url)
    clock.set('2026-05-22T08:00')
    await round(agency, down.url)

    const settings = { ...readSettings({ LOG_LEVEL: 'silent' }), smtpUrl: down.url, databaseConnections: 6 }
    const program = await createProgram(settings, { ownerUrl: database.ownerUrl, clock })
    const page = openBrowser(program.app, (await signIn(program.app, `quan-tri-${number}`)).cookie)
    const { standing } = (await page.ask(listOutboxMails, { query: { state: 'queued' } })).body
    expect(standing).toMatchObject({ queued: 3, isStuck: true, since: '2026-05-21T01:00:00.000Z' })
    expect(standing.problem).toContain('ECONNREFUSED')
    expect((await page.ask(tryMailsNow)).body.standing).toMatchObject({ queued: 3, isStuck: true })

    const up = await openMailbox({ port: down.port })
    expect((await page.ask(tryMailsNow)).body.standing).toMatchObject({ queued: 0, isStuck: false })
    expect(mailsTo(agency, up.received)).toEqual(['office-head', 'office-staff', 'officer'])
    await program.close()
    await up.close()
  })

  it('asks again after minutes and at most an hour', async () => {
    clock.set('2026-05-21T08:00')
    const agency = await freshAgency()
    const down = await openMailbox()
    await down.close()
    await round(agency, down.url)
    const up = await openMailbox({ port: down.port })
    await goRound(database.workshop, up.url)
    expect(up.received).toEqual([])
    clock.set('2026-05-21T08:01')
    await goRound(database.workshop, up.url)
    expect(mailsTo(agency, up.received)).toEqual(['office-head', 'office-staff', 'officer'])
    await up.close()
  })

  it('keeps the mails where none is set', async () => {
    clock.set('2026-05-21T08:00')
    const agency = await freshAgency()
    await round(agency, null)
    const kept = await database.act(agency.id, ({ tx }) =>
      tx.selectFrom('outbox_mail').select('state').execute(),
    )
    expect(kept.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept'])
  })
})

describe('what a reader does', () => {
  let agency: Agency
  let program: Program
  beforeAll(async () => {
    clock.set('2026-05-21T08:00')
    agency = await freshAgency()
    await round(agency)
    const settings = { ...readSettings({ LOG_LEVEL: 'silent' }), databaseConnections: 6 }
    program = await createProgram(settings, { ownerUrl: database.ownerUrl, clock })
  })
  afterAll(() => program.close())
  const as = async (name: string) => {
    const { cookie } = await signIn(program.app, `${agency.code.toLowerCase()}-${name}`)
    return openBrowser(program.app, cookie)
  }

  it('reads a reminder, takes it back, reads all', async () => {
    const officer = await as('officer')
    expect((await officer.ask(countReminders)).body).toEqual({ unread: 1, late: 1 })
    const { reminders, counts } = (await officer.ask(listReminders, { query: { search: 'dang ky' } })).body
    expect(counts.late).toBe(1)
    expect(reminders[0]).toMatchObject({
      group: 'late',
      sentence: 'Trễ 1 ngày, hạn 20/05/2026',
      units: 'Văn phòng',
    })
    const ids = reminders.map(({ id }) => id)
    await officer.ask(markReminders, { body: { ids, read: true } })
    expect((await officer.ask(countReminders)).body.unread).toBe(0)
    await officer.ask(markReminders, { body: { ids, read: false } })
    expect((await officer.ask(countReminders)).body.unread).toBe(1)
    const until = '2026-05-21T00:00:00.000Z'
    expect((await officer.ask(markAllReminders, { body: { until } })).body.marked).toBe(0)
    const now = '2026-05-21T02:00:00.000Z'
    expect((await officer.ask(markAllReminders, { body: { until: now } })).body.marked).toBe(1)
  })

  it('does not touch the reminders of another', async () => {
    const [staff, head] = [await as('office-staff'), await as('office-head')]
    const ids = (await head.ask(listReminders, { query: {} })).body.reminders.map(({ id }) => id)
    expect((await staff.ask(markReminders, { body: { ids, read: true } })).body.marked).toBe(0)
    expect((await head.ask(countReminders)).body.unread).toBe(1)
  })

  it('has mails turned off and reminders still in the app', async () => {
    const staff = await as('office-staff')
    await staff.ask(changeReminderChoice, { body: { mails: false } })
    clock.set('2026-05-28T08:00')
    expect(await round(agency)).toEqual(['office-head', 'officer'])
    expect(await told(agency)).toContain('office-staff lateAgain')
  })

  it('settles the rule as officer, with the leadership after the head of the unit', async () => {
    const [officer, staff] = [await as('officer'), await as('office-staff')]
    const { rule, isDefault, version } = (await officer.ask(readReminderRule)).body
    expect([isDefault, version]).toEqual([true, 0])
    const wrong = { ...rule, leadershipAfterDays: 2, version }
    const refused = await officer.ask(changeReminderRule, { body: wrong })
    expect(refused.body.fields).toMatchObject([{ path: 'leadershipAfterDays' }])
    expect((await staff.ask(changeReminderRule, { body: { ...rule, version } })).status).toBe(403)
    const never = { ...rule, mailDays: 'never', atHour: 9, version } as const
    expect((await officer.ask(changeReminderRule, { body: never })).status).toBe(200)
    expect((await officer.ask(changeReminderRule, { body: never })).status).toBe(409)
    clock.set('2026-06-04T08:59')
    expect(await round(agency)).toEqual([])
    expect(await told(agency)).not.toContain('leader toLeadership')
    clock.set('2026-06-04T09:00')
    expect(await round(agency)).toEqual([])
    expect(await told(agency)).toContain('leader toLeadership')
  })

  it('sees nothing of what is done, though no desk has been there since', async () => {
    const officer = await as('officer')
    expect((await officer.ask(countReminders)).body.unread).toBe(1)
    await finishFirst(agency)
    expect((await officer.ask(countReminders)).body.unread).toBe(0)
    const { reminders } = (await officer.ask(listReminders, { query: { show: 'all' } })).body
    expect(reminders.every(({ isClosed }) => isClosed)).toBe(true)
  })
})
