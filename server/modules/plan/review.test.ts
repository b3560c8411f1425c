import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DraftPage } from '#contract/draft'
import { readIncoming } from '#modules/document'
import { unitsById } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import {
  fileOf,
  type InventedUnits,
  member,
  openInventedAgency,
  smallPlan,
} from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { addRow } from './operations/add-row.ts'
import { correctRow } from './operations/correct-row.ts'
import { correctYear } from './operations/correct-year.ts'
import { dropDraft } from './operations/drop-draft.ts'
import { dropRow } from './operations/drop-row.ts'
import { mergeRows } from './operations/merge-rows.ts'
import { moveRow } from './operations/move-row.ts'
import { resolveParty } from './operations/resolve-party.ts'
import { restoreRow } from './operations/restore-row.ts'
import { settleDoubt } from './operations/settle-doubt.ts'
import { showChange, showDraft, showDrafts, showWording } from './operations/show-draft.ts'
import { splitRow } from './operations/split-row.ts'
import { importPaper } from './operations/start-draft.ts'
import { stepDraft } from './operations/step-draft.ts'

const { act } = await createTestDatabase()

let agencies = 0
let agencyId = ''
let units: InventedUnits

async function freshAgency(): Promise<void> {
  agencyId = randomUUID()
  agencies += 1
  units = await act(agencyId, (operation) => openInventedAgency(operation, `RV-${agencies}`))
}

const officer = () => member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer(), work)

async function bringIn(text: string, year?: number): Promise<string> {
  const incoming = await readIncoming(officer(), fileOf(text))
  const { draftId } = await run((operation) => importPaper(operation, incoming, { year }))
  return draftId
}

const page = (draftId: string): Promise<DraftPage> => run((operation) => showDraft(operation, draftId))
const rowAt = async (draftId: string, at: number) => {
  const row = (await page(draftId)).rows[at]
  if (!row) throw new Error(`no row ${at}`)
  return row
}
const texts = async (draftId: string) =>
  (await page(draftId)).rows.filter(({ state }) => state === 'kept').map(({ text }) => text)

const first = 'Tổng hợp đăng ký danh hiệu thi đua của các phòng, đơn vị'
const second = 'Ký kết giao ước thi đua của Khối'
const third = 'Sơ kết công tác thi đua sáu tháng đầu năm'
const fourth = 'Tổ chức hội thao chào mừng ngày truyền thống'

describe('a plan that is brought in', () => {
  beforeAll(freshAgency)

  it('becomes a draft of its year with its parties matched to units', async () => {
    const draftId = await bringIn(smallPlan)
    const { draft, rows } = await page(draftId)
    expect(draft).toMatchObject({ year: 2026, state: 'reviewing', doubt: null, compared: null })
    expect(rows.map(({ text }) => text)).toEqual([first, second, third, fourth])
    expect(rows[0]).toMatchObject({
      difference: 'new',
      quarters: ['I'],
      deadlineSentence: 'Trước ngày 30/3/2026',
      parties: [
        { part: 'chair', printed: 'Văn phòng', match: 'unit', unitIds: [units.office] },
        { part: 'coordinate', match: 'collective' },
      ],
    })
    expect(draft.unknownParties.map(({ printed }) => printed)).toEqual(['Tổ Thể thao cơ quan'])
    expect(draft.abilities.commit).toEqual({
      allowed: false,
      because: 'Còn 1 dòng có đơn vị chưa biết là ai.',
    })
  })

  it('is the same draft when the same file is dropped again', async () => {
    const draftId = await bringIn(smallPlan)
    expect(await bringIn(smallPlan)).toBe(draftId)
    expect(await run((operation) => showDrafts(operation, 'reviewing'))).toHaveLength(1)
  })

  it('takes the year that is given, and else the one of its title', async () => {
    expect((await page(await bringIn(smallPlan.replaceAll('2026', '2031')))).draft.year).toBe(2031)
    expect((await page(await bringIn(smallPlan.replaceAll('2026', '2032'), 2033))).draft.year).toBe(2033)
  })
})

