import { describe, expect, it } from 'vitest'
import { readWhoAmI } from '#contract/identity'
import { install } from '#contract/installation'
import { readAgency } from '#contract/organisation'
import { openBrowser } from '../../../testing/browser-session.ts'
import { createTestDatabase } from '../../../testing/test-database.ts'
import { createTestProgram } from '../../../testing/test-program.ts'

const given = {
  code: 'kkt-anson',
  header: {
    name: 'Ban Quản lý Khu kinh tế An Sơn',
    superiorName: 'Ủy ban nhân dân tỉnh An Sơn',
    symbol: 'BQLKKT',
    place: 'An Sơn',
    headPosition: 'Trưởng ban',
    headName: 'Phạm Văn Đức',
  },
  validFrom: '2021-07-01',
  officer: {
    name: 'Nguyễn Thị Lan',
    userName: 'Lan.NT',
    email: 'Lan@anson.example',
    password: 'sen nở giữa đầm',
  },
}

describe('the first-run wizard', async () => {
  const database = await createTestDatabase()
  const { app } = await createTestProgram(database)

  it('is what an empty installation asks for', async () => {
    expect((await openBrowser(app).ask(readWhoAmI)).body.installed).toBe(false)
  })

  it('names each field at fault and stores nothing', async () => {
    const officer = { ...given.officer, userName: 'a b', password: '1111111111' }
    const { status, body } = await openBrowser(app).ask(install, { body: { ...given, code: '?', officer } })
    expect([status, body.fields?.map(({ path }) => path)]).toEqual([400, ['code', 'officer.userName']])
    const guessable = await openBrowser(app).ask(install, {
      body: { ...given, officer: { ...given.officer, password: '1111111111' } },
    })
    expect(guessable.body.fields?.map(({ path }) => path)).toEqual(['officer.password'])
    expect((await openBrowser(app).ask(readWhoAmI)).body.installed).toBe(false)
  })

  it('lets one of two wizards through, signs its officer in, and tells the other', async () => {
    const wizards = [openBrowser(app), openBrowser(app)]
    const answers = await Promise.all(wizards.map((wizard) => wizard.ask(install, { body: given })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('alreadyInstalled')

    const first = wizards[answers.findIndex(({ status }) => status === 200)] ?? openBrowser(app)
    const me = (await first.ask(readWhoAmI)).body
    expect(me).toMatchObject({
      account: { name: 'Nguyễn Thị Lan', userName: 'lan.nt', email: 'lan@anson.example' },
      agency: { code: 'KKT-ANSON', name: 'Ban Quản lý Khu kinh tế An Sơn' },
      roles: ['officer', 'administrator'],
    })
    expect(me.personId).not.toBeNull()
    const { body } = await first.ask(readAgency)
    expect(body.headers[0]).toMatchObject({
      symbol: 'BQLKKT',
      headName: 'Phạm Văn Đức',
      validFrom: '2021-07-01',
    })
  })

  it('is closed from then on', async () => {
    const { status, body } = await openBrowser(app).ask(install, { body: { ...given, code: 'KHAC' } })
    expect([status, body.code]).toEqual([409, 'alreadyInstalled'])
  })
})
