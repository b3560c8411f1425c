import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BlocGiven } from '#contract/bloc'
import { readIncoming, receivePaper } from '#modules/document'
import { commitDraft, importPaper, resolveParty, showDraft } from '#modules/plan'
import type { Actor, Operation } from '#platform/operation'
import { countingStatements } from '../../testing/counted-statements.ts'
import { fileOf, member, openInventedAgency, smallPlan } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { addBloc, showBlocs } from './index.ts'
import { assignIssuer, correctBloc, removeBloc } from './operations/change-bloc.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const officer = () => member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>, who: Actor = officer()) => act(who, work)
const page = (who?: Actor, year = 2026) => run((operation) => showBlocs(operation, year), who)
const add = (given: Partial<BlocGiven> & Pick<BlocGiven, 'name'>, who?: Actor) =>
  run(
    (operation) =>
      addBloc(operation, {
        kind: 'superior',
        level: 'province',
        aliases: [],
        sinceYear: null,
        untilYear: null,
        parts: [],
        ...given,
      }),
    who,
  )

const head = (issuer: string, number: string) => `ỦY BAN NHÂN DÂN TỈNH AN SƠN
${issuer}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number}

An Sơn, ngày 02 tháng 3 năm 2026
`
const letterOf = (issuer: string, number: string, day: string) => `${head(issuer, number)}
Kính gửi: Các sở, ban, ngành tỉnh

Đề nghị các sở, ban, ngành tỉnh gửi báo cáo kết quả phong trào thi đua trước ngày ${day}.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lý Văn Thắng
`

async function receive(text: string, fileName: string): Promise<string> {
  const incoming = await readIncoming(officer(), fileOf(text, fileName))
  return (await run((operation) => receivePaper(operation, incoming))).paperId
}

// Today is 20 May 2026.
beforeAll(async () => {
  await act(agencyId, (operation) => openInventedAgency(operation, 'KH-1'))
  const incoming = await readIncoming(officer(), fileOf(smallPlan))
  const { draftId } = await run((operation) => importPaper(operation, incoming))
  const { draft } = await run((operation) => showDraft(operation, draftId))
  for (const { printed } of draft.unknownParties) {
    await run((operation) => resolveParty(operation, { draftId, printed, as: { kind: 'outside' } }))
  }
  await run((operation) => commitDraft(operation, draftId))
  await receive(letterOf('SỞ NỘI VỤ', '11/SNV-TĐKT', '30/5/2026'), 'so-noi-vu.txt')
  await receive(letterOf('KHỐI THI ĐUA SỐ 5', '02/KTĐ', '15/4/2026'), 'khoi.txt')
})

describe('what blocs and superiors ask', () => {
  it('is nobody’s while nobody is entered, and its issuers are offered', async () => {
    const { items, unknownIssuers } = await page()
    expect(items).toEqual([])
    expect(unknownIssuers.map(({ printed, papers }) => [printed, papers])).toEqual([
      ['KHỐI THI ĐUA SỐ 5', 1],
      ['SỞ NỘI VỤ', 1],
    ])
  })

  it('is found by the name at the head of the papers, also where the province is left out', async () => {
    const office = await add({ name: 'Sở Nội vụ tỉnh An Sơn', level: 'homeAffairs' })
    const { items, unknownIssuers } = await page()
    expect(unknownIssuers.map(({ printed }) => printed)).toEqual(['KHỐI THI ĐUA SỐ 5'])
    const asked = items.filter(({ kind }) => kind === 'asked')
    expect(asked).toMatchObject([
      {
        blocIds: [office.id],
        state: 'notTaken',
        dueOn: '2026-05-30',
        source: 'Công văn số 11/SNV-TĐKT ngày 02/03/2026',
      },
    ])
    expect(items.filter(({ kind }) => kind === 'paper')).toHaveLength(1)
  })

  it('comes over with an issuer that is taken for one of them, and what is overdue says so', async () => {
    const bloc = await add({
      name: 'Khối thi đua các sở kinh tế',
      kind: 'bloc',
      parts: [{ year: 2026, part: 'member' }],
    })
    const { id: blocId, version } = bloc
    const named = await run((operation) =>
      assignIssuer(operation, { blocId, version, alias: 'KHỐI THI ĐUA SỐ 5' }),
    )
    expect(named.aliases).toEqual(['KHỐI THI ĐUA SỐ 5'])
    const { items, unknownIssuers } = await page()
    expect(unknownIssuers).toEqual([])
    expect(items[0]).toMatchObject({ kind: 'asked', blocIds: [blocId], state: 'late' })
  })

  it('holds the tasks that wait: for the one bloc that is meant, and for each of several', async () => {
    const waiting = async () => (await page()).items.filter(({ kind }) => kind === 'waiting')
    expect((await waiting()).map(({ title, blocIds }) => [title, blocIds.length])).toEqual([
      ['Ký kết giao ước thi đua của Khối', 1],
    ])
    const cluster = await add({
      name: 'Cụm thi đua khu kinh tế',
      kind: 'cluster',
      level: 'ministry',
      untilYear: 2026,
    })
    expect((await waiting())[0]?.blocIds).toHaveLength(1)
    await add({ name: 'Khối thi đua khu kinh tế', kind: 'bloc', level: 'ministry' })
    expect((await waiting())[0]?.blocIds).toHaveLength(2)
    expect((await waiting())[0]?.blocIds).not.toContain(cluster.id)
    expect((await page(undefined, 2027)).blocs.map(({ id }) => id)).not.toContain(cluster.id)
  })
})