describe('what cannot become a draft', () => {
  beforeAll(freshAgency)

  it('is a paper that is no plan: the answer says what it seems to be, and nothing is kept', async () => {
    const report = smallPlan.replace('KẾ HOẠCH\n', 'BÁO CÁO\n').replace('12/KH', '12/BC')
    await expect(bringIn(report)).rejects.toMatchObject({
      code: 'notAPlan',
      detail: expect.stringContaining('Báo cáo'),
    })
    const kept = await run(({ tx }) => tx.selectFrom('paper').select('id').execute())
    expect(kept).toEqual([])
  })

  it('does not come from those who are no officers, for whom drafts do not exist', async () => {
    const draftId = await bringIn(smallPlan)
    const incoming = await readIncoming(officer(), fileOf(smallPlan))
    for (const role of ['leadership', 'unitHead', 'staff', 'administrator'] as const) {
      const other = member(agencyId, role)
      await expect(act(other, (operation) => importPaper(operation, incoming))).rejects.toMatchObject({
        code: 'notAllowed',
      })
      await expect(act(other, (operation) => showDraft(operation, draftId))).rejects.toMatchObject({
        code: 'notFound',
      })
      await expect(act(other, (operation) => dropDraft(operation, draftId))).rejects.toMatchObject({
        code: 'notFound',
      })
      expect(await act(other, (operation) => showDrafts(operation, 'reviewing'))).toEqual([])
    }
  })
})

describe('a plan of another agency', () => {
  beforeAll(freshAgency)

  it('is asked about, and the question is settled once', async () => {
    const foreign = smallPlan.replaceAll('AN SƠN', 'HÀ BẮC').replaceAll('An Sơn', 'Hà Bắc')
    const draftId = await bringIn(foreign)
    const { draft } = await page(draftId)
    expect(draft.doubt).toMatchObject({
      kind: 'otherAgency',
      settled: false,
      sentence: expect.stringContaining('HÀ BẮC'),
    })
    expect(draft.blockers[0]?.kind).toBe('doubt')
    const settled = await run(async (operation) =>
      showChange(operation, await settleDoubt(operation, draftId)),
    )
    expect(settled.draft.doubt?.settled).toBe(true)
    expect(settled.draft.blockers.map(({ kind }) => kind)).toEqual(['unknownParty'])
  })
})

