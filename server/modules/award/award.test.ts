import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { readIncoming, receivePaper, releasePaper } from '#modules/document'
import { addPerson, mergeUnits, unitsById } from '#modules/organisation'
import type { Actor, Operation } from '#platform/operation'
import { awardDecision } from '../../testing/invented-letters.ts'
import { fileOf, type InventedUnits, member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { recordAwards, showGrantedAwards, showPaperAwardees } from './index.ts'
import type { RowGiven } from './model/rows-given.ts'
import type { AwardsGiven } from './operations/record-awards.ts'
import { withdrawAwards } from './operations/withdraw-awards.ts'

const { act } = await createTestDatabase()

let agencies = 0
let agencyId = ''
let units: InventedUnits
let paperId = ''
let lan = ''
let an = ''

const officer = () => member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer(), work)

async function receive(text: string, fileName = 'quyet-dinh.txt'): Promise<string> {
  const incoming = await readIncoming(officer(), fileOf(text, fileName))
  return (await run((operation) => receivePaper(operation, incoming))).paperId
}

const hire = (fullName: string, unitId: string) =>
  run((operation) => {
    const posting = { unitId, position: 'Chuyên viên', isHead: false, validFrom: plainDate('2018-01-01') }
    return addPerson(operation, { fullName, posting })
  })

/** The invented agency with the two people whom its decision names, and the decision in the inbox. */
beforeEach(async () => {
  agencyId = randomUUID()
  agencies += 1
  units = await act(agencyId, (operation) => openInventedAgency(operation, `KT-${agencies}`))
  lan = await hire('Trần Thị Mai Lan', units.office)
  an = await hire('Nguyễn Văn An', units.investment)
  paperId = await receive(awardDecision)
})

const noDecision = { number: null, decidedOn: null, decidedBy: null }
const row = (index: number, match: RowGiven['match'], year: number | null = 2025): RowGiven => ({
  index,
  year,
  match,
})
const person = (personId: string) => ({ kind: 'person', personId }) as const
const outside = { kind: 'outside' } as const
const record = (rows: readonly RowGiven[], of: Partial<AwardsGiven> = {}) =>
  run((operation) => recordAwards(operation, { paperId, decision: noDecision, rows, ...of }))
const awardees = (who: Actor = officer(), of = paperId) =>
  act(who, (operation) => showPaperAwardees(operation, of))
const history = (who: Actor = officer(), wanted: object = {}) =>
  act(who, (operation) => showGrantedAwards(operation, { page: 1, pageSize: 50, ...wanted }))
const names = async (who?: Actor, wanted?: object) =>
  (await history(who, wanted)).awards.map(({ name }) => name)

const recordAll = () =>
  record([
    row(0, person(lan)),
    row(1, person(an)),
    row(2, { kind: 'unit', unitId: units.office }),
    row(3, outside),
  ])

