import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import * as contract from '#contract/identity'
import { addMember } from '#modules/identity'
import { openBrowser, type TestBrowser } from '../../../testing/browser-session.ts'
import { createMember, signIn, TEST_PASSWORD } from '../../../testing/sign-in.ts'
import { createTestDatabase } from '../../../testing/test-database.ts'
import { createTestProgram } from '../../../testing/test-program.ts'
import { totpCode } from '../../../testing/totp.ts'

const database = await createTestDatabase()
const { app } = await createTestProgram(database)
const agency = await database.createAgency('ACCOUNT')
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const NEW_PASSWORD = 'hoa sen trong đầm'
const browserOf = async (userName: string): Promise<TestBrowser> => {
  await createMember(database, agency, { userName, roles: ['staff'] })
  return openBrowser(app, (await signIn(app, userName)).cookie)
}
const again = async (userName: string): Promise<TestBrowser> =>
  openBrowser(app, (await signIn(app, userName)).cookie)
const isSignedIn = async (browser: TestBrowser): Promise<boolean> =>
  (await browser.ask(contract.readWhoAmI)).body.account !== null

describe('sessions', () => {
  it('end in the browser and on the server when someone signs out', async () => {
    const browser = await browserOf('di-ra')
    const stolen = openBrowser(app, browser.cookie())
    expect((await browser.ask(contract.signOut)).status).toBe(200)
    expect(browser.cookie()).toBe('')
    expect(await isSignedIn(stolen)).toBe(false)
  })

  it('may be looked through and ended one by one', async () => {
    const here = await browserOf('nhieu')
    const there = await again('nhieu')
    const { body } = await here.ask(contract.listSessions)
    expect(body.sessions.map(({ current, browser }) => [current, browser])).toHaveLength(2)
    const other = body.sessions.find(({ current }) => !current)
    const ended = await here.ask(contract.revokeSession, { params: { sessionId: other?.id ?? '' } })
    expect(ended.status).toBe(200)
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false])
  })

  it('of others do not exist', async () => {
    const mine = await browserOf('minh')
    const yours = await browserOf('ban')
    const { body } = await yours.ask(contract.listSessions)
    const attempt = await mine.ask(contract.revokeSession, {
      params: { sessionId: body.sessions[0]?.id ?? '' },
    })
    expect(attempt.status).toBe(404)
    expect(await isSignedIn(yours)).toBe(true)
  })

  it('end everywhere at once when asked', async () => {
    const here = await browserOf('khap-noi')
    const there = await again('khap-noi')
    await here.ask(contract.signOutEverywhere)
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([false, false])
  })
})

describe('changing the password', () => {
  const change = (browser: TestBrowser, currentPassword: string, newPassword: string) =>
    browser.ask(contract.changePassword, { body: { currentPassword, newPassword } })

  it('ends other sessions, keeps this one and its agency', async () => {
    const here = await browserOf('doi')
    const there = await again('doi')
    expect((await change(here, TEST_PASSWORD, NEW_PASSWORD)).status).toBe(200)
    expect(await isSignedIn(there)).toBe(false)
    expect((await here.ask(contract.readWhoAmI)).body.agency?.code).toBe('ACCOUNT')
    await expect(signIn(app, 'doi')).rejects.toThrow('signInRefused')
    await signIn(app, 'doi', NEW_PASSWORD)
  })

  it('says at which field it went wrong', async () => {
    const browser = await browserOf('sai-o')
    const fields = async (...passwords: [string, string]) =>
      (await change(browser, ...passwords)).body.fields?.map(({ path }) => path)
    expect(await fields('khong phai', NEW_PASSWORD)).toEqual(['currentPassword'])
    expect(await fields(TEST_PASSWORD, 'ngan')).toEqual(['newPassword'])
    expect(await fields(TEST_PASSWORD, '1111111111')).toEqual(['newPassword'])
  })

  it('cannot be used to guess the password', async () => {
    const browser = await browserOf('doan')
    const codes = []
    for (let time = 0; time < 7; time += 1)
      codes.push((await change(browser, `sai ${time}`, NEW_PASSWORD)).body.code)
    expect(codes).toEqual([...Array(5).fill('malformedRequest'), ...Array(2).fill('accountLocked')])
  })
})