describe('a row', () => {
  let draftId = ''
  beforeAll(async () => {
    await freshAgency()
    draftId = await bringIn(smallPlan)
  })

  it('is corrected field by field, and a deadline is read from its wording', async () => {
    const { id, version } = await rowAt(draftId, 0)
    const changed = await run((operation) =>
      correctRow(
        operation,
        { draftId, rowId: id, version },
        {
          text: 'Tổng hợp đăng ký thi đua',
          quarters: ['II', 'I', 'II'],
          place: 'Hội trường',
          deadline: { wording: 'Trước ngày 10/4' },
          parties: [{ part: 'chair', printed: 'Phòng QLĐT' }],
        },
      ),
    )
    expect(changed.changed[0]?.content).toMatchObject({
      text: 'Tổng hợp đăng ký thi đua',
      quarters: ['I', 'II'],
      place: 'Hội trường',
      deadline: { kind: 'before', date: '2026-04-10' },
      parties: [{ match: 'unit', unitIds: [units.investment] }],
    })
    expect(await rowAt(draftId, 0)).toMatchObject({ corrected: true, version: version + 1 })
    await run((operation) => stepDraft(operation, draftId, 'undo'))
    expect(await rowAt(draftId, 0)).toMatchObject({ corrected: false, text: first, version: version + 2 })
  })

  it('is not changed under a version that is no more', async () => {
    const { id, version } = await rowAt(draftId, 1)
    const rename = (text: string) =>
      run((operation) => correctRow(operation, { draftId, rowId: id, version }, { text }))
    const [one, other] = await Promise.allSettled([rename('Một'), rename('Hai')])
    expect([one.status, other.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = [one, other].find(({ status }) => status === 'rejected')
    expect(refused).toMatchObject({ reason: { code: 'staleVersion' } })
    await run((operation) => stepDraft(operation, draftId, 'undo'))
  })

  it.each([
    [{ value: { kind: 'before', date: '2026-02-30' } }, 'Không có ngày 2026-02-30 trong lịch.'],
    [{ value: { kind: 'by' } }, 'Hãy chọn ngày của thời hạn.'],
    [{ value: { kind: 'between' } }, 'Hãy chọn ngày bắt đầu hoặc ngày kết thúc.'],
    [
      { value: { kind: 'between', from: '2026-05-02', to: '2026-05-01' } },
      'Ngày bắt đầu phải trước ngày kết thúc.',
    ],
  ] as const)('refuses the deadline %j', async (deadline, detail) => {
    const { id, version } = await rowAt(draftId, 0)
    const change = run((operation) => correctRow(operation, { draftId, rowId: id, version }, { deadline }))
    await expect(change).rejects.toMatchObject({ code: 'malformedRequest', detail })
  })

  it('refuses units that are not the agency’s', async () => {
    const { id, version } = await rowAt(draftId, 0)
    const parties = [{ part: 'chair' as const, printed: 'Văn phòng', unitIds: [randomUUID()] }]
    const change = run((operation) => correctRow(operation, { draftId, rowId: id, version }, { parties }))
    await expect(change).rejects.toMatchObject({ code: 'malformedRequest' })
  })

  it('is dropped and restored', async () => {
    const row = await rowAt(draftId, 2)
    await run((operation) => dropRow(operation, { draftId, rowId: row.id, version: row.version }))
    expect(await texts(draftId)).not.toContain(third)
    await run((operation) => restoreRow(operation, { draftId, rowId: row.id, version: row.version + 1 }))
    expect(await texts(draftId)).toContain(third)
  })

  it('is split where the second action begins, together with its place in the paper', async () => {
    const row = await rowAt(draftId, 0)
    const at = first.indexOf('danh hiệu')
    await run((operation) => splitRow(operation, { draftId, rowId: row.id, version: row.version, at }))
    const [one, two] = (await page(draftId)).rows
    expect([one?.text, two?.text]).toEqual(['Tổng hợp đăng ký', first.slice(at)])
    expect(one?.span?.end).toBe(two?.span?.start)
    expect(smallPlan.slice(two?.span?.start, two?.span?.end).trim()).toBe(first.slice(at))
    expect(two).toMatchObject({ origin: 'split', deadline: { date: '2026-03-30' } })
    await run((operation) => stepDraft(operation, draftId, 'undo'))
    expect(await texts(draftId)).toEqual([first, second, third, fourth])
  })

  it('is not split where nothing would be left', async () => {
    const row = await rowAt(draftId, 0)
    for (const at of [first.length, first.length + 5]) {
      await expect(
        run((operation) => splitRow(operation, { draftId, rowId: row.id, version: row.version, at })),
      ).rejects.toMatchObject({ code: 'malformedRequest' })
    }
  })

  it('is moved before another one and to the end', async () => {
    const [one, two] = (await page(draftId)).rows
    if (!one || !two) throw new Error('rows are missing')
    await run((operation) =>
      moveRow(operation, { draftId, rowId: two.id, version: two.version, beforeRowId: one.id }),
    )
    expect(await texts(draftId)).toEqual([second, first, third, fourth])
    await run((operation) =>
      moveRow(operation, { draftId, rowId: two.id, version: two.version + 1, beforeRowId: null }),
    )
    expect(await texts(draftId)).toEqual([first, third, fourth, second])
    await run((operation) => stepDraft(operation, draftId, 'undo'))
    await run((operation) => stepDraft(operation, draftId, 'undo'))
    expect(await texts(draftId)).toEqual([first, second, third, fourth])
  })

  it('is added from a stretch of the paper, in its place and with the deadline it words', async () => {
    const start = smallPlan.indexOf('Chậm nhất ngày 15/5/2026')
    const span = { start, end: start + 'Chậm nhất ngày 15/5/2026'.length }
    const outcome = await run((operation) => addRow(operation, { draftId, span }))
    expect(outcome.changed[0]).toMatchObject({
      origin: 'added',
      section: ['II', '2'],
      content: { deadline: { kind: 'by', date: '2026-05-15' } },
    })
    expect((await texts(draftId)).at(-1)).toBe('Chậm nhất ngày 15/5/2026')
    await run((operation) => stepDraft(operation, draftId, 'undo'))
    await expect(
      run((operation) => addRow(operation, { draftId, span: { start: 5, end: 1e6 } })),
    ).rejects.toMatchObject({ code: 'malformedRequest' })
  })

  it('is added blank at the top and then keeps the draft from being committed', async () => {
    await run((operation) => addRow(operation, { draftId, afterRowId: null }))
    expect((await rowAt(draftId, 0)).text).toBe('')
    expect((await page(draftId)).draft.blockers.map(({ kind }) => kind)).toContain('emptyText')
    await run((operation) => stepDraft(operation, draftId, 'undo'))
  })
})

describe('rows together', () => {
  let draftId = ''
  beforeAll(async () => {
    await freshAgency()
    draftId = await bringIn(smallPlan)
  })
  const chosen = async (...at: number[]) => {
    const { rows } = await page(draftId)
    return at.flatMap((index) => rows[index] ?? []).map(({ id, version }) => ({ id, version }))
  }

  it('are merged when they follow each other, also over a dropped one', async () => {
    const [, middle] = await chosen(0, 1)
    if (!middle) throw new Error('rows are missing')
    await run((operation) => dropRow(operation, { draftId, rowId: middle.id, version: middle.version }))
    const rows = await chosen(0, 2)
    const { changed, removedIds } = await run((operation) => mergeRows(operation, { draftId, rows }))
    expect(changed[0]?.content).toMatchObject({ text: `${first}; ${third}`, quarters: ['I', 'II'] })
    expect(changed[0]?.content.parties).toHaveLength(3)
    expect(removedIds).toEqual([rows[1]?.id])
    await run((operation) => stepDraft(operation, draftId, 'undo'))
    await run((operation) => stepDraft(operation, draftId, 'undo'))
    expect(await texts(draftId)).toEqual([first, second, third, fourth])
  })

  it('are not merged when another one stands between them', async () => {
    const rows = await chosen(0, 2)
    await expect(run((operation) => mergeRows(operation, { draftId, rows }))).rejects.toMatchObject({
      code: 'rowsNotAdjacent',
    })
  })
})

describe('an unknown party', () => {
  beforeAll(freshAgency)
  const printed = 'Tổ Thể thao cơ quan'

  it('is declared outside, once for the whole draft', async () => {
    const draftId = await bringIn(smallPlan)
    await run((operation) => resolveParty(operation, { draftId, printed, as: { kind: 'outside' } }))
    expect((await page(draftId)).draft).toMatchObject({ unknownParties: [], blockers: [] })
    await run((operation) => stepDraft(operation, draftId, 'undo'))
    expect((await page(draftId)).draft.unknownParties).toHaveLength(1)
  })

  it('is matched to a unit, which remembers the name for the next paper', async () => {
    const draftId = await bringIn(smallPlan)
    await run((operation) =>
      resolveParty(operation, {
        draftId,
        printed: 'tổ thể thao cơ quan.',
        as: { kind: 'units', unitIds: [units.youth], remember: true },
      }),
    )
    expect((await rowAt(draftId, 3)).parties[0]).toMatchObject({ match: 'unit', unitIds: [units.youth] })
    const [youth] = await run(({ tx }) => unitsById(tx, [units.youth]))
    expect(youth?.aliases).toEqual(['tổ thể thao cơ quan.'])
    const next = await bringIn(smallPlan.replaceAll('2026', '2027'))
    expect((await page(next)).draft.unknownParties).toEqual([])
  })

  it('becomes a unit of its own', async () => {
    const draftId = await bringIn(
      smallPlan.replaceAll('Tổ Thể thao', 'Tổ Văn nghệ').replaceAll('2026', '2028'),
    )
    await run((operation) =>
      resolveParty(operation, {
        draftId,
        printed: 'Tổ Văn nghệ cơ quan',
        as: { kind: 'newUnit', name: 'Tổ Văn nghệ', unitKind: 'massOrganisation' },
      }),
    )
    const { draft, rows, units: known } = await page(draftId)
    expect(draft.unknownParties).toEqual([])
    const [unitId] = rows[3]?.parties[0]?.unitIds ?? []
    expect(known.find(({ id }) => id === unitId)?.name).toBe('Tổ Văn nghệ')
  })
})

describe('a draft as a whole', () => {
  beforeAll(freshAgency)

  it('reads a wording without saving it', async () => {
    const draftId = await bringIn(smallPlan)
    const read = await run((operation) => showWording(operation, { draftId, wording: 'trong tháng 12' }))
    expect(read).toMatchObject({
      deadline: { kind: 'during', from: '2026-12-01', to: '2026-12-31' },
      startsOn: '2026-12-01',
      lateFrom: '2027-01-01',
    })
  })

  it('reads days without a year anew when its year is corrected', async () => {
    const draftId = await bringIn(smallPlan.replaceAll('/2026', ''))
    const { draft, rows } = await page(draftId)
    expect(rows[0]?.deadline.date).toBe('2026-03-30')
    await run((operation) => correctYear(operation, { draftId, version: draft.version, year: 2027 }))
    const after = await page(draftId)
    expect([after.draft.year, after.rows[0]?.deadline.date]).toEqual([2027, '2027-03-30'])
    await expect(
      run((operation) => correctYear(operation, { draftId, version: draft.version, year: 2028 })),
    ).rejects.toMatchObject({ code: 'staleVersion' })
  })

  it('is done again after it was taken back, step by step, until something else is changed', async () => {
    const draftId = await bringIn(smallPlan)
    const before = (await page(draftId)).rows
    const step = (way: 'undo' | 'redo') => run((operation) => stepDraft(operation, draftId, way))
    const bare = (rows: DraftPage['rows']) => rows.map(({ version: _, ...row }) => row)

    const split = await rowAt(draftId, 0)
    await run((operation) => splitRow(operation, { draftId, rowId: split.id, version: split.version, at: 9 }))
    const dropped = await rowAt(draftId, 2)
    await run((operation) => dropRow(operation, { draftId, rowId: dropped.id, version: dropped.version }))
    const after = (await page(draftId)).rows
    await step('undo')
    await step('undo')
    expect(bare((await page(draftId)).rows)).toEqual(bare(before))
    expect((await page(draftId)).draft).toMatchObject({
      undo: null,
      redo: { sentence: expect.stringContaining('Tách') },
    })
    await step('redo')
    await step('redo')
    expect(bare((await page(draftId)).rows)).toEqual(bare(after))
    await expect(step('redo')).rejects.toMatchObject({ code: 'illegalMove' })

    await step('undo')
    const other = await rowAt(draftId, 3)
    await run((operation) => dropRow(operation, { draftId, rowId: other.id, version: other.version }))
    expect((await page(draftId)).draft.redo).toBeNull()
    await expect(step('redo')).rejects.toMatchObject({ code: 'illegalMove' })
  })

  it('says so when there is nothing to undo', async () => {
    const draftId = await bringIn(smallPlan.replaceAll('2026', '2029'))
    await expect(run((operation) => stepDraft(operation, draftId, 'undo'))).rejects.toMatchObject({
      code: 'illegalMove',
    })
  })

  it('is dropped, and then neither changed nor open', async () => {
    const text = smallPlan.replaceAll('2026', '2030')
    const draftId = await bringIn(text)
    await run((operation) => dropDraft(operation, draftId))
    await expect(run((operation) => stepDraft(operation, draftId, 'undo'))).rejects.toMatchObject({
      code: 'illegalMove',
      detail: 'Bản rà soát này đã bị bỏ.',
    })
    expect(await bringIn(text)).not.toBe(draftId)
  })
})