describe('whom a decision names', () => {
  it('is matched to people and units of the agency, and what it does not have is told', async () => {
    const { decision, awardees: found, abilities } = await awardees()
    expect(decision).toEqual({
      number: '45/QĐ-BQLKKT',
      decidedOn: '2025-12-20',
      decidedBy: 'BAN QUẢN LÝ KHU KINH TẾ AN SƠN',
    })
    expect(found.map(({ name, awardLabel, match, doubt }) => [name, awardLabel, match.kind, doubt])).toEqual([
      ['Trần Thị Mai Lan', 'Chiến sĩ thi đua cơ sở', 'person', null],
      ['Nguyễn Văn An', 'Chiến sĩ thi đua cơ sở', 'person', null],
      ['Văn phòng', 'Tập thể lao động tiên tiến', 'unit', null],
      [
        'Phòng Kế toán',
        'Tập thể lao động tiên tiến',
        'unknown',
        'Cơ quan không có đơn vị nào tên “Phòng Kế toán”.',
      ],
    ])
    expect(abilities.record.allowed).toBe(true)
  })

  it('is not guessed where two are called so; each is suggested with the unit', async () => {
    await hire('Nguyễn Văn An', units.office)
    const { awardees: found } = await awardees()
    expect(found[1]).toMatchObject({
      match: { kind: 'unknown' },
      doubt: 'Cơ quan có 2 người tên “Nguyễn Văn An”.',
    })
    expect(found[1]?.suggestions.map(({ detail }) => detail)).toEqual([
      'Chuyên viên, Phòng Quản lý Đầu tư',
      'Chuyên viên, Văn phòng',
    ])
  })

  it('is a unit under its former name too, and the one it was in that year', async () => {
    const from = plainDate('2026-02-01')
    await run(async (operation) => {
      const merged = await unitsById(operation.tx, [units.office, units.union])
      const into = { kind: 'department' as const, name: 'Văn phòng tổng hợp', aliases: [], ordinal: 1 }
      return mergeUnits(operation, { units: merged, into, from })
    })
    expect((await awardees()).awardees[2]?.match).toMatchObject({ kind: 'unit', unitId: units.office })
  })

  it('is not there for members before everyone sees the paper, and then without what the history holds', async () => {
    await recordAll()
    const staff = member(agencyId, 'staff')
    await expect(awardees(staff)).rejects.toMatchObject({ code: 'notFound' })
    await run((operation) => releasePaper(operation, paperId))
    const { awardees: found, abilities } = await awardees(staff)
    expect(abilities.record.allowed).toBe(false)
    expect(
      found.every(({ recordedId, suggestions, doubt }) => !recordedId && !doubt && suggestions.length === 0),
    ).toBe(true)
    expect((await awardees(member(agencyId, 'leadership'))).awardees[0]?.recordedId).not.toBeNull()
  })
})