describe('the list of blocs and superiors', () => {
  it('is kept by the officer and read by everyone', async () => {
    await expect(add({ name: 'Khối khác' }, member(agencyId, 'leadership'))).rejects.toMatchObject({
      code: 'notAllowed',
    })
    const { blocs, abilities, items } = await page(member(agencyId, 'staff'))
    expect(blocs).toHaveLength(4)
    expect(abilities.change.allowed).toBe(false)
    // Papers that are not released do not exist for staff.
    expect(items.filter(({ kind }) => kind === 'asked' || kind === 'paper')).toEqual([])
  })

  it('has each name once, and contradicting years not at all', async () => {
    await expect(add({ name: 'Khối thi đua số 5' })).rejects.toThrow(
      'đã là tên của “Khối thi đua các sở kinh tế”',
    )
    await expect(add({ name: 'Cụm mới', sinceYear: 2026, untilYear: 2025 })).rejects.toMatchObject({
      code: 'malformedRequest',
    })
  })

  it('is not written over by one who saw an earlier one, and gives a name free again', async () => {
    const [bloc] = (await page()).blocs.filter(({ kind }) => kind === 'bloc')
    if (!bloc) throw new Error('no bloc')
    const { id: blocId, version, ...given } = bloc
    const corrected = await run((operation) =>
      correctBloc(operation, { blocId, version }, { ...given, aliases: [] }),
    )
    expect(corrected.version).toBe(version + 1)
    const stale = run((operation) => correctBloc(operation, { blocId, version }, given))
    await expect(stale).rejects.toMatchObject({ code: 'staleVersion' })
    expect((await page()).unknownIssuers.map(({ printed }) => printed)).toEqual(['KHỐI THI ĐUA SỐ 5'])
    await run((operation) => removeBloc(operation, { blocId, version: version + 1 }))
    expect((await page()).blocs.map(({ id }) => id)).not.toContain(blocId)
  })
})

describe('a bloc of other years', () => {
  const addCluster = (name: string, years: Partial<BlocGiven> = { untilYear: 2025 }) =>
    add({ name, kind: 'cluster', level: 'ministry', ...years })

  it('is still whose papers they are, and stands on the page of a year in which it said something', async () => {
    const { id } = await addCluster('Cụm thi đua số 9')
    expect((await page()).blocs.map((bloc) => bloc.id)).not.toContain(id)
    await receive(letterOf('CỤM THI ĐUA SỐ 9', '03/CTĐ', '30/4/2026'), 'cum.txt')
    const { blocs, items, unknownIssuers } = await page()
    expect(unknownIssuers.map(({ printed }) => printed)).not.toContain('CỤM THI ĐUA SỐ 9')
    expect(blocs.map((bloc) => bloc.id)).toContain(id)
    const own = items.filter(({ blocIds }) => blocIds.includes(id))
    expect(own.map(({ kind }) => kind).toSorted()).toEqual(['asked', 'paper'])
    expect((await page(undefined, 2027)).blocs.map((bloc) => bloc.id)).not.toContain(id)
  })

  it('gives way to the one of the year that may be meant too', async () => {
    const { id } = await addCluster('Cụm thi đua số 9 tỉnh An Sơn', { sinceYear: 2026 })
    const { blocs, items } = await page()
    expect(items.filter(({ blocIds }) => blocIds.includes(id))).toHaveLength(2)
    expect(blocs.map(({ name }) => name)).not.toContain('Cụm thi đua số 9')
  })
})

describe('the page of many papers', () => {
  it('asks the database no more often for more papers', async () => {
    const asked = () =>
      run(async (operation) => {
        const counting = countingStatements(operation)
        const { items } = await showBlocs(counting.operation, 2026)
        return { items: items.filter(({ kind }) => kind === 'asked').length, statements: counting.count() }
      })
    const before = await asked()
    await receive(letterOf('SỞ NỘI VỤ', '12/SNV-TĐKT', '15/6/2026'), 'so-noi-vu-2.txt')
    await receive(letterOf('SỞ NỘI VỤ', '13/SNV-TĐKT', '16/6/2026'), 'so-noi-vu-3.txt')
    expect(await asked()).toEqual({ items: before.items + 2, statements: before.statements })
    expect(before.items).toBeGreaterThan(0)
  })
})
