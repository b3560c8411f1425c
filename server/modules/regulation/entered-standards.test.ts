import { describe, expect, it } from 'vitest'
import type { EnteredStandardGiven } from '#contract/entered-standard'
import type { InstrumentGiven } from '#contract/instrument'
import type { Role } from '#contract/role'
import { type Facts, judge, nationalLaw, plainDate, versionOn } from '#law'
import { lawBookFor } from '#modules/regulation'
import { type Actor, type Announced, programActor } from '#platform/operation'
import { createTestDatabase } from '../../testing/test-database.ts'
import { correctInstrument } from './operations/correct-instrument.ts'
import { correctStandardDraft, draftStandard, removeStandardDraft } from './operations/draft-standard.ts'
import { enterInstrument } from './operations/enter-instrument.ts'
import { lawBookTrying } from './operations/law-book-for.ts'
import { letStandardGovern } from './operations/let-standard-govern.ts'
import { removeFile } from './operations/remove-file.ts'
import { withdrawStandard } from './operations/withdraw-standard.ts'
import { presentEnteredStandard, presentEnteredStandards } from './present/entered-standards.ts'
import { insertFile } from './store/instrument-files.ts'

const heard: Announced[] = []
const database = await createTestDatabase({
  listeners: { 'regulation.standardChanged': [async (event) => void heard.push(event)] },
})
const steward = await database.createAgency('STEWARD')
const agency = await database.createAgency('AGENCY')
const as = (agencyId: string, ...roles: Role[]): Actor => ({ ...programActor(agencyId, 'Lê Thị Sen'), roles })
const admin = as(steward, 'administrator')

const source = 'L-06-2026'
const attach = (instrument: string, text: string, forEveryone = true) =>
  database.act(admin, (operation) => {
    const bytes = new TextEncoder().encode(text)
    const file = { fileName: 'luat-06-2026.txt', format: 'txt', bytes, sha256: text, text } as const
    return insertFile(operation, { file, instrument, forEveryone })
  })
const fileId = (await attach(source, 'Điều 1. Sửa đổi, bổ sung Điều 23')) ?? ''

const excellent = { kind: 'rating', atLeast: 'excellent', label: 'hoàn thành xuất sắc nhiệm vụ' } as const
const initiative = {
  kind: 'initiatives',
  reach: 'grassroots',
  atLeast: 1,
  years: 1,
  label: 'có sáng kiến được công nhận',
} as const
const both = { label: 'Hoàn thành xuất sắc và có sáng kiến', all: [excellent, initiative] }
const scope = { kind: 'standard', award: 'grassrootsFighter', subject: 'individual' } as const
const given = (change: Partial<EnteredStandardGiven> = {}): EnteredStandardGiven => ({
  scope,
  from: '2026-10-01',
  confirmsLast: false,
  requirement: both,
  citation: { source, article: 1, clause: 2, point: null },
  fileId,
  note: '',
  ...change,
})
const draft = (change: Partial<EnteredStandardGiven> = {}, who = admin) =>
  database.act(who, (operation) => draftStandard(operation, given(change)))
const show = (who: Actor | string, id: string) =>
  database.act(who, (operation) => presentEnteredStandard(operation, id))
const govern = (id: string, change: object = {}, who = admin) =>
  database.act(who, (operation) =>
    letStandardGovern(operation, { id, version: 1, typed: 'BAN HÀNH', ...change }),
  )
const withdraw = async (id: string) => {
  const { version } = await show(admin, id)
  return database.act(admin, (operation) =>
    withdrawStandard(operation, { id, version, because: 'Nhập nhầm khoản' }),
  )
}
const bookOf = (who: string) => database.act(who, ({ tx }) => lawBookFor(tx))

const facts = (day: string): Facts => ({
  subject: 'individual',
  forYear: 2026,
  receivedForAppraisalOn: plainDate(day),
  ground: 'merit',
  recruitedOn: plainDate('2015-01-01'),
  years: [{ year: 2026, rating: 'excellent', emulates: true, titles: [], initiatives: [] }],
  awards: [],
  discipline: [],
  holds: [],
})
const standardFrom = async (who: string, day: string) => {
  const standard = (await bookOf(who)).standards.grassrootsFighter.individual
  if (!standard) throw new Error('no standard')
  return versionOn(standard, { receivedForAppraisalOn: plainDate(day) })
}