describe('the second factor', () => {
  const setUp = async (userName: string) => {
    const browser = await browserOf(userName)
    const started = await browser.ask(contract.startSecondFactor, { body: { password: TEST_PASSWORD } })
    return { browser, ...started.body }
  }
  const turnOn = async (userName: string) => {
    const { browser, secret, ...rest } = await setUp(userName)
    const { status } = await browser.ask(contract.confirmSecondFactor, { body: { code: totpCode(secret) } })
    expect(status).toBe(200)
    return { browser, secret, ...rest }
  }
  const password = async (userName: string) => {
    const browser = openBrowser(app)
    const { body } = await browser.ask(contract.signIn, { body: { name: userName, password: TEST_PASSWORD } })
    return { browser, next: body.next }
  }

  it('is asked for only once a code has confirmed it', async () => {
    const { browser, picture, backupCodes } = await setUp('chua-bat')
    expect(picture).toMatch(/^data:image\/png;base64,/)
    expect(backupCodes.length).toBeGreaterThanOrEqual(8)
    const wrong = await browser.ask(contract.confirmSecondFactor, { body: { code: '000000' } })
    expect(wrong.body.fields?.map(({ path }) => path)).toEqual(['code'])
    expect((await password('chua-bat')).next).toBe('signedIn')
  })

  it('opens no session before its code, and one after', async () => {
    const { browser: first, secret } = await turnOn('hai-buoc')
    expect((await first.ask(contract.readWhoAmI)).body).toMatchObject({
      account: { hasSecondFactor: true },
      agency: { code: 'ACCOUNT' },
    })
    const { browser, next } = await password('hai-buoc')
    expect(next).toBe('secondFactor')
    expect(await isSignedIn(browser)).toBe(false)
    const wrong = await browser.ask(contract.enterSecondFactor, { body: { kind: 'app', code: '000000' } })
    expect([wrong.status, wrong.body.fields?.[0]?.path]).toEqual([400, 'code'])
    const right = await browser.ask(contract.enterSecondFactor, {
      body: { kind: 'app', code: totpCode(secret) },
    })
    expect(right.body.next).toBe('signedIn')
    expect((await browser.ask(contract.readWhoAmI)).body.agency?.code).toBe('ACCOUNT')
  })

  it('takes each code of the app once, also while it is still on show', async () => {
    const { secret } = await turnOn('dung-lai')
    const code = totpCode(secret)
    const use = async () => {
      const { browser } = await password('dung-lai')
      const { body } = await browser.ask(contract.enterSecondFactor, { body: { kind: 'app', code } })
      return [body.next ?? body.code, await isSignedIn(browser)]
    }
    expect([await use(), await use()]).toEqual([
      ['signedIn', true],
      ['linkExpired', false],
    ])
    const { rows } = await owner.query(
      `select count(*)::integer as sessions from auth.session s join auth.account a on a.id = s.account_id
       where a.user_name = 'dung-lai'`,
    )
    // The one that turned the second factor on, and the one of the first use.
    expect(rows[0]?.sessions).toBe(2)
  })

  it('takes each backup code once', async () => {
    const { backupCodes } = await turnOn('du-phong')
    const [code = ''] = backupCodes
    const use = async () => {
      const { browser } = await password('du-phong')
      return (await browser.ask(contract.enterSecondFactor, { body: { kind: 'backup', code } })).status
    }
    expect([await use(), await use()]).toEqual([200, 400])
  })

  it('locks after five wrong codes', async () => {
    const { secret } = await turnOn('thu-ma')
    const { browser } = await password('thu-ma')
    for (let time = 0; time < 5; time += 1) {
      await browser.ask(contract.enterSecondFactor, { body: { kind: 'app', code: '000000' } })
    }
    const { browser: anew } = await password('thu-ma')
    const right = await anew.ask(contract.enterSecondFactor, {
      body: { kind: 'app', code: totpCode(secret) },
    })
    expect(right.body.code).toBe('accountLocked')
  })

  it('needs the password to be turned off, and new backup codes void the old', async () => {
    const { browser, backupCodes } = await turnOn('tat')
    const renewed = await browser.ask(contract.renewBackupCodes, { body: { password: TEST_PASSWORD } })
    expect(renewed.body.backupCodes).not.toEqual(backupCodes)
    const refused = await browser.ask(contract.removeSecondFactor, { body: { password: 'khong phai' } })
    expect(refused.status).toBe(400)
    expect(
      (await browser.ask(contract.removeSecondFactor, { body: { password: TEST_PASSWORD } })).status,
    ).toBe(200)
    expect((await browser.ask(contract.readWhoAmI)).body.account?.hasSecondFactor).toBe(false)
    expect((await password('tat')).next).toBe('signedIn')
  })

  it('is stored encrypted', async () => {
    const { secret } = await turnOn('ma-hoa')
    const { rows } = await owner.query('select secret, backup_codes from auth.second_factor')
    expect(JSON.stringify(rows)).not.toContain(secret)
  })
})

describe('someone who serves two agencies', () => {
  it('chooses one, sees only that one, and may change over', async () => {
    const other = await database.createAgency('ACCOUNT-TWO')
    const { accountId } = await createMember(database, agency, { userName: 'hai-noi', roles: ['officer'] })
    await database.act(other, (operation) =>
      addMember(operation, { accountId, name: 'Người hai nơi', personId: null, roles: ['leadership'] }),
    )
    const browser = await again('hai-noi')
    const before = (await browser.ask(contract.readWhoAmI)).body
    expect([before.agency, before.agencies.map(({ code }) => code)]).toEqual([
      null,
      ['ACCOUNT', 'ACCOUNT-TWO'],
    ])

    for (const [id, code, roles] of [
      [other, 'ACCOUNT-TWO', ['leadership']],
      [agency, 'ACCOUNT', ['officer']],
    ] as const) {
      await browser.ask(contract.chooseAgency, { body: { agencyId: id } })
      const me = (await browser.ask(contract.readWhoAmI)).body
      expect([me.agency?.code, me.roles, me.agencies.length]).toEqual([code, roles, 2])
    }
  })

  it('cannot enter an agency of others, which is as if it were not there', async () => {
    const foreign = await database.createAgency('ACCOUNT-FOREIGN')
    const browser = await browserOf('mot-noi')
    const attempt = (agencyId: string) => browser.ask(contract.chooseAgency, { body: { agencyId } })
    const refused = await attempt(foreign)
    expect(refused.status).toBe(404)
    expect(await attempt('11111111-1111-4111-8111-111111111111')).toEqual(refused)
  })
})
