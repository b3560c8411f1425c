import pg from 'pg'
import { afterAll, describe, expect, it, vi } from 'vitest'
import * as contract from '#contract/identity'
import { listOutboxMails, sendPasswordLink } from '#contract/member'
import { openBrowser } from '../../../testing/browser-session.ts'
import { mailText, startMailServer } from '../../../testing/mail-server.ts'
import { createMember, signIn, TEST_PASSWORD } from '../../../testing/sign-in.ts'
import { createTestDatabase } from '../../../testing/test-database.ts'
import { createTestProgram } from '../../../testing/test-program.ts'

const database = await createTestDatabase()
const mailServer = await startMailServer()
const publicUrl = 'https://thidua.anson.example'
const { app: mailless } = await createTestProgram(database, { publicUrl })
const { app: mailing } = await createTestProgram(database, { publicUrl, smtpUrl: mailServer.url })
const agency = await database.createAgency('LINKS')
await createMember(database, agency, {
  userName: 'quan-tri',
  roles: ['administrator'],
  name: 'Trần Văn Quản',
})
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const NEW_PASSWORD = 'gạo trắng nước trong'
const mailsTo = (address: string) =>
  database.act(agency, ({ tx }) =>
    tx
      .selectFrom('outbox_mail')
      .selectAll()
      .where('to_address', '=', address)
      .orderBy('created_at')
      .execute(),
  )
const lastMailTo = (address: string) =>
  vi.waitFor(
    async () => {
      const mail = (await mailsTo(address)).at(-1)
      if (!mail) throw new Error('no mail yet')
      return mail
    },
    { timeout: 60_000 },
  )
const tokenIn = (text: string): string =>
  /https:\/\/thidua\.anson\.example\/reset-password\?token=(\S+)/.exec(text)?.[1] ?? ''
const ask = (app: typeof mailing, name: string) =>
  openBrowser(app).ask(contract.requestPasswordReset, { body: { name } })
const reset = (token: string, newPassword = NEW_PASSWORD) =>
  openBrowser(mailless).ask(contract.resetPassword, { body: { token, newPassword } })