describe('a draft of a standard', () => {
  it('is written by the administrator of the agency that keeps the installation', async () => {
    for (const who of [as(steward, 'officer', 'leadership'), as(agency, 'administrator')])
      await expect(draft({}, who)).rejects.toMatchObject({
        code: 'notAllowed',
        detail: expect.stringMatching(/quản trị/),
      })
    const id = await draft()
    expect(await show(admin, id)).toMatchObject({
      state: 'draft',
      missing: [],
      abilities: { govern: { allowed: true } },
    })
    for (const who of [as(steward, 'officer'), as(agency, 'administrator')]) {
      await expect(show(who, id)).rejects.toMatchObject({ code: 'notFound' })
      const { standards } = await database.act(who, presentEnteredStandards)
      expect(standards).toEqual([])
      await expect(database.act(who, (operation) => lawBookTrying(operation, id))).rejects.toMatchObject({
        code: 'notFound',
      })
    }
    await database.act(admin, (operation) => removeStandardDraft(operation, { id, version: 1 }))
    await expect(show(admin, id)).rejects.toMatchObject({ code: 'notFound' })
  })

  it('is tried before it governs, and changes nothing meanwhile', async () => {
    const id = await draft()
    const book = await database.act(admin, (operation) => lawBookTrying(operation, id))
    const verdict = judge({ award: 'grassrootsFighter', facts: facts('2026-12-01'), book })
    expect(verdict.outcome).toBe('notMet')
    expect(verdict.reasons.some(({ cite }) => cite.source === source && cite.article === 1)).toBe(true)
    expect(await bookOf(steward)).toBe(nationalLaw)
  })

  it.each([
    ['of days whose text was checked', { from: '2025-03-01' }, 'datesContradict', 'Điều 23 Luật'],
    [
      'of no award',
      { scope: { kind: 'standard', award: 'hero', subject: 'individual' } },
      'malformedRequest',
      null,
    ],
    [
      'of an award for the wrong subject',
      { scope: { ...scope, subject: 'household' } },
      'malformedRequest',
      null,
    ],
    [
      'that cites nothing known',
      { citation: { source: 'ND-1-1900', article: 1, clause: null, point: null } },
      'malformedRequest',
      null,
    ],
    [
      'with the file of another instrument',
      { citation: { source: 'L-06-2022', article: 23, clause: null, point: null } },
      'malformedRequest',
      null,
    ],
    ['that is no requirement', { requirement: { label: 'x', kind: 'magic' } }, 'malformedRequest', null],
    ['of nothing', { requirement: null }, 'malformedRequest', null],
  ] as const)('is refused when it is one %s', async (...[, change, code, words]) => {
    const attempt = draft(change as Partial<EnteredStandardGiven>)
    await expect(attempt).rejects.toMatchObject({ code })
    if (words) await expect(attempt).rejects.toMatchObject({ detail: expect.stringContaining(words) })
  })

  it('reports every mistake of its requirement at its place', async () => {
    const requirement = { label: 'Sai', all: [{ ...excellent, atLeast: 'best' }, { kind: 'emulates' }] }
    await expect(draft({ requirement })).rejects.toMatchObject({
      fields: [{ path: 'given.requirement.all.0.atLeast' }, { path: 'given.requirement.all.1.label' }],
    })
  })

  it('names no award that nobody it is for can have', async () => {
    const run = { kind: 'titleRun', award: 'advancedCollective', times: 2, apart: 1, label: 'hai lần' }
    const medal = {
      kind: 'holdsAward',
      award: 'provincialMeritCertificate',
      atLeast: 1,
      label: 'có bằng khen',
    }
    const content = [{ kind: 'titles', award: 'outstandingCollective', times: 1 }]
    const rated = { kind: 'ratingRun', atLeast: 'good', years: 2, having: content, label: 'hai năm' }
    const requirement = { label: 'Lẫn đối tượng', all: [medal, run, { label: 'Một trong', any: [rated] }] }
    const detail = 'Tập thể lao động tiên tiến không dành cho cá nhân'
    await expect(draft({ requirement })).rejects.toMatchObject({
      fields: [
        { path: 'given.requirement.all.1.award', detail },
        { path: 'given.requirement.all.2.any.0.having.0.award' },
      ],
    })
    const dissolved = { kind: 'condition', condition: 'eligibility.disciplineInYear' } as const
    const nested = { kind: 'titleOrStandard', award: 'advancedCollective', label: 'đạt danh hiệu' }
    await expect(draft({ scope: dissolved, requirement: nested })).rejects.toMatchObject({
      fields: [{ path: 'given.requirement.award', detail }],
    })
  })

  it('begins on any day that can be written, and governs on none before the first text', async () => {
    await expect(draft({ from: '9999-12-31' })).resolves.toBeTypeOf('string')
    const early = await draft({ from: '2016-01-01' })
    expect((await show(admin, early)).missing).toContain(
      'Chuẩn bắt đầu trước ngày 01/10/2017, ngày đầu tiên phần mềm có quy định.',
    )
  })

  it('is kept as one of two saved it who saw the same, and as it was seen when it is let govern', async () => {
    const id = await draft()
    const correct = (note: string, version = 1) =>
      database.act(admin, (operation) =>
        correctStandardDraft(operation, { id, version, given: given({ note }) }),
      )
    const saved = await Promise.allSettled([correct('một'), correct('hai'), correct('ba')])
    expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const both = await Promise.allSettled([correct('bốn', 2), govern(id, { version: 2 })])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { state } = await show(admin, id)
    if (state === 'governing') await withdraw(id)
  })

  it('is not changed by who did not see the last change', async () => {
    const id = await draft()
    const correct = (version: number) =>
      database.act(admin, (operation) =>
        correctStandardDraft(operation, { id, version, given: given({ note: 'sửa' }) }),
      )
    await correct(1)
    await expect(correct(1)).rejects.toMatchObject({ code: 'staleVersion' })
  })
})