describe('recording', () => {
  it('writes lines with the decision, once however often it is asked', async () => {
    const ids = await recordAll()
    expect(await recordAll()).toEqual(ids)
    const { awards, total } = await history()
    expect(total).toBe(4)
    expect(
      awards.map(({ name, match, decisionNumber, decidedOn, year }) => [
        name,
        match.kind,
        decisionNumber,
        decidedOn,
        year,
      ]),
    ).toEqual([
      ['Trần Thị Mai Lan', 'person', '45/QĐ-BQLKKT', '2025-12-20', 2025],
      ['Nguyễn Văn An', 'person', '45/QĐ-BQLKKT', '2025-12-20', 2025],
      ['Văn phòng', 'unit', '45/QĐ-BQLKKT', '2025-12-20', 2025],
      ['Phòng Kế toán', 'outside', '45/QĐ-BQLKKT', '2025-12-20', 2025],
    ])
    expect(awards[0]).toMatchObject({ recordedByName: 'Nguyễn Văn officer', paperId })
    expect((await awardees()).awardees.map(({ recordedId }) => recordedId)).toEqual(ids)
  })

  it('asked for twice at once still writes one line', async () => {
    const [one, other] = await Promise.all([record([row(0, person(lan))]), record([row(0, person(lan))])])
    expect(one).toEqual(other)
    expect((await history()).total).toBe(1)
  })

  it('writes all rows or none, and tells each that is wrong', async () => {
    await expect(
      record([
        row(0, person(lan)),
        row(1, person(randomUUID())),
        row(2, person(lan)),
        row(9, outside),
        row(0, outside),
      ]),
    ).rejects.toMatchObject({
      code: 'illegalMove',
      fields: [{ path: 'rows.1' }, { path: 'rows.2' }, { path: 'rows.3' }, { path: 'rows.4' }],
    })
    expect((await history()).total).toBe(0)
  })

  it('does not turn a line into somebody else’s; that one is withdrawn first', async () => {
    const [id = ''] = await record([row(0, person(lan))])
    await expect(record([row(0, person(an))])).rejects.toMatchObject({ code: 'illegalMove' })
    await run((operation) => withdrawAwards(operation, [id]))
    await record([row(0, outside)])
    expect((await history()).awards[0]?.match.kind).toBe('outside')
  })

  it('needs the day of the decision, from the paper or from the officer, and never one to come', async () => {
    const undated = awardDecision.replace('ngày 20 tháng 12 năm 2025', 'ngày     tháng 12 năm 2025')
    const other = await receive(undated, 'chua-ngay.txt')
    const given = (decidedOn: string | null, number: string | null = null) =>
      record([row(0, person(lan))], { paperId: other, decision: { number, decidedOn, decidedBy: null } })
    await expect(given(null)).rejects.toMatchObject({
      code: 'malformedRequest',
      fields: [{ path: 'decision.decidedOn' }],
    })
    await expect(given('2026-05-21')).rejects.toMatchObject({ code: 'malformedRequest' })
    await given('2025-12-22', '46/QĐ-BQLKKT')
    expect((await history()).awards[0]).toMatchObject({
      decidedOn: '2025-12-22',
      decisionNumber: '46/QĐ-BQLKKT',
    })
  })

  it('of what is only proposed is refused, though it can be looked at', async () => {
    const proposal = await receive(
      awardDecision
        .replace('45/QĐ', '46/TTr')
        .replace('QUYẾT ĐỊNH\nVề việc công nhận', 'TỜ TRÌNH\nVề việc đề nghị công nhận')
        .replace('QUYẾT ĐỊNH:\n', '')
        .replaceAll('Công nhận danh hiệu', 'Đề nghị công nhận danh hiệu'),
      'to-trinh.txt',
    )
    const { awardees: found, abilities } = await awardees(officer(), proposal)
    expect(found.map(({ standing }) => standing)).toContain('proposed')
    expect(abilities.record).toMatchObject({
      allowed: false,
      because: expect.stringContaining('mới đề nghị'),
    })
    await expect(record([row(0, person(lan))], { paperId: proposal })).rejects.toMatchObject({
      code: 'illegalMove',
      fields: [{ path: 'rows.0', detail: expect.stringContaining('mới được đề nghị') }],
    })
  })

  it('tells of a second paper that the history has it already', async () => {
    await recordAll()
    const again = await receive(awardDecision.replace('45/QĐ', '45a/QĐ'), 'ban-sao.txt')
    expect((await awardees(officer(), again)).awardees.map(({ alreadyKnown }) => alreadyKnown)).toEqual([
      true,
      true,
      true,
      true,
    ])
    const nextYear = await receive(
      awardDecision.replaceAll('năm 2025', 'năm 2024').replace('45/QĐ', '44/QĐ'),
      'cu.txt',
    )
    expect((await awardees(officer(), nextYear)).awardees.some(({ alreadyKnown }) => alreadyKnown)).toBe(
      false,
    )
  })

  it('and withdrawing are the officer’s', async () => {
    const [id = ''] = await recordAll()
    const leader = member(agencyId, 'leadership')
    await expect(
      act(leader, (operation) =>
        recordAwards(operation, { paperId, decision: noDecision, rows: [row(0, outside)] }),
      ),
    ).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(act(leader, (operation) => withdrawAwards(operation, [id]))).rejects.toMatchObject({
      code: 'notAllowed',
    })
  })
})

describe('withdrawing', () => {
  it('takes lines out, all or none, and leaves them in the audit', async () => {
    const [first = '', second = ''] = await recordAll()
    await expect(run((operation) => withdrawAwards(operation, [first, randomUUID()]))).rejects.toMatchObject({
      code: 'notFound',
    })
    expect((await history()).total).toBe(4)
    expect(await run((operation) => withdrawAwards(operation, [first, second, first]))).toBe(2)
    expect((await history()).total).toBe(2)
    expect((await awardees()).awardees.map(({ recordedId }) => recordedId === null)).toEqual([
      true,
      true,
      false,
      false,
    ])
    const gone = await run(({ tx }) =>
      tx
        .selectFrom('audit_entry')
        .select('before')
        .where('table_name', '=', 'granted_award')
        .where('row_id', '=', first)
        .where('after', 'is', null)
        .execute(),
    )
    expect(gone).toEqual([{ before: expect.objectContaining({ name: 'Trần Thị Mai Lan' }) }])
  })
})

