import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { InstrumentGiven } from '#contract/instrument'
import type { Role } from '#contract/role'
import { plainDate } from '#law'
import { type Actor, programActor } from '#platform/operation'
import { createMember, signIn } from '../../testing/sign-in.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { createTestProgram } from '../../testing/test-program.ts'
import { correctInstrument } from './operations/correct-instrument.ts'
import { enterInstrument } from './operations/enter-instrument.ts'
import { removeInstrument } from './operations/remove-instrument.ts'
import { searchLibrary } from './operations/search-library.ts'
import { setLocalRule } from './operations/set-local-rule.ts'
import { presentInstrument, presentLibrary } from './present/instruments.ts'

const database = await createTestDatabase()
const { app } = await createTestProgram(database)
const steward = await database.createAgency('STEWARD')
const agency = await database.createAgency('AGENCY')
const other = await database.createAgency('OTHER')

const as = (agencyId: string, ...roles: Role[]): Actor => ({ ...programActor(agencyId, 'Lê Thị Sen'), roles })
const given: InstrumentGiven = {
  kind: 'decision',
  level: 'province',
  number: '27/2024/QĐ-UBND',
  about: 'Quy chế thi đua, khen thưởng trên địa bàn tỉnh An Sơn',
  issuer: 'Ủy ban nhân dân tỉnh An Sơn',
  issuedOn: '2024-05-20',
  inForceFrom: '2024-06-01',
  inForceUntil: null,
  replaces: [],
  amends: [],
  details: ['L-06-2022'],
}
let made = 0
const another = (change: Partial<InstrumentGiven> = {}): InstrumentGiven => ({
  ...given,
  number: `${++made}/QC-THU`,
  kind: 'rules',
  level: 'agency',
  details: [],
  ...change,
})
const enter = (who: Actor | string, instrument: InstrumentGiven, forEveryone = false) =>
  database.act(who, (operation) => enterInstrument(operation, { given: instrument, forEveryone }))
const page = (who: Actor | string, id: string, search?: string) =>
  database.act(who, (operation) => presentInstrument(operation, { id, on: operation.today, search }))
const find = (who: Actor | string, search: string, change: object = {}) =>
  database.act(who, (operation) =>
    searchLibrary(operation, { on: plainDate('2026-05-20'), search, page: 1, pageSize: 25, ...change }),
  )
const idsFound = async (who: string, search: string, change: object = {}) =>
  (await find(who, search, change)).found.map(({ instrument }) => instrument.id)

describe('the library', () => {
  it('tells on any day what an instrument of the program is', async () => {
    const state = async (on: string) =>
      (await find(agency, '152/2025/NĐ-CP', { on: plainDate(on) })).found[0]?.state
    expect(await state('2025-06-30')).toBe('notYet')
    expect(await state('2025-07-01')).toBe('inForce')
    expect(await state('2027-02-28')).toBe('inForce')
    expect(await state('2027-03-01')).toBe('expired')
  })

  it('finds by number, title and subject, without accents and in any order, and says where', async () => {
    expect(await idsFound(agency, 'nghi dinh 98 2023')).toContain('ND-98-2023')
    const { found } = await find(agency, 'khen thuong luat thi dua')
    expect(found[0]?.hit?.hit).toMatch(/khen thưởng|thưởng/i)
    expect((await idsFound(agency, 'nghị định 152'))[0]).toBe('ND-152-2025')
    expect(await idsFound(agency, 'khong co van ban nao nhu the nay')).toEqual([])
  })

  it('filters by kind, level and state, counts the states and pages', async () => {
    const all = await find(agency, '')
    const sum = Object.values(all.states).reduce((one, next) => one + next)
    expect(sum).toBe(all.total)
    const inForce = await find(agency, '', { state: 'inForce', pageSize: 100 })
    expect(inForce.total).toBe(all.states.inForce)
    expect(inForce.states).toEqual(all.states)
    expect(
      (await find(agency, '', { kind: 'law' })).found.every(({ instrument }) => instrument.kind === 'law'),
    ).toBe(true)
    const [first, second] = [
      await idsFound(agency, '', { pageSize: 5 }),
      await idsFound(agency, '', { pageSize: 5, page: 2 }),
    ]
    expect(new Set([...first, ...second]).size).toBe(10)
  })

  it('shows relations from both sides', async () => {
    const sides = async (id: string) =>
      (await page(agency, id)).relations.map(({ label, instrument }) => `${label} ${instrument.id}`)
    expect(await sides('ND-98-2023')).toContain('Thay thế ND-91-2017')
    expect(await sides('ND-91-2017')).toContain('Bị thay thế bởi ND-98-2023')
  })

  it('says how an instrument of the program is known and that nobody corrects it here', async () => {
    const shown = await page(as(steward, 'administrator'), 'ND-152-2025')
    expect(shown.check?.sentence).not.toBe('')
    expect(shown.abilities.correct.because).toMatch(/cùng phần mềm/)
    expect(shown.given).toBeNull()
  })
})

