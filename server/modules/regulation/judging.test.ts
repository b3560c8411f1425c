import { describe, expect, it } from 'vitest'
import type { AwardOnDay, AwardSummary, VerdictPage } from '#contract/judging'
import { plainDate } from '#law'
import { setLocalRule } from '#modules/regulation'
import { programActor } from '#platform/operation'
import { createMember, signIn } from '../../testing/sign-in.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { createTestProgram } from '../../testing/test-program.ts'
import { draftStandard } from './operations/draft-standard.ts'

const database = await createTestDatabase()
const { app } = await createTestProgram(database)
const steward = await database.createAgency('STEWARD')
const agency = await database.createAgency('AGENCY')
await createMember(database, steward, { userName: 'quan-tri', roles: ['administrator'] })
await createMember(database, agency, { userName: 'chuyen-vien', roles: ['staff'] })
await createMember(database, agency, { userName: 'can-bo', roles: ['officer'] })
const cookies = {
  administrator: await signIn(app, 'quan-tri'),
  staff: await signIn(app, 'chuyen-vien'),
  officer: await signIn(app, 'can-bo'),
}

type Who = keyof typeof cookies
const get = async <T>(who: Who, url: string): Promise<T> => {
  const response = await app.inject({ url, headers: cookies[who] })
  expect(response.statusCode).toBe(200)
  return response.json<T>()
}
const tryCase = (
  award: string,
  facts: object,
  { who = 'staff', draftId }: { who?: Who; draftId?: string } = {},
) =>
  app.inject({
    method: 'POST',
    url: `/api/awards/${award}/verdict`,
    headers: cookies[who],
    payload: { facts, ...(draftId ? { draftId } : {}) },
  })
const verdict = async (...asked: Parameters<typeof tryCase>): Promise<VerdictPage> => {
  const response = await tryCase(...asked)
  expect([response.statusCode, response.body.slice(0, 300)]).toEqual([200, expect.anything()])
  return response.json()
}

const record = {
  subject: 'individual',
  forYear: 2025,
  receivedForAppraisalOn: '2025-12-10',
  ground: 'merit',
  recruitedOn: '2015-01-01',
  years: [{ year: 2025, rating: 'excellent', emulates: true, titles: [], initiatives: [] }],
  awards: [],
  discipline: [],
  holds: [],
}

describe('the list of awards', () => {
  it('says of each how sure its standard is on a day', async () => {
    const on = async (day: string) =>
      (await get<{ awards: AwardSummary[] }>('staff', `/api/awards?on=${day}`)).awards
    const state = async (day: string) => (await on(day)).find(({ code }) => code === 'grassrootsFighter')
    expect(await on('2025-12-10')).toHaveLength(16)
    expect(await state('2025-12-10')).toMatchObject({
      name: 'Chiến sĩ thi đua cơ sở',
      abbreviations: expect.arrayContaining(['CSTĐCS']),
      state: 'checked',
      because: null,
    })
    expect(await state('2026-10-01')).toMatchObject({
      state: 'provisional',
      because: expect.stringContaining('06/2026/QH16'),
    })
    expect(await state('2017-09-30')).toMatchObject({ state: 'none' })
  })

  it('tells who may compare laws and try drafts', async () => {
    const abilities = async (who: Who) =>
      (await get<Pick<AwardOnDay, 'abilities'>>(who, '/api/awards')).abilities
    expect(await abilities('staff')).toMatchObject({
      simulate: { allowed: false },
      tryDraft: { allowed: false },
    })
    expect(await abilities('officer')).toMatchObject({
      simulate: { allowed: true },
      tryDraft: { allowed: false },
    })
    expect(await abilities('administrator')).toMatchObject({ tryDraft: { allowed: true } })
  })
})