describe('a forgotten password', () => {
  it('is set anew by a mailed link, once, which ends all sessions and opens the lock', async () => {
    await createMember(database, agency, { userName: 'quen', roles: ['staff'], name: 'Lê Thị Quên' })
    const before = openBrowser(mailless, (await signIn(mailless, 'quen')).cookie)
    for (let time = 0; time < 6; time += 1) await signIn(mailless, 'quen', 'sai').catch(() => undefined)
    expect((await ask(mailing, 'QUEN')).body).toEqual({ done: true })
    await lastMailTo('quen@anson.example')

    const raw = mailServer.mails.at(-1) ?? ''
    expect(raw).toMatch(/^To: quen@anson\.example/m)
    const text = mailText(raw)
    expect(text).toContain('Kính gửi Lê Thị Quên')
    const token = tokenIn(text)
    expect((await reset(token)).status).toBe(200)
    expect((await before.ask(contract.readWhoAmI)).body.account).toBeNull()
    await signIn(mailless, 'quen', NEW_PASSWORD)
    expect((await reset(token)).body.code).toBe('linkExpired')
  })

  it('leaves no link in the outbox when the mail went out', async () => {
    const mail = await lastMailTo('quen@anson.example')
    expect([mail.state, tokenIn(mail.body)]).toEqual(['sent', ''])
  })

  it('waits in the outbox of the administrator when no mail server is set', async () => {
    await createMember(database, agency, { userName: 'khong-thu', roles: ['staff'] })
    await ask(mailless, 'khong-thu@anson.example')
    const mail = await lastMailTo('khong-thu@anson.example')
    expect(mail.state).toBe('kept')
    expect((await reset(tokenIn(mail.body))).status).toBe(200)
  })

  it('waits there with the words of the mail server when it refused the mail', async () => {
    await createMember(database, agency, { userName: 'bi-tra', roles: ['staff'] })
    mailServer.refuse = true
    await ask(mailing, 'bi-tra')
    const mail = await lastMailTo('bi-tra@anson.example')
    mailServer.refuse = false
    expect(mail).toMatchObject({ state: 'failed', problem: expect.stringContaining('no such mailbox') })
    expect(tokenIn(mail.body)).not.toBe('')
  })

  it('answers the same for a name that does not exist', async () => {
    expect(await ask(mailing, 'khong-co')).toEqual(await ask(mailing, 'quen'))
  })

  it('refuses a link that is too old, and a password that is guessed at once', async () => {
    await createMember(database, agency, { userName: 'cham', roles: ['staff'] })
    await ask(mailless, 'cham')
    const token = tokenIn((await lastMailTo('cham@anson.example')).body)
    expect((await reset(token, 'cham@anson.example')).body.fields?.[0]?.path).toBe('newPassword')
    await owner.query(`update auth.verification set expires_at = now() - interval '1 second'`)
    expect((await reset(token)).body.code).toBe('linkExpired')
    expect((await reset('khong-phai-ma')).body.code).toBe('linkExpired')
  })

  it('keeps no token that could be used by who reads the database', async () => {
    await createMember(database, agency, { userName: 'bam', roles: ['staff'] })
    await ask(mailless, 'bam')
    const token = tokenIn((await lastMailTo('bam@anson.example')).body)
    const { rows } = await owner.query('select * from auth.verification')
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('sends at most five mails in a row', async () => {
    await createMember(database, agency, { userName: 'nhieu-thu', roles: ['staff'] })
    for (let time = 0; time < 8; time += 1) await ask(mailless, 'nhieu-thu')
    await expect.poll(() => mailsTo('nhieu-thu@anson.example')).toHaveLength(5)
  })
})

describe('the outbox', () => {
  it('shows the administrator the mails of the agency, and nobody else', async () => {
    const administrator = openBrowser(mailless, (await signIn(mailless, 'quan-tri')).cookie)
    const { body } = await administrator.ask(listOutboxMails, { query: { state: 'failed' } })
    expect(body.mails.map(({ to, state }) => [to, state])).toEqual([['bi-tra@anson.example', 'failed']])
    expect(body.sends).toBe(false)
    const staff = openBrowser(mailless, (await signIn(mailless, 'quen', NEW_PASSWORD)).cookie)
    const refused = await staff.ask(listOutboxMails, { query: {} })
    expect([refused.status, refused.body.detail]).toEqual([403, 'Chỉ người quản trị được xem hộp thư đi.'])
  })

  it('goes on where a page ended', async () => {
    const administrator = openBrowser(mailless, (await signIn(mailless, 'quan-tri')).cookie)
    await database.act(agency, ({ tx }) =>
      tx
        .insertInto('outbox_mail')
        .values(
          Array.from({ length: 60 }, (_, number) => ({
            tenant_id: agency,
            to_address: 'x@anson.example',
            subject: `Thư ${number}`,
            body: '',
            state: 'kept',
            created_at: new Date(Date.UTC(2026, 0, 1, 0, number)),
          })),
        )
        .execute(),
    )
    const first = (await administrator.ask(listOutboxMails, { query: {} })).body
    const second = (await administrator.ask(listOutboxMails, { query: { before: first.next ?? '' } })).body
    const seen = [...first.mails, ...second.mails].map(({ subject }) => subject)
    for (const number of [0, 30, 59]) expect(seen.filter((one) => one === `Thư ${number}`)).toHaveLength(1)
    expect(second.next).toBeNull()
  })
})

describe('a link sent by the administrator', () => {
  it('lets a member set a password, and is written into the audit', async () => {
    const { memberId } = await createMember(database, agency, { userName: 'duoc-moi', roles: ['staff'] })
    const administrator = openBrowser(mailless, (await signIn(mailless, 'quan-tri')).cookie)
    const { body } = await administrator.ask(sendPasswordLink, { params: { memberId } })
    expect(body.mail).toBe('kept')
    const { body: text } = await lastMailTo('duoc-moi@anson.example')
    expect((await reset(tokenIn(text))).status).toBe(200)
    await expect(signIn(mailless, 'duoc-moi', TEST_PASSWORD)).rejects.toThrow('signInRefused')
    const noted = await database.act(agency, ({ tx }) =>
      tx
        .selectFrom('audit_entry')
        .select(['actor_name', 'after'])
        .where('action', '=', 'identity.sendPasswordLink')
        .execute(),
    )
    expect(noted).toEqual([{ actor_name: 'Trần Văn Quản', after: { to: 'duoc-moi@anson.example' } }])
  })
})
