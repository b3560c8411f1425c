import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { readWhoAmI, signIn as signInEndpoint } from '#contract/identity'
import { anyAddress, cookiesOf, createMember, signIn, TEST_PASSWORD } from '../../../testing/sign-in.ts'
import { createTestDatabase } from '../../../testing/test-database.ts'
import { createTestProgram } from '../../../testing/test-program.ts'

const database = await createTestDatabase()
const { app } = await createTestProgram(database)
const agency = await database.createAgency('SIGN-IN')
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const attempt = async (name: string, password: string) => {
  const { statusCode, json } = await app.inject({
    method: 'POST',
    url: signInEndpoint.path,
    payload: { name, password },
    remoteAddress: anyAddress(),
  })
  return { status: statusCode, body: json() }
}
const whoAmI = async (headers: { cookie?: string } = {}) =>
  (await app.inject({ url: readWhoAmI.path, headers })).json()

describe('signing in', () => {
  it('knows nobody before', async () => {
    expect(await whoAmI()).toMatchObject({ installed: true, account: null, agency: null, pages: null })
  })

  it('accepts the user name or the address, in any case, and enters the only agency', async () => {
    await createMember(database, agency, { userName: 'sen', roles: ['officer'], name: 'Lê Thị Sen' })
    for (const name of ['sen', 'SEN', 'sen@anson.example']) {
      const me = await whoAmI(await signIn(app, name))
      expect(me.account.name).toBe('Lê Thị Sen')
      expect(me.agency.code).toBe('SIGN-IN')
      expect(me.roles).toEqual(['officer'])
      expect(me.pages.audit).toEqual({ allowed: false, because: 'Chỉ người quản trị được xem nhật ký.' })
    }
  })

  it('answers a wrong password and an unknown name alike', async () => {
    await createMember(database, agency, { userName: 'cuc', roles: ['staff'] })
    const wrong = await attempt('cuc', 'sai-mat-khau')
    expect(wrong.status).toBe(401)
    expect(await attempt('khong-co-ai', 'sai-mat-khau')).toEqual(wrong)
    expect(await attempt('khong co ai <script>', 'sai-mat-khau')).toEqual(wrong)
  })

  it('locks a name after five wrong passwords, whether or not it exists', async () => {
    await createMember(database, agency, { userName: 'mai', roles: ['staff'] })
    for (const name of ['mai', 'khong-ai-ca']) {
      const answers = []
      for (let time = 0; time < 7; time += 1) answers.push((await attempt(name, `sai ${time}`)).body.code)
      expect(answers).toEqual([...Array(4).fill('signInRefused'), ...Array(3).fill('accountLocked')])
    }
    expect((await attempt('mai@anson.example', TEST_PASSWORD)).body.code).toBe('accountLocked')
  })

  it('counts attempts that come all at once', async () => {
    await createMember(database, agency, { userName: 'dao', roles: ['staff'] })
    const answers = await Promise.all(Array.from({ length: 20 }, (_, time) => attempt('dao', `sai ${time}`)))
    expect(answers.filter(({ body }) => body.code === 'signInRefused')).toHaveLength(4)
  })

  it('opens again 15 minutes later', async () => {
    await createMember(database, agency, { userName: 'lan', roles: ['staff'] })
    for (let time = 0; time < 6; time += 1) await attempt('lan', 'sai')
    await owner.query(`update auth.sign_in_attempt set last_at = now() - interval '16 minutes'`)
    expect((await attempt('lan', TEST_PASSWORD)).status).toBe(200)
    expect((await attempt('lan', 'sai')).body.code).toBe('signInRefused')
  })

  it('lets one address try 60 times a minute, whatever the names', async () => {
    const remoteAddress = anyAddress()
    const codes = []
    for (let time = 0; time < 62; time += 1) {
      const payload = { name: `ten-${time}`, password: 'sai' }
      const { json } = await app.inject({
        method: 'POST',
        url: signInEndpoint.path,
        payload,
        remoteAddress,
      })
      codes.push(json().code)
    }
    expect(codes.filter((code) => code === 'signInRefused')).toHaveLength(60)
    expect(codes.at(-1)).toBe('tooManyRequests')
  })

  it('writes sign-ins and locks into the audit of the agency', async () => {
    const actions = await database.act(agency, ({ tx }) =>
      tx
        .selectFrom('audit_entry')
        .select(['action', 'actor_name'])
        .where('table_name', '=', 'account')
        .execute(),
    )
    expect(actions).toContainEqual({ action: 'identity.signIn', actor_name: 'Lê Thị Sen' })
    expect(actions).toContainEqual({ action: 'identity.lock', actor_name: 'Người mai' })
  })

  it('keeps nothing of a password but its argon2id digest', async () => {
    const { rows } = await owner.query('select password from auth.credential')
    for (const { password } of rows) expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
})

describe('a session', () => {
  const fresh = async (userName: string) => {
    await createMember(database, agency, { userName, roles: ['staff'] })
    return signIn(app, userName)
  }

  it('is a cookie that scripts cannot read and other sites cannot send along', async () => {
    await createMember(database, agency, { userName: 'cam', roles: ['staff'] })
    const { headers } = await app.inject({
      method: 'POST',
      url: signInEndpoint.path,
      payload: { name: 'cam', password: TEST_PASSWORD },
      remoteAddress: anyAddress(),
    })
    expect(String(headers['set-cookie'])).toMatch(/^thidua\.session_token=.*HttpOnly.*SameSite=Lax/)
    expect(cookiesOf(headers['set-cookie'])).not.toContain('HttpOnly')
  })

  it('ends after an hour without a request', async () => {
    const cookie = await fresh('nghi')
    expect((await whoAmI(cookie)).account).not.toBeNull()
    await owner.query(`update auth.session set last_seen_at = now() - interval '61 minutes'`)
    expect((await whoAmI(cookie)).account).toBeNull()
  })

  it('stays open while it is used, but not longer than a working day', async () => {
    const cookie = await fresh('lam')
    await owner.query(`update auth.session set last_seen_at = now() - interval '59 minutes'`)
    expect((await whoAmI(cookie)).account).not.toBeNull()
    const { rows } = await owner.query(
      `select last_seen_at > now() - interval '10 minutes' as seen, expires_at < now() + interval '12 hours' as ends
       from auth.session order by created_at desc limit 1`,
    )
    expect(rows).toEqual([{ seen: true, ends: true }])
    await owner.query(`update auth.session set expires_at = now() - interval '1 second'`)
    expect((await whoAmI(cookie)).account).toBeNull()
  })

  it('is nobody when the cookie was made up or changed', async () => {
    const { cookie } = await fresh('gia')
    const [name = '', value = ''] = cookie.split('=')
    const changed = value.startsWith('a') ? `b${value.slice(1)}` : `a${value.slice(1)}`
    for (const forged of [`${name}=${changed}`, `${name}=abc.def`, `${name}=%E0%A4%A`, `${name}=`]) {
      expect((await whoAmI({ cookie: forged })).account).toBeNull()
    }
  })

  it('ends at once when the membership does', async () => {
    const cookie = await fresh('nghi-viec')
    await database.act(agency, ({ tx }) =>
      tx.updateTable('membership').set({ active: false }).where('name', '=', 'Người nghi-viec').execute(),
    )
    expect(await whoAmI(cookie)).toMatchObject({ agency: null, agencies: [], roles: [] })
  })
})