describe('the page of an award', () => {
  it('gives the standard as a tree with provisions, its history, money and papers of the day', async () => {
    const page = await get<AwardOnDay>('staff', '/api/awards/grassrootsFighter?on=2025-03-01')
    const [individual] = page.subjects
    expect(individual?.standard?.parts.map(({ depth, kind }) => [depth, kind])).toEqual([
      [0, 'all'],
      [1, 'condition'],
      [1, 'any'],
      [2, 'condition'],
      [2, 'condition'],
    ])
    for (const { cite } of individual?.standard?.parts ?? []) expect(cite.text).toMatch(/Điều \d+/)
    expect(individual?.standard?.versions.map(({ from, inForce }) => [from, inForce])).toEqual([
      ['2026-10-01', false],
      ['2024-01-01', true],
      ['2017-10-01', false],
    ])
    expect(individual?.bonus).toMatchObject({ amount: 2_340_000, coefficient: '1,0' })
    expect(individual?.conditions.length).toBeGreaterThan(2)
    expect(page.authority[0]?.value).toContain('khoản 1 Điều 80')
    expect(page.dossier[0]?.value).toContain('Tờ trình')
    expect(page.figures.map(({ id }) => id)).toContain('quota.grassrootsFighter')
  })

  it('shows the last text read where nobody has read the one in force, and lists what is unchecked', async () => {
    const page = await get<AwardOnDay>('staff', '/api/awards/grassrootsFighter?on=2026-11-01')
    expect(page.subjects[0]?.standard).toMatchObject({
      check: { status: 'unread' },
      readFrom: { text: expect.stringContaining('Điều 23'), source: 'L-06-2022' },
      provisional: expect.stringContaining('06/2026/QH16'),
    })
    expect(page.unchecked.map(({ what }) => what)).toContain('Tiêu chuẩn Chiến sĩ thi đua cơ sở')
  })

  it('says of the money of a medal that it is the most, and that nobody compared it beside the amended law', async () => {
    const of = async (on: string) =>
      (await get<AwardOnDay>('staff', `/api/awards/commemorativeMedal?on=${on}`)).subjects[0]?.bonus?.because
    expect(await of('2025-12-01')).toBe('Mức cao nhất; nơi tặng quyết định mức cụ thể.')
    expect(await of('2026-11-01')).toMatch(/06\/2026\/QH16.*Mức cao nhất/)
  })

  it('holds what the agency settled in the slots that the law leaves open', async () => {
    await database.act(programActor(agency, 'Cán bộ'), (operation) =>
      setLocalRule(operation, {
        slot: 'quota.grassrootsFighter',
        value: { of: 12, over: 100 },
        citation: 'Điều 5 Quy chế 12/QC-BQLKKT',
        validFrom: plainDate('2025-01-01'),
        follows: null,
        level: 'agency',
        instrument: null,
      }),
    )
    const rulesOn = async (who: Who, day: string) =>
      (await get<AwardOnDay>(who, `/api/awards/grassrootsFighter?on=${day}`)).localRules
    expect(await rulesOn('staff', '2025-03-01')).toEqual([
      expect.objectContaining({ value: '12%', citation: 'Điều 5 Quy chế 12/QC-BQLKKT' }),
    ])
    expect(await rulesOn('staff', '2024-12-31')).toEqual([])
    expect(await rulesOn('administrator', '2025-03-01')).toEqual([])
  })

  it('does not exist for a code that is no award', async () => {
    const response = await app.inject({ url: '/api/awards/medalOfNothing', headers: cookies.staff })
    expect(response.statusCode).toBe(404)
  })
})