describe('a standard that governs', () => {
  it('waits for the typed word, the file and an instrument in force', async () => {
    const bare = await draft({ fileId: null })
    await expect(govern(bare)).rejects.toMatchObject({
      code: 'illegalMove',
      detail: expect.stringMatching(/tệp văn bản chính thức/),
    })
    expect((await show(admin, bare)).abilities.govern.because).toMatch(/tệp/)
    const early = await draft({ from: '2016-01-01' })
    await expect(govern(early)).rejects.toMatchObject({
      detail: expect.stringMatching(/có hiệu lực từ 01\/10\/2026/),
    })
    const unread = await draft({ requirement: { kind: 'unread', label: 'chưa đọc' } })
    await expect(govern(unread)).rejects.toMatchObject({ detail: expect.stringMatching(/chưa đọc/) })
    const whole = await draft()
    await expect(govern(whole, { typed: 'ban hành' })).rejects.toMatchObject({ fields: [{ path: 'typed' }] })
    await expect(govern(whole, { version: 7 })).rejects.toMatchObject({ code: 'staleVersion' })
    await expect(govern(whole, {}, as(steward, 'officer'))).rejects.toMatchObject({ code: 'notFound' })
  })

  it('governs for every agency from its day, is audited and told, and is never changed or deleted', async () => {
    const before = judge({
      award: 'grassrootsFighter',
      facts: facts('2026-12-01'),
      book: await bookOf(agency),
    })
    expect(before.provisional).not.toBeNull()
    heard.length = 0
    const id = await draft()
    await govern(id)
    const version = await standardFrom(agency, '2026-10-01')
    expect(version).toMatchObject({ value: both, check: { status: 'checked', by: 'fullText' } })
    expect(await standardFrom(agency, '2026-09-30')).toMatchObject({ cite: { source: 'L-06-2022' } })
    expect(heard).toEqual([
      {
        name: 'regulation.standardChanged',
        payload: { standard: 'eligibility.grassrootsFighter', from: '2026-10-01' },
      },
    ])
    expect(await show(agency, id)).toMatchObject({
      state: 'governing',
      abilities: { withdraw: { allowed: false } },
    })
    expect((await show(admin, id)).abilities.correct.because).toMatch(/không sửa/)
    const trace = await database.act(steward, ({ tx }) =>
      tx.selectFrom('audit_entry').select('actor_name').where('row_id', '=', id).execute(),
    )
    expect(trace).toHaveLength(2)
    const change = database.act(admin, (operation) =>
      correctStandardDraft(operation, { id, version: 2, given: given() }),
    )
    await expect(change).rejects.toMatchObject({ code: 'illegalMove' })
    const remove = database.act(admin, ({ tx }) =>
      tx.deleteFrom('entered_standard').where('id', '=', id).execute(),
    )
    await expect(remove).rejects.toThrow(/neither changed nor deleted/)
    const alter = database.act(admin, ({ tx }) =>
      tx.updateTable('entered_standard').set({ article: 99 }).where('id', '=', id).execute(),
    )
    await expect(alter).rejects.toThrow(/neither changed nor deleted/)
    const kept = database.act(admin, (operation) => removeFile(operation, { instrument: source, fileId }))
    await expect(kept).rejects.toMatchObject({ code: 'stillInUse' })
    await withdraw(id)
    expect(await bookOf(agency)).toStrictEqual(nationalLaw)
  })

  it('gives way to a later one from its day, and goes on when that one is withdrawn', async () => {
    const [first, later] = [await draft(), await draft({ from: '2027-01-01', requirement: excellent })]
    await govern(first)
    await expect(govern(await draft())).rejects.toMatchObject({ code: 'datesContradict' })
    await govern(later)
    expect(await show(agency, first)).toMatchObject({ state: 'superseded', until: '2027-01-01' })
    expect(await standardFrom(agency, '2026-12-31')).toMatchObject({ value: both })
    expect(await standardFrom(agency, '2027-01-01')).toMatchObject({ value: excellent })
    await withdraw(later)
    expect(await show(agency, later)).toMatchObject({ state: 'withdrawn', because: 'Nhập nhầm khoản' })
    expect(await standardFrom(agency, '2027-01-01')).toMatchObject({ value: both })
    await withdraw(first)
    expect(await bookOf(agency)).toStrictEqual(nationalLaw)
  })

  it('can say that the last checked text still stands', async () => {
    const id = await draft({ confirmsLast: true, requirement: null })
    await govern(id)
    const last = await standardFrom(agency, '2026-09-30')
    const now = await standardFrom(agency, '2026-10-01')
    const labels = (version: typeof now) => JSON.stringify(version).match(/"label":"[^"]*"/g)
    expect(labels(now)).toEqual(labels(last))
    const rated = judge({
      award: 'grassrootsFighter',
      facts: facts('2026-12-01'),
      book: await bookOf(agency),
    })
    expect(rated.outcome).toBe('met')
    await withdraw(id)
  })

  it('can be a general condition', async () => {
    const condition = { kind: 'condition', condition: 'eligibility.hold' } as const
    const { open } = await database.act(admin, presentEnteredStandards)
    const hold = open.findLast(
      ({ scope: each }) => each.kind === 'condition' && each.condition === condition.condition,
    )
    if (!hold) throw new Error('the condition has no open days')
    const decree: InstrumentGiven = {
      kind: 'decree',
      level: 'national',
      number: '999/2026/NĐ-CP',
      about: 'Nghị định thử',
      issuer: 'Chính phủ',
      issuedOn: null,
      inForceFrom: '2020-01-01',
      inForceUntil: null,
      replaces: ['ND-152-2025'],
      amends: [],
      details: [],
    }
    const instrument = await database.act(admin, (operation) =>
      enterInstrument(operation, { forEveryone: true, given: decree }),
    )
    const id = await draft({
      scope: condition,
      from: hold.from,
      requirement: { kind: 'noHold', label: 'không bị tạm dừng xét' },
      citation: { source: instrument, article: 4, clause: 4, point: null },
      fileId: (await attach(instrument, 'toàn văn')) ?? null,
    })
    await govern(id)
    expect(await show(agency, id)).toMatchObject({ provision: 'khoản 4 Điều 4 Nghị định số 999/2026/NĐ-CP' })
    const after = await database.act(agency, presentEnteredStandards)
    expect(
      after.open.some(
        ({ scope: each, from }) =>
          each.kind === 'condition' && each.condition === condition.condition && from === hold.from,
      ),
    ).toBe(false)
    const correct = (change: Partial<InstrumentGiven>) =>
      database.act(admin, (operation) =>
        correctInstrument(operation, { id: instrument, version: 1, given: { ...decree, ...change } }),
      )
    for (const change of [
      { inForceFrom: null },
      { inForceFrom: '2040-01-01' },
      { inForceUntil: '2021-01-01' },
    ]) {
      await expect(correct(change)).rejects.toMatchObject({
        fields: [{ path: 'given.inForceFrom', detail: expect.stringContaining('dẫn chiếu văn bản này') }],
      })
    }
    await withdraw(id)
    await correct({ inForceFrom: '2040-01-01' })
  })

  it('lists the days nobody has read until they are filled', async () => {
    const open = async () => {
      const page = await database.act(agency, presentEnteredStandards)
      return page.open.filter(
        ({ scope: each }) => each.kind === 'standard' && each.award === 'grassrootsFighter',
      )
    }
    expect(await open()).toMatchObject([
      { from: '2026-10-01', until: null, read: false, canConfirmLast: true },
    ])
    const id = await draft()
    await govern(id)
    expect(await open()).toEqual([])
    await withdraw(id)
  })

  it('makes the second of two wait, and refuses the same day twice', async () => {
    const [one, other] = [await draft(), await draft()]
    const results = await Promise.allSettled([govern(one), govern(other)])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
