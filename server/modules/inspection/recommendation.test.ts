import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RecommendationDue } from '#contract/recommendation'
import { addDays, plainDate } from '#law'
import { mergeUnits, unitsById } from '#modules/organisation'
import { setLocalRule } from '#modules/regulation'
import type { Actor, Operation } from '#platform/operation'
import { countingStatements } from '../../testing/counted-statements.ts'
import { roundOver, visitedRound } from '../../testing/inspected-agency.ts'
import { type InventedUnits, member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import {
  acceptRecommendation,
  addRecommendation,
  concludeInspection,
  dueItems,
  onReadingChanged,
  reportRecommendation,
  showInspection,
  submitConclusion,
} from './index.ts'
import { reopenRecommendation, returnRecommendation } from './operations/move-recommendation.ts'
import { showRecommendation, showRecommendations } from './operations/show-recommendations.ts'
import { correctRecommendation, removeRecommendation } from './operations/write-recommendation.ts'

const { act } = await createTestDatabase({ listeners: { 'regulation.readingChanged': [onReadingChanged] } })

let agencies = 0
let agencyId = ''
let units: InventedUnits
let inspectionId = ''
let visitId = ''

const officer = () => member(agencyId, 'officer')
const headOf = (unitId: string) => member(agencyId, 'unitHead', { units: [unitId], heads: [unitId] })
const run = <T>(work: (operation: Operation) => Promise<T>, who: Actor = officer()) => act(who, work)

beforeEach(async () => {
  agencyId = randomUUID()
  agencies += 1
  units = await act(agencyId, (operation) => openInventedAgency(operation, `RE-${agencies}`))
  const round = await run((operation) => visitedRound(operation, roundOver([units.union])))
  inspectionId = round.inspectionId
  visitId = round.visitIds[0] ?? ''
})

const add = (due: RecommendationDue, content = 'Lưu đủ hồ sơ', unitId = units.union) =>
  run((operation) => addRecommendation(operation, { inspectionId, visitId }, { content, unitId, due }))
const shown = (id: string, who?: Actor) => run((operation) => showRecommendation(operation, id), who)
const byDay = (day: string) => ({ day })

async function conclude(): Promise<void> {
  await run(async (operation) => {
    const { version } = await showInspection(operation, inspectionId)
    await submitConclusion(operation, { inspectionId, version, summary: 'Tốt' })
    const next = { inspectionId, version: version + 1 }
    await concludeInspection(operation, { ...next, number: '15', concludedOn: '2026-05-18' })
  })
}

describe('the deadline of a recommendation', () => {
  it.each([
    [{ wording: 'Trước ngày 30/6/2026' }, '2026-07-01', 'Trước ngày 30/6/2026'],
    [{ wording: 'Chậm nhất ngày 15/6' }, '2026-06-16', 'Chậm nhất ngày 15/6'],
    [{ wording: 'Trong quý III' }, '2026-10-01', 'Trong quý III'],
    [{ wording: 'Tháng 8/2026' }, '2026-09-01', 'Tháng 8/2026'],
    [{ day: '2026-06-10' }, '2026-06-11', 'Chậm nhất ngày 10/06/2026'],
  ])('%o is read as a paper words it, late from %s', async (due, lateFrom, wording) => {
    expect(await shown(await add(due))).toMatchObject({ lateFrom, wording })
  })

  it('that waits for others cannot be late', async () => {
    const id = await add({ wording: 'Theo hướng dẫn của Sở Nội vụ' })
    expect(await shown(id)).toMatchObject({ lateFrom: null, deadlineState: 'waiting' })
  })

  it('that counts from the announcement has its day once that is signed', async () => {
    const id = await add({ wording: 'Trong 10 ngày làm việc kể từ ngày ban hành thông báo' })
    expect(await shown(id)).toMatchObject({ lateFrom: null })
    await conclude()
    expect(await shown(id)).toMatchObject({ lateFrom: '2026-06-02', deadlineState: 'canStart', version: 1 })
    await run((operation) =>
      correctRecommendation(
        operation,
        { recommendationId: id, version: 1 },
        {
          content: 'Mới',
          unitId: units.union,
          due: { wording: 'Trong 15 ngày làm việc kể từ ngày ban hành thông báo' },
        },
      ),
    )
    expect(await shown(id)).toMatchObject({ lateFrom: '2026-06-09' })
  })

  it('that waits for others has waited since it binds, and too long after as many days as any task', async () => {
    const id = await add({ wording: 'Theo hướng dẫn của Sở Nội vụ' })
    const dated = await add(byDay('2026-06-10'))
    const waits = async (days: number) => {
      const today = addDays(plainDate('2026-05-18'), days)
      const [item] = await run((operation) => dueItems({ ...operation, today }))
      const { deadlineState } = await run((operation) => showRecommendation({ ...operation, today }, id))
      return [item?.waitingSince, deadlineState]
    }
    expect((await waits(31))[1]).toBe('waiting')
    await conclude()
    const all = await run(dueItems)
    expect(all.map((item) => [item.id === dated, item.waitingSince])).toEqual([
      [true, null],
      [false, '2026-05-18'],
    ])
    const correct = (recommendationId: string, version: number, due: RecommendationDue) =>
      run((operation) =>
        correctRecommendation(
          operation,
          { recommendationId, version },
          { content: 'Mới', unitId: units.union, due },
        ),
      )
    await correct(id, 1, { wording: 'Theo hướng dẫn của Bộ Nội vụ' })
    await run((operation) =>
      reportRecommendation(operation, { recommendationId: dated, version: 1, report: 'Xong' }),
    )
    expect(await waits(30)).toEqual(['2026-05-18', 'waiting'])
    expect(await waits(31)).toEqual(['2026-05-18', 'waitingLong'])
    await correct(id, 2, byDay('2026-06-30'))
    expect(await waits(31)).toEqual([null, 'canStart'])
    await correct(id, 3, { wording: 'Theo hướng dẫn của Sở Nội vụ' })
    expect(await waits(31)).toEqual(['2026-05-20', 'waiting'])
  })

  it.each([
    [{ wording: 'sớm' }, 'Chưa đọc ra thời hạn từ “sớm”'],
    [{ day: '2026-05-05' }, 'Thời hạn này đã qua trước ngày 06/05/2026'],
  ])('%o is refused', async (due, sentence) => {
    await expect(add(due)).rejects.toThrow(sentence)
  })

  it('follows the agency when it reads “trước” otherwise', async () => {
    const id = await add({ wording: 'Trước ngày 30/6/2026' })
    await run(async (operation) => {
      const citation = 'Quy chế 01/QC-BQLKKT'
      const rule = {
        slot: 'deadline.beforeIncludesDay',
        value: false,
        citation,
        validFrom: plainDate('2026-01-01'),
        follows: null,
      } as const
      await setLocalRule(operation, rule)
    })
    expect((await shown(id)).lateFrom).toBe('2026-06-30')
  })
})

describe('a recommendation', () => {
  it('binds once its round is concluded', async () => {
    const id = await add(byDay('2026-06-10'))
    expect(await shown(id)).toMatchObject({ state: 'pending' })
    const report = (version: number) =>
      run(
        (operation) => reportRecommendation(operation, { recommendationId: id, version, report: 'Xong' }),
        headOf(units.union),
      )
    await expect(report(1)).rejects.toMatchObject({ code: 'notFound' })
    await conclude()
    await report(1)
    expect(await shown(id)).toMatchObject({ state: 'reported', reportedOn: '2026-05-20' })
  })

  it('is not sent to be signed by somebody who has not seen it as it stands', async () => {
    const submitAs = async (change: () => Promise<unknown>) => {
      const { version } = await run((operation) => showInspection(operation, inspectionId))
      await change()
      const submitting = run((operation) =>
        submitConclusion(operation, { inspectionId, version, summary: 'Tốt' }),
      )
      await expect(submitting).rejects.toMatchObject({ code: 'staleVersion' })
    }
    let id = ''
    await submitAs(async () => {
      id = await add(byDay('2026-06-10'))
    })
    await submitAs(() =>
      run((operation) =>
        correctRecommendation(
          operation,
          { recommendationId: id, version: 1 },
          { content: 'Lưu đủ hồ sơ của năm 2025', unitId: units.union },
        ),
      ),
    )
    await submitAs(() =>
      run((operation) => removeRecommendation(operation, { recommendationId: id, version: 2 })),
    )
    await conclude()
  })

  it('goes from the unit to the officer and back until it is accepted, and every step is told', async () => {
    const id = await add(byDay('2026-06-10'))
    await conclude()
    const seen = (version: number) => ({ recommendationId: id, version })
    const head = headOf(units.union)
    const accept = (version: number, who?: Actor) =>
      run((operation) => acceptRecommendation(operation, seen(version)), who)
    await expect(accept(1)).rejects.toThrow('Đơn vị chưa báo đã thực hiện kiến nghị này.')
    await run((operation) => reportRecommendation(operation, { ...seen(1), report: 'Đã lưu' }), head)
    await expect(accept(2, head)).rejects.toMatchObject({ code: 'notAllowed' })
    await run((operation) => returnRecommendation(operation, { ...seen(2), reason: 'Thiếu năm 2021' }))
    expect(await shown(id)).toMatchObject({ state: 'open', returnReason: 'Thiếu năm 2021' })
    await run((operation) => reportRecommendation(operation, { ...seen(3), report: 'Đã bổ sung' }), head)
    expect((await shown(id)).returnReason).toBeNull()
    expect(await run(dueItems)).toEqual([])
    await accept(4)
    expect(await shown(id)).toMatchObject({
      state: 'accepted',
      deadlineState: 'done',
      acceptedOn: '2026-05-20',
    })
    await run((operation) => reopenRecommendation(operation, { ...seen(5), reason: 'Nhầm' }))
    const { steps, state } = await shown(id)
    expect(state).toBe('open')
    expect(steps.map(({ kind, body }) => [kind, body])).toEqual([
      ['reported', 'Đã lưu'],
      ['returned', 'Thiếu năm 2021'],
      ['reported', 'Đã bổ sung'],
      ['accepted', ''],
      ['reopened', 'Nhầm'],
    ])
  })

  it('is carried out by a mass organisation and by nobody else’s head', async () => {
    const id = await add(byDay('2026-06-10'))
    await conclude()
    expect((await shown(id, headOf(units.union))).abilities.report.allowed).toBe(true)
    const other = headOf(units.investment)
    expect((await shown(id, other)).abilities.report.because).toBe(
      'Chỉ trưởng đơn vị được kiến nghị hoặc cán bộ thi đua được báo đã thực hiện.',
    )
    const report = run(
      (operation) => reportRecommendation(operation, { recommendationId: id, version: 1, report: 'Xong' }),
      other,
    )
    await expect(report).rejects.toMatchObject({ code: 'notAllowed' })
  })

  it('goes over to the unit that went on as the one asked', async () => {
    const id = await add(byDay('2026-06-10'))
    await conclude()
    const merged = await run(async (operation) => {
      const both = await unitsById(operation.tx, [units.union, units.youth])
      const into = { kind: 'massOrganisation' as const, name: 'Đoàn thể', aliases: [], ordinal: 1 }
      return mergeUnits(operation, { units: both, into, from: plainDate('2026-05-19') })
    })
    await run(
      (operation) => reportRecommendation(operation, { recommendationId: id, version: 1, report: 'Xong' }),
      headOf(merged),
    )
    expect(await shown(id)).toMatchObject({ state: 'reported', unit: { valid: false } })
  })

  it('is taken out while its round is open, and corrected afterwards, though not into the past', async () => {
    const id = await add(byDay('2026-06-10'))
    const gone = await add(byDay('2026-06-11'), 'Ghi nhầm')
    await run((operation) => removeRecommendation(operation, { recommendationId: gone, version: 1 }))
    await expect(shown(gone)).rejects.toMatchObject({ code: 'notFound' })
    await conclude()
    const correct = (due: RecommendationDue, unitId = units.union) =>
      run((operation) =>
        correctRecommendation(
          operation,
          { recommendationId: id, version: 1 },
          { content: 'Mới', unitId, due },
        ),
      )
    await expect(correct(byDay('2026-05-19'))).rejects.toThrow('Thời hạn này đã qua')
    await expect(correct(byDay('2026-07-01'), randomUUID())).rejects.toThrow('không còn trong cơ quan')
    await correct(byDay('2026-07-01'), units.youth)
    expect(await shown(id)).toMatchObject({
      content: 'Mới',
      lateFrom: '2026-07-02',
      unit: { name: 'Chi đoàn' },
    })
    const remove = run((operation) => removeRecommendation(operation, { recommendationId: id, version: 2 }))
    await expect(remove).rejects.toThrow('đã có kết luận')
  })
})

describe('the list over all rounds', () => {
  it('puts late ones first, counts each kind, and finds without accents', async () => {
    const late = await add(byDay('2026-05-15'), 'Trễ')
    await add(byDay('2026-06-10'), 'Công khai kết quả')
    const done = await add(byDay('2026-06-05'), 'Đã làm', units.youth)
    await conclude()
    await run(async (operation) => {
      await reportRecommendation(operation, { recommendationId: done, version: 1, report: 'Xong' })
      await acceptRecommendation(operation, { recommendationId: done, version: 2 })
    })
    const list = (wanted: object = {}) =>
      run((operation) =>
        showRecommendations(operation, { filter: 'unfinished', page: 1, pageSize: 50, ...wanted }),
      )
    const all = await list()
    expect(all.recommendations.map(({ content }) => content)).toEqual(['Trễ', 'Công khai kết quả'])
    expect(all.counts).toEqual({ unfinished: 2, late: 1, open: 2, reported: 0, accepted: 1, all: 3 })
    expect(all.units.map(({ name }) => name).toSorted()).toEqual(['Chi đoàn', 'Công đoàn'])
    expect((await list({ filter: 'late' })).recommendations.map(({ id }) => id)).toEqual([late])
    expect((await list({ search: 'cong khai' })).total).toBe(1)
    expect((await list({ filter: 'all', unitId: units.youth })).recommendations.map(({ id }) => id)).toEqual([
      done,
    ])
    expect((await list({ pageSize: 1, page: 2 })).recommendations).toHaveLength(1)
  })

  it('asks the database no more often for more rounds', async () => {
    const oneMore = async () => {
      const round = await run((operation) => visitedRound(operation, roundOver([units.youth])))
      inspectionId = round.inspectionId
      visitId = round.visitIds[0] ?? ''
      await add(byDay('2026-06-10'), 'Công khai', units.youth)
      await conclude()
    }
    const asked = () =>
      run(async (operation) => {
        const counting = countingStatements(operation)
        const page = { filter: 'all', page: 1, pageSize: 50 } as const
        const { total } = await showRecommendations(counting.operation, page)
        return { total, statements: counting.count() }
      })
    await oneMore()
    const { statements } = await asked()
    await oneMore()
    await oneMore()
    expect(await asked()).toEqual({ total: 3, statements })
    expect(statements).toBeGreaterThan(3)
  })

  it('says nothing of rounds that have no conclusion', async () => {
    await add(byDay('2026-06-10'))
    const list = await run((operation) =>
      showRecommendations(operation, { filter: 'all', page: 1, pageSize: 50 }),
    )
    expect([list.total, list.units]).toEqual([0, []])
  })
})