describe('an instrument of an agency', () => {
  it('is entered by the officer and the administrator, for that agency alone', async () => {
    const id = await enter(as(agency, 'officer'), another({ about: 'Quy chế riêng không lẫn vào đâu' }))
    expect(await page(agency, id)).toMatchObject({
      origin: 'own',
      level: 'agency',
      history: [{ action: 'Nhập văn bản' }],
    })
    await expect(page(other, id)).rejects.toMatchObject({ code: 'notFound' })
    await expect(page(steward, id)).rejects.toMatchObject({ code: 'notFound' })
    expect(await idsFound(other, 'rieng khong lan vao dau')).toEqual([])
    expect((await find(agency, '')).total - (await find(other, '')).total).toBe(1)
  })

  it.each([['staff'], ['unitHead'], ['leadership']] as const)('is not entered by %s', async (role) => {
    await expect(enter(as(agency, role), another())).rejects.toMatchObject({ code: 'notAllowed' })
    const { abilities } = await database.act(as(agency, role), (operation) =>
      presentLibrary(operation, { on: operation.today, page: 1, pageSize: 1 }),
    )
    expect(abilities.enter.because).toMatch(/cán bộ thi đua/)
  })

  it.each([
    ['ends before it begins', { inForceUntil: '2024-05-31' }, 'given.inForceUntil'],
    ['begins before it was issued', { inForceFrom: '2024-05-19' }, 'given.inForceFrom'],
    ['is of the State', { level: 'national' }, 'given.level'],
    [
      'replaces what is not there',
      { replaces: ['entered:11111111-1111-4111-8111-111111111111'] },
      'given.replaces',
    ],
    ['amends what it replaces', { replaces: ['ND-98-2023'], amends: ['ND-98-2023'] }, 'given.amends'],
    ['details what was issued after it', { details: ['ND-152-2025'] }, 'given.details'],
  ] as const)('is refused at its field when it %s', async (_, change, path) => {
    const attempt = enter(agency, another(change as Partial<InstrumentGiven>))
    await expect(attempt).rejects.toMatchObject({ code: 'malformedRequest', fields: [{ path }] })
  })

  it('does not come to replace what replaces it, however far round', async () => {
    const first = another()
    const id = await enter(agency, first)
    const second = await enter(agency, another({ replaces: [id] }))
    const third = await enter(agency, another({ amends: [second] }))
    const correct = (replaces: string[]) =>
      database.act(agency, (operation) =>
        correctInstrument(operation, { id, version: 1, given: { ...first, replaces } }),
      )
    for (const other of [second, third])
      await expect(correct([other])).rejects.toMatchObject({
        fields: [{ path: 'given.replaces', detail: expect.stringContaining('dựa vào chính văn bản này') }],
      })
  })

  it('is refused when the library has it already, whoever brought that in', async () => {
    const repeated = another()
    await enter(agency, repeated)
    await expect(enter(agency, repeated)).rejects.toMatchObject({ code: 'nameTaken' })
    const decree = another({
      kind: 'decree',
      level: 'national',
      number: '152/2025/NĐ-CP',
      issuer: 'Chính phủ',
      issuedOn: null,
    })
    await expect(enter(as(steward, 'administrator'), decree, true)).rejects.toMatchObject({
      code: 'nameTaken',
    })
  })

  it('is corrected by who saw it last', async () => {
    const id = await enter(agency, another())
    const correct = (version: number, about: string) =>
      database.act(agency, (operation) =>
        correctInstrument(operation, { id, version, given: another({ about }) }),
      )
    await correct(1, 'Đã sửa')
    expect(await page(agency, id)).toMatchObject({ about: 'Đã sửa', given: { version: 2 } })
    await expect(correct(1, 'Sửa sau lưng')).rejects.toMatchObject({ code: 'staleVersion' })
  })

  it('is removed unless something refers to it', async () => {
    const id = await enter(agency, another())
    const rule = {
      slot: 'deadline.soonDays',
      value: 5,
      citation: 'Điều 3 Quy chế thử',
      validFrom: plainDate('2026-01-01'),
      follows: null,
      instrument: id,
    } as const
    await database.act(agency, (operation) => setLocalRule(operation, rule))
    const remove = (which: string) =>
      database.act(agency, (operation) => removeInstrument(operation, { id: which, version: 1 }))
    await expect(remove(id)).rejects.toMatchObject({
      code: 'stillInUse',
      detail: expect.stringContaining('Điều 3 Quy chế thử'),
    })
    const free = await enter(agency, another())
    await remove(free)
    await expect(page(agency, free)).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('an instrument for everyone', () => {
  it('is entered by the administrator of the agency that was set up first, and read by all', async () => {
    const id = await enter(as(steward, 'administrator'), given, true)
    expect(await page(other, id)).toMatchObject({
      origin: 'installation',
      title: 'Quyết định số 27/2024/QĐ-UBND',
    })
    expect((await page(other, id)).history).toHaveLength(1)
    expect((await page(other, id)).abilities.correct).toMatchObject({ allowed: false })
  })

  it.each([
    ['the officer of that agency', () => as(steward, 'officer')],
    ['the administrator of another', () => as(agency, 'administrator')],
  ])('is not entered by %s, with the reason', async (_, who) => {
    await expect(enter(who(), another(), true)).rejects.toMatchObject({
      code: 'notAllowed',
      detail: expect.stringContaining('quản lý bản cài đặt'),
    })
  })

  it('is not written by another agency even past the operations', async () => {
    const columns = {
      kind: 'rules',
      level: 'agency',
      number: 'x',
      about: 'x',
      issuer: 'x',
      entered_by_name: 'x',
    } as const
    const attempt = database.act(agency, ({ tx, now }) =>
      tx
        .insertInto('instrument')
        .values({ ...columns, tenant_id: agency, for_everyone: true, entered_at: now })
        .execute(),
    )
    await expect(attempt).rejects.toThrow(/row-level security/)
    const changed = await database.act(agency, ({ tx }) =>
      tx.updateTable('instrument').set({ about: 'khác' }).where('for_everyone', '=', true).executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
    const removed = await database.act(agency, ({ tx }) =>
      tx.deleteFrom('instrument').where('for_everyone', '=', true).executeTakeFirst(),
    )
    expect(removed.numDeletedRows).toBe(0n)
  })

  it('does not relate to what only one agency has, and is not removed', async () => {
    const own = await enter(steward, another())
    await expect(
      enter(as(steward, 'administrator'), another({ replaces: [own] }), true),
    ).rejects.toMatchObject({
      code: 'malformedRequest',
    })
    const id = await enter(as(steward, 'administrator'), another(), true)
    const remove = database.act(steward, (operation) => removeInstrument(operation, { id, version: 1 }))
    await expect(remove).rejects.toMatchObject({
      code: 'notAllowed',
      detail: expect.stringContaining('viện dẫn'),
    })
  })

  it('leaves its trace in the audit of the steward', async () => {
    const trace = (who: string) =>
      database.act(who, ({ tx }) =>
        tx
          .selectFrom('audit_entry')
          .select('row_id')
          .where('table_name', '=', 'instrument')
          .where('after', '@>', JSON.stringify({ number: given.number }))
          .execute(),
      )
    expect(await trace(steward)).toHaveLength(1)
    expect(await trace(other)).toEqual([])
  })
})

describe('a file of an instrument', () => {
  const cookies = new Map<string, string>()
  beforeAll(async () => {
    for (const [name, where, role] of [
      ['quan-tri-goc', steward, 'administrator'],
      ['can-bo-goc', steward, 'officer'],
      ['can-bo-khac', agency, 'officer'],
      ['chuyen-vien', agency, 'staff'],
    ] as const) {
      await createMember(database, where, { userName: name, roles: [role] })
      cookies.set(name, (await signIn(app, name)).cookie)
    }
  })

  const attach = async (
    who: string,
    {
      instrument = 'L-06-2022',
      file = 'Điều 23. Chiến sĩ thi đua cơ sở',
      name = 'luat.txt',
      forEveryone = false,
    }: { instrument?: string; file?: string | Buffer; name?: string; forEveryone?: boolean },
  ) => {
    const form = new FormData()
    form.append('file', new Blob([typeof file === 'string' ? file : new Uint8Array(file)]), name)
    const request = new Request('http://x', { method: 'POST', body: form })
    const response = await app.inject({
      method: 'POST',
      url: `/api/instruments/${instrument}/files?forEveryone=${forEveryone}`,
      headers: { cookie: cookies.get(who) ?? '', 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    })
    return { status: response.statusCode, body: response.json() }
  }

  it('makes the instrument found by the words in it, for the agency that attached it', async () => {
    const words = 'Thôn Suối Đá được tặng cờ năm ấy vì trồng rừng ngập mặn'
    const { status, body } = await attach('can-bo-khac', { file: `Phụ lục\n\n${words}.` })
    expect([status, body.alreadyKept]).toEqual([200, false])
    const { found } = await find(agency, 'trong rung NGAP man suoi da')
    expect(found[0]).toMatchObject({ instrument: { id: 'L-06-2022' }, files: 1, hit: { where: 'luat.txt' } })
    const exact = (await find(agency, 'rung ngap man')).found[0]?.hit
    expect(exact?.hit).toBe('rừng ngập mặn')
    expect(exact?.before).toMatch(/trồng $/)
    expect(await idsFound(steward, 'rung ngap man')).toEqual([])
    expect((await page(steward, 'L-06-2022')).attached).toEqual([])
  })

  it('comes back as it was, only to those who may see it', async () => {
    const { body } = await attach('can-bo-khac', {
      file: 'Nội dung nguyên vẹn đây',
      name: 'Quy chế số 1.txt',
    })
    const download = (who: string) =>
      app.inject({
        method: 'GET',
        url: `/api/instruments/L-06-2022/files/${body.fileId}`,
        headers: { cookie: cookies.get(who) ?? '' },
      })
    const mine = await download('chuyen-vien')
    expect(mine.body).toBe('Nội dung nguyên vẹn đây')
    expect(mine.headers['content-disposition']).toContain('attachment')
    expect((await download('can-bo-goc')).statusCode).toBe(404)
  })

  it('is kept once, and shared by the administrator of the installation', async () => {
    const file = 'Toàn văn chính thức của nghị định'
    await attach('can-bo-goc', { instrument: 'ND-152-2025', file })
    expect((await page(other, 'ND-152-2025')).attached).toEqual([])
    const refused = await attach('can-bo-goc', { instrument: 'ND-152-2025', file, forEveryone: true })
    expect([refused.status, refused.body.code]).toEqual([403, 'notAllowed'])
    const shared = await attach('quan-tri-goc', { instrument: 'ND-152-2025', file, forEveryone: true })
    expect([shared.status, shared.body.alreadyKept]).toEqual([200, true])
    expect((await page(other, 'ND-152-2025')).attached).toMatchObject([{ forEveryone: true }])
    const bytes = await database.act(other, ({ tx }) =>
      tx.selectFrom('instrument_file_content').select('content').execute(),
    )
    expect(bytes.map(({ content }) => content.toString())).toEqual([file])
  })

  it.each([
    ['a program', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'may.exe', 422],
    [
      'a picture named as a paper',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'anh.pdf',
      422,
    ],
    ['a broken Word file', Buffer.from('PK\u0003\u0004 hỏng'), 'hong.docx', 422],
    ['nothing', Buffer.alloc(0), 'rong.txt', 422],
    ['more than a paper may be', Buffer.alloc(26 * 1024 * 1024, 97), 'to.txt', 413],
  ])('is refused with a sentence when it is %s', async (...[, file, name, status]) => {
    const answer = await attach('can-bo-khac', { file, name })
    expect(answer.status).toBe(status)
    expect(answer.body.detail).toMatch(/hãy/)
  })

  it('is refused from staff, to an instrument of another agency and to none', async () => {
    expect((await attach('chuyen-vien', {})).status).toBe(403)
    const theirs = await enter(other, another())
    expect((await attach('can-bo-khac', { instrument: theirs })).status).toBe(404)
    expect((await attach('can-bo-khac', { instrument: 'ND-1-1900' })).status).toBe(404)
  })

  it('reads a Word paper, and finds it by what stands in it', async () => {
    const docx = readFileSync(new URL('../../../fixtures/papers/annual-plan-2026.docx', import.meta.url))
    const { status } = await attach('can-bo-khac', {
      instrument: 'TT-15-2025',
      file: docx,
      name: 'ke-hoach.docx',
    })
    expect(status).toBe(200)
    const shown = await page(agency, 'TT-15-2025', 'phong trao thi dua')
    expect(shown.attached).toMatchObject([{ format: 'docx', hit: { where: 'ke-hoach.docx' } }])
    expect(shown.attached[0]?.hit?.hit.toLowerCase()).toBe('phong trào thi đua')
  })
})

describe('what cannot be kept', () => {
  const post = async (url: string, payload: object) => {
    const response = await app.inject({ method: 'POST', url, headers: { cookie }, payload })
    return { status: response.statusCode, body: response.json() }
  }
  const hostile = '\u0000a\ud800'
  let cookie = ''
  beforeAll(async () => {
    await createMember(database, steward, { userName: 'thu-het', roles: ['administrator', 'officer'] })
    cookie = (await signIn(app, 'thu-het')).cookie
  })

  it('is cleaned or refused with a sentence, and is never a fault of the server', async () => {
    const rule = { citation: `Điều ${hostile} 1`, validFrom: '2026-01-01', follows: null }
    const text = { ...rule, value: `tiêu chuẩn ${hostile}` }
    expect((await post('/api/local-rules/criteria.commendationLetter', text)).status).toBe(200)
    const early = await post('/api/local-rules/dossier.appraisalDays', {
      ...rule,
      value: 5,
      validFrom: '0000-01-01',
    })
    expect(early.body).toMatchObject({ code: 'malformedRequest', fields: [{ path: 'validFrom' }] })
    const instrument = another({ about: `về ${hostile} việc`, number: `7${hostile}/QC` })
    expect((await post('/api/instruments', { given: instrument })).status).toBe(200)
    const given = {
      scope: { kind: 'standard', award: 'advancedWorker', subject: 'individual' },
      from: '2026-10-01',
      confirmsLast: false,
      requirement: { kind: 'emulates', label: `thi đua ${hostile}` },
      citation: { source: 'L-06-2026', article: 1, clause: null, point: null },
      fileId: null,
    }
    expect((await post('/api/entered-standards', { given })).status).toBe(200)
    const deep = `${'{"label":"x","all":['.repeat(20_000)}${']}'.repeat(20_000)}`
    const nested = await app.inject({
      method: 'POST',
      url: '/api/entered-standards',
      headers: { cookie, 'content-type': 'application/json' },
      payload: `{"given":${JSON.stringify({ ...given, requirement: 0 }).replace('"requirement":0', `"requirement":${deep}`)}}`,
    })
    expect(nested.statusCode).toBe(400)
    const get = await app.inject({
      url: '/api/instruments/%00/files/11111111-1111-4111-8111-111111111111',
      headers: { cookie },
    })
    expect(get.statusCode).toBe(404)
  })
})