describe('the history', () => {
  it('is searched without accents, filtered and paged', async () => {
    await recordAll()
    expect(await names(officer(), { search: 'mai lan tran' })).toEqual(['Trần Thị Mai Lan'])
    expect(await names(officer(), { search: '45 qd chien si' })).toHaveLength(2)
    expect(await names(officer(), { award: 'advancedCollective' })).toEqual(['Văn phòng', 'Phòng Kế toán'])
    expect(await names(officer(), { subject: 'individual', year: 2025, personId: an })).toEqual([
      'Nguyễn Văn An',
    ])
    expect(await names(officer(), { year: 2020 })).toEqual([])
    expect(await names(officer(), { page: 2, pageSize: 3 })).toEqual(['Phòng Kế toán'])
    const { years, kinds } = await history()
    expect(years).toEqual([2025])
    expect(kinds).toEqual([
      { award: 'grassrootsFighter', label: 'Chiến sĩ thi đua cơ sở' },
      { award: 'advancedCollective', label: 'Tập thể lao động tiên tiến' },
    ])
  })

  it('of a unit is that of the units before it too; its people came along', async () => {
    await recordAll()
    const merged = await run(async (operation) => {
      const both = await unitsById(operation.tx, [units.office, units.union])
      const into = { kind: 'department' as const, name: 'Văn phòng tổng hợp', aliases: [], ordinal: 1 }
      return mergeUnits(operation, { units: both, into, from: plainDate('2026-02-01') })
    })
    expect(await names(officer(), { unitId: merged })).toEqual(['Văn phòng'])
    expect(await names(member(agencyId, 'unitHead', { heads: [merged] }))).toEqual([
      'Trần Thị Mai Lan',
      'Văn phòng',
    ])
  })

  it('shows leaders all, others their own and their units’, and of the rest not even a filter', async () => {
    await recordAll()
    const agencyAward = await receive(
      awardDecision
        .replace('2. Phòng Kế toán.', '2. Ban Quản lý Khu kinh tế An Sơn.')
        .replace('45/QĐ', '47/QĐ'),
      'co-quan.txt',
    )
    await record([row(3, { kind: 'agency' }, 2024)], { paperId: agencyAward })
    const own = 'Ban Quản lý Khu kinh tế An Sơn'
    expect(await names(member(agencyId, 'leadership'))).toHaveLength(5)
    expect(
      await names({ ...member(agencyId, 'staff', { units: [units.investment] }), personId: an }),
    ).toEqual(['Nguyễn Văn An', own])
    const head = member(agencyId, 'unitHead', { heads: [units.office] })
    expect((await names(head)).toSorted()).toEqual([own, 'Trần Thị Mai Lan', 'Văn phòng'].toSorted())
    const stranger = await history(member(agencyId, 'administrator'))
    expect(stranger).toMatchObject({ total: 1, years: [2024], kinds: [{ award: 'advancedCollective' }] })
    expect(stranger.awards[0]?.paperId).toBeNull()
    expect(await names(head, { personId: an })).toEqual([])
    expect(await names(head, { search: 'Nguyễn Văn An' })).toEqual([])
  })

  it('of another agency is not there, nor can its papers, people and lines be named', async () => {
    const ids = await recordAll()
    const otherId = randomUUID()
    const theirs = await act(otherId, (operation) => openInventedAgency(operation, `KX-${agencies}`))
    const other = member(otherId, 'officer')
    expect((await history(other)).total).toBe(0)
    await expect(awardees(other)).rejects.toMatchObject({ code: 'notFound' })
    await expect(act(other, (operation) => withdrawAwards(operation, ids))).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(record([row(2, { kind: 'unit', unitId: theirs.office })])).rejects.toMatchObject({
      code: 'illegalMove',
    })
  })
})