describe('a case that is tried', () => {
  it('is judged with every reason, its provision and the instrument to open', async () => {
    const page = await verdict('grassrootsFighter', record)
    expect(page).toMatchObject({
      outcome: 'met',
      provisional: null,
      summary: expect.stringContaining('Đạt tiêu chuẩn Chiến sĩ thi đua cơ sở theo Điều 23'),
    })
    expect(page.parts[0]).toMatchObject({ depth: 0, kind: 'all', outcome: 'met' })
    const conditions = page.parts.filter(({ kind }) => kind === 'condition')
    expect(conditions.length).toBeGreaterThan(4)
    for (const { actual, cite } of conditions) expect([actual !== null, cite !== null]).toEqual([true, true])
  })

  it('names in Vietnamese what is missing, each with its field', async () => {
    const page = await verdict('grassrootsFighter', { ...record, years: [] })
    expect(page.outcome).toBe('unknown')
    expect(page.missing).toContainEqual({ field: 'years.2025.rating', label: 'Xếp loại năm 2025' })
    expect(new Set(page.missing.map(({ field }) => field)).size).toBe(page.missing.length)
  })

  it('is refused with every problem at its field', async () => {
    const response = await tryCase('grassrootsFighter', {
      ...record,
      recruitedOn: '2025-02-30',
      years: [{ year: 2025, rating: 'splendid' }],
    })
    expect(response.statusCode).toBe(400)
    const { fields } = response.json<{ fields: { path: string; detail: string }[] }>()
    expect(fields.map(({ path }) => path).toSorted()).toEqual(['facts.recruitedOn', 'facts.years.0.rating'])
  })

  it.each([
    [
      'for whom the award is not',
      { ...record, subject: 'collective', recruitedOn: undefined },
      'facts.subject',
    ],
    [
      'of a day before all law',
      { ...record, receivedForAppraisalOn: '2017-09-30' },
      'facts.receivedForAppraisalOn',
    ],
  ])('is refused where it is one %s', async (_, facts, path) => {
    const response = await tryCase('grassrootsFighter', facts)
    expect(response.statusCode).toBe(400)
    expect(response.json<{ fields: object[] }>().fields).toEqual([expect.objectContaining({ path })])
  })

  it('is judged for every award that is for its subject', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/api/verdicts',
      headers: cookies.staff,
      payload: { facts: record },
    })
    const { verdicts } = response.json<{ verdicts: VerdictPage[] }>()
    expect(verdicts.map(({ award }) => award)).toContain('laborOrderThirdClass')
    expect(verdicts.map(({ award }) => award)).not.toContain('advancedCollective')
  })

  it('may be judged by a draft, by those alone who may see it', async () => {
    const initiative = {
      kind: 'initiatives',
      reach: 'national',
      atLeast: 1,
      years: 1,
      label: 'có sáng kiến toàn quốc',
    }
    const draftId = await database.act(
      { ...programActor(steward, 'Quản trị'), roles: ['administrator'] },
      (operation) =>
        draftStandard(operation, {
          scope: { kind: 'standard', award: 'grassrootsFighter', subject: 'individual' },
          from: '2026-10-01',
          confirmsLast: false,
          requirement: initiative,
          citation: { source: 'L-06-2026', article: 1, clause: null, point: null },
          fileId: null,
          note: '',
        }),
    )
    const later = {
      ...record,
      forYear: 2026,
      receivedForAppraisalOn: '2026-12-10',
      years: [{ year: 2026, rating: 'excellent', emulates: true, titles: [], initiatives: [] }],
    }
    expect(await verdict('grassrootsFighter', later)).toMatchObject({ outcome: 'met', draft: null })
    expect(await verdict('grassrootsFighter', later, { who: 'administrator', draftId })).toMatchObject({
      outcome: 'notMet',
      draft: { id: draftId, label: expect.stringContaining('Chiến sĩ thi đua cơ sở') },
      cite: { text: expect.stringContaining('06/2026/QH16') },
    })
    expect((await tryCase('grassrootsFighter', later, { who: 'officer', draftId })).statusCode).toBe(404)
  })
  it('says which transition clauses matter to it, and which of them nobody compared', async () => {
    const later = { ...record, forYear: 2026, receivedForAppraisalOn: '2026-10-01' }
    const { transitions } = await verdict('grassrootsFighter', later)
    expect(transitions).toContainEqual({
      sentence: expect.stringContaining('hoàn thành trước 01/10/2026'),
      cite: { text: expect.stringContaining('khoản 1 Điều 4'), source: 'L-06-2026' },
      unchecked: expect.stringContaining('chưa đọc được văn bản chính thức'),
    })
  })
})
