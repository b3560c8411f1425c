import { describe, expect, it } from 'vitest'
import * as contract from '#contract/identity'
import { changeMember, inviteMember, listMembers, type Member } from '#contract/member'
import { openBrowser, type TestBrowser } from '../../../testing/browser-session.ts'
import { createMember, signIn } from '../../../testing/sign-in.ts'
import { createTestDatabase } from '../../../testing/test-database.ts'
import { createTestProgram } from '../../../testing/test-program.ts'

const database = await createTestDatabase()
const { app } = await createTestProgram(database)

let count = 0
/** An agency with one administrator, who is at a browser. */
async function newAgency(): Promise<{ agency: string; administrator: TestBrowser; userName: string }> {
  count += 1
  const agency = await database.createAgency(`MEMBERS-${count}`)
  const userName = `quan-tri-${count}`
  await createMember(database, agency, { userName, roles: ['administrator'] })
  return { agency, userName, administrator: openBrowser(app, (await signIn(app, userName)).cookie) }
}
const members = async (browser: TestBrowser): Promise<readonly Member[]> =>
  (await browser.ask(listMembers)).body.members
const invite = (browser: TestBrowser, userName: string, extra: object = {}) =>
  browser.ask(inviteMember, {
    body: {
      name: `Người ${userName}`,
      userName,
      email: `${userName}@anson.example`,
      roles: ['staff'],
      ...extra,
    },
  })
const change = (browser: TestBrowser, member: Member, to: Partial<Member> & { email?: string }) => {
  const { name, roles, active, version, person } = { ...member, ...to }
  return browser.ask(changeMember, {
    params: { memberId: member.id },
    body: { name, roles, active, version, personId: person?.id ?? null, email: to.email ?? null },
  })
}
const addPerson = (agency: string, name: string) =>
  database.act(agency, async ({ tx }) => {
    const values = { tenant_id: agency, full_name: name, search_key: name }
    return (await tx.insertInto('person').values(values).returning('id').executeTakeFirstOrThrow()).id
  })

describe('inviting', () => {
  it('makes an account that is closed until its owner follows the mailed link', async () => {
    const { agency, administrator } = await newAgency()
    const { status, body } = await invite(administrator, 'moi-vao')
    expect([status, body.mail]).toEqual([200, 'kept'])
    const added = (await members(administrator)).find(({ id }) => id === body.id)
    expect(added).toMatchObject({ name: 'Người moi-vao', active: true, account: { userName: 'moi-vao' } })

    const [mail] = await database.act(agency, ({ tx }) => tx.selectFrom('outbox_mail').selectAll().execute())
    const token = /token=(\S+)/.exec(mail?.body ?? '')?.[1] ?? ''
    const stranger = openBrowser(app)
    await stranger.ask(contract.resetPassword, { body: { token, newPassword: 'con trâu đi trước' } })
    const { cookie } = await signIn(app, 'moi-vao', 'con trâu đi trước')
    expect((await openBrowser(app, cookie).ask(contract.readWhoAmI)).body.roles).toEqual(['staff'])
  })

  it('refuses a user name that is taken, at its field, and stores nothing', async () => {
    const { administrator, userName } = await newAgency()
    const { status, body } = await invite(administrator, userName, { email: 'khac@anson.example' })
    expect([status, body.fields?.map(({ path }) => path)]).toEqual([409, ['userName']])
    expect(await members(administrator)).toHaveLength(1)
  })

  it('joins the account that an address already has, without telling what another agency knows of it', async () => {
    const first = await newAgency()
    const second = await newAgency()
    await invite(first.administrator, 'hai-ben', { name: 'Tên ở cơ quan một' })
    const { status, body } = await invite(second.administrator, 'khac-ten', {
      email: 'hai-ben@anson.example',
      name: 'Tên ở cơ quan hai',
    })
    expect(status).toBe(200)
    const joined = (await members(second.administrator)).find(({ id }) => id === body.id)
    expect(joined).toMatchObject({ name: 'Tên ở cơ quan hai', account: null })
    expect(joined?.abilities.sendPasswordLink.because).toMatch(/cơ quan khác/)
    expect(JSON.stringify(joined)).not.toMatch(/hai-ben|cơ quan một/)
    const again = await invite(second.administrator, 'lai-nua', { email: 'hai-ben@anson.example' })
    expect(again.body.fields?.map(({ path }) => path)).toEqual(['email'])
  })

  it('links each person of the agency to one account', async () => {
    const { agency, administrator } = await newAgency()
    const personId = await addPerson(agency, 'Đỗ Thị Sim')
    expect((await administrator.ask(listMembers)).body.people).toEqual([{ id: personId, name: 'Đỗ Thị Sim' }])
    expect((await invite(administrator, 'sim', { personId })).status).toBe(200)
    expect((await administrator.ask(listMembers)).body.people).toEqual([])
    expect((await invite(administrator, 'sim-hai', { personId })).body.fields?.[0]?.path).toBe('personId')
    const foreign = await addPerson((await newAgency()).agency, 'Người nơi khác')
    const refused = await invite(administrator, 'sim-ba', { personId: foreign })
    const unknown = await invite(administrator, 'sim-ba', {
      personId: '11111111-1111-4111-8111-111111111111',
    })
    expect(refused).toEqual(unknown)
    expect(refused.status).toBe(404)
  })

  it('is for administrators', async () => {
    const { agency } = await newAgency()
    await createMember(database, agency, { userName: 'khong-quyen', roles: ['officer', 'leadership'] })
    const officer = openBrowser(app, (await signIn(app, 'khong-quyen')).cookie)
    for (const answer of [await officer.ask(listMembers), await invite(officer, 'ban-be')]) {
      expect([answer.status, answer.body.detail]).toEqual([
        403,
        'Chỉ người quản trị được quản lý thành viên.',
      ])
    }
  })
})

describe('changing a member', () => {
  it('takes effect with the next request', async () => {
    const { agency, administrator } = await newAgency()
    await createMember(database, agency, { userName: 'len-chuc', roles: ['staff'] })
    const browser = openBrowser(app, (await signIn(app, 'len-chuc')).cookie)
    const member = (await members(administrator)).find(({ account }) => account?.userName === 'len-chuc')
    if (!member) throw new Error('not listed')
    await change(administrator, member, { roles: ['unitHead', 'officer'] })
    expect((await browser.ask(contract.readWhoAmI)).body.roles).toEqual(['unitHead', 'officer'])
    await change(administrator, member, { active: false, version: 2 })
    expect((await browser.ask(contract.readWhoAmI)).body.agency).toBeNull()
  })

  it('does not overwrite what someone else changed meanwhile', async () => {
    const { administrator } = await newAgency()
    await invite(administrator, 'hai-nguoi-sua')
    const member = (await members(administrator)).find(({ account }) => account?.userName === 'hai-nguoi-sua')
    if (!member) throw new Error('not listed')
    expect((await change(administrator, member, { name: 'Một' })).status).toBe(200)
    expect((await change(administrator, member, { name: 'Hai' })).body.code).toBe('staleVersion')
  })

  it('changes the address of the account, into the audit too', async () => {
    const { agency, administrator } = await newAgency()
    await invite(administrator, 'nham-thu')
    const member = (await members(administrator)).find(({ account }) => account?.userName === 'nham-thu')
    if (!member) throw new Error('not listed')
    expect((await change(administrator, member, { email: 'dung-thu@anson.example' })).status).toBe(200)
    expect((await members(administrator)).map(({ account }) => account?.email)).toContain(
      'dung-thu@anson.example',
    )
    const noted = await database.act(agency, ({ tx }) =>
      tx
        .selectFrom('audit_entry')
        .select('after')
        .where('table_name', '=', 'account')
        .where('action', '=', 'identity.changeMember')
        .execute(),
    )
    expect(noted).toEqual([{ after: { from: 'nham-thu@anson.example', to: 'dung-thu@anson.example' } }])
  })

  it('never leaves the agency without an administrator', async () => {
    const { administrator } = await newAgency()
    const [me] = await members(administrator)
    if (!me) throw new Error('not listed')
    expect((await change(administrator, me, { roles: ['staff'] })).body.code).toBe('lastAdministrator')
    expect((await change(administrator, me, { active: false })).body.code).toBe('lastAdministrator')
  })

  it('keeps one administrator when two step down at once', async () => {
    const { agency, administrator, userName } = await newAgency()
    await createMember(database, agency, { userName: `${userName}-b`, roles: ['administrator'] })
    const other = openBrowser(app, (await signIn(app, `${userName}-b`)).cookie)
    const [one, two] = await members(administrator)
    if (!one || !two) throw new Error('not listed')
    const answers = await Promise.all([
      change(administrator, one, { roles: ['staff'] }),
      change(other, two, { roles: ['staff'] }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('of another agency finds nobody', async () => {
    const mine = await newAgency()
    const yours = await newAgency()
    const [theirs] = await members(yours.administrator)
    if (!theirs) throw new Error('not listed')
    const refused = await change(mine.administrator, theirs, { name: 'Đổi tên' })
    const unknown = await change(
      mine.administrator,
      { ...theirs, id: '11111111-1111-4111-8111-111111111111' },
      {},
    )
    expect(refused).toEqual(unknown)
    expect(refused.status).toBe(404)
    expect((await members(yours.administrator))[0]?.name).toBe(theirs.name)
  })
})
