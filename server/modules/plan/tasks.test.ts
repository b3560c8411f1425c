import { randomUUID } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { deadlineState, plainDate } from '#law'
import { readIncoming } from '#modules/document'
import { mergeUnits, unitsById } from '#modules/organisation'
import { clockAt } from '#platform/clock'
import { type Actor, type Operation, perform } from '#platform/operation'
import {
  fileOf,
  type InventedUnits,
  largePlan,
  member,
  openInventedAgency,
  smallPlan,
} from '../../testing/invented-plan.ts'
import { createTestDatabase, TEST_INSTANT } from '../../testing/test-database.ts'
import {
  cancelTask,
  commitDraft,
  correctTask,
  findTasks,
  finishTask,
  importPaper,
  noteTask,
  planPageFor,
  reopenTask,
  resolveParty,
  showDraft,
  showMyWork,
  showTask,
  startTask,
  viewerOf,
} from './index.ts'
import { showMyWorkPage } from './operations/show-my-work.ts'
import { openPageCache } from './present/page-cache.ts'
import { deadlineStateOn } from './store/deadline-state.ts'

const { act, workshop } = await createTestDatabase()

let agencies = 0
let agencyId = ''
let units: InventedUnits
let planId = ''

const officer = () => member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer(), work)

async function freshYear(text = smallPlan): Promise<void> {
  agencyId = randomUUID()
  agencies += 1
  units = await act(agencyId, (operation) => openInventedAgency(operation, `TK-${agencies}`))
  const incoming = await readIncoming(officer(), fileOf(text))
  const { draftId } = await run((operation) => importPaper(operation, incoming))
  const { draft } = await run((operation) => showDraft(operation, draftId))
  for (const { printed } of draft.unknownParties) {
    await run((operation) => resolveParty(operation, { draftId, printed, as: { kind: 'outside' } }))
  }
  planId = (await run((operation) => commitDraft(operation, draftId))).planId
}

async function taskAt(at: number): Promise<{ taskId: string; version: number }> {
  const page = await run(async (operation) => planPageFor(operation, planId, await viewerOf(operation)))
  const task = page.tasks[at]
  if (!task) throw new Error(`no task ${at}`)
  return { taskId: task.id, version: task.version }
}

const page = (taskId: string, who: Actor = officer()) => act(who, (operation) => showTask(operation, taskId))

describe('a task', () => {
  beforeAll(() => freshYear())

  it('shows its sentence in the paper, its deadline and how it is understood', async () => {
    const { taskId } = await taskAt(0)
    const { quote, span, deadline, understood, units: named, plan } = await page(taskId)
    expect(quote).toBe('Tổng hợp đăng ký danh hiệu thi đua của các phòng, đơn vị')
    expect(smallPlan.slice(span?.start, span?.end)).toBe(quote)
    expect(deadline).toMatchObject({ kind: 'before', date: '2026-03-30', text: 'Trước ngày 30/3/2026' })
    expect(understood).toEqual({
      sentence: 'Trễ từ ngày 31/03/2026.',
      rule: 'Cách hiểu “trước ngày …” – Kịp: ngày được nêu vẫn tính, trễ từ ngày hôm sau',
      citation: null,
      remarks: [],
    })
    expect(named.map(({ name }) => name)).toEqual(['Văn phòng', 'Phòng Quản lý Đầu tư'])
    expect(plan).toMatchObject({ year: 2026, number: '12' })
  })

  it('that waits for a superior’s plan cannot be late', async () => {
    const { taskId } = await taskAt(1)
    expect((await page(taskId)).understood.sentence).toBe(
      'Chờ kế hoạch của Khối thi đua; chưa có mốc nào để coi là trễ.',
    )
  })

  it('is started, finished, reopened and cancelled, and remembers it', async () => {
    const { taskId } = await taskAt(2)
    await run((operation) => startTask(operation, { taskId, version: 1 }))
    await run((operation) =>
      finishTask(operation, { taskId, version: 2, doneOn: '2026-05-18', note: 'Đã có biên bản' }),
    )
    expect(await page(taskId)).toMatchObject({
      task: { state: 'done', deadlineState: 'done', doneOn: '2026-05-18', noteCount: 1 },
      doneByName: 'Nguyễn Văn officer',
      notes: [{ body: 'Đã có biên bản' }],
    })
    await run((operation) => reopenTask(operation, { taskId, version: 3 }))
    await run((operation) => cancelTask(operation, { taskId, version: 4, reason: 'Khối hoãn' }))
    const { task, notes, history } = await page(taskId)
    expect(task).toMatchObject({ state: 'cancelled', doneOn: null, version: 5 })
    expect(notes.at(-1)?.body).toBe('Lý do hủy: Khối hoãn')
    expect(history.map(({ sentence }) => sentence)).toEqual([
      'Hủy nhiệm vụ',
      'Mở lại nhiệm vụ',
      'Đánh dấu hoàn thành ngày 18/05/2026',
      'Bắt đầu thực hiện',
      'Ghi vào kế hoạch',
    ])
  })

  it('does not move where it cannot go, under an old version, or into the future', async () => {
    const { taskId, version } = await taskAt(2)
    await expect(run((operation) => finishTask(operation, { taskId, version }))).rejects.toMatchObject({
      code: 'notAllowed',
      detail: 'Nhiệm vụ đã hủy; hãy mở lại trước khi đánh dấu hoàn thành.',
    })
    const first = await taskAt(0)
    await expect(
      run((operation) => startTask(operation, { ...first, version: first.version + 1 })),
    ).rejects.toMatchObject({ code: 'staleVersion' })
    await expect(
      run((operation) => finishTask(operation, { ...first, doneOn: '2026-05-21' })),
    ).rejects.toMatchObject({ code: 'malformedRequest' })
    await expect(
      run((operation) => startTask(operation, { taskId: randomUUID(), version: 1 })),
    ).rejects.toMatchObject({ code: 'notFound' })
  })

  it('is corrected, and its late day follows its deadline', async () => {
    const seen = await taskAt(3)
    await run((operation) =>
      correctTask(operation, seen, {
        title: 'Hội thao mùa hè',
        deadline: { wording: 'trong quý III' },
        parties: [{ part: 'chair', printed: 'Công đoàn', unitIds: [units.union] }],
      }),
    )
    const { task, history } = await page(seen.taskId)
    expect(task).toMatchObject({
      title: 'Hội thao mùa hè',
      startsOn: '2026-07-01',
      lateFrom: '2026-10-01',
      parties: [{ part: 'chair', unitIds: [units.union] }],
      version: seen.version + 1,
    })
    expect(history[0]?.sentence).toBe('Sửa: nội dung, thời hạn')
    await run((operation) =>
      correctTask(operation, { ...seen, version: task.version }, { title: 'Hội thao mùa hè' }),
    )
    expect((await page(seen.taskId)).task.version).toBe(task.version)
  })
})

describe('who may do what with a task', () => {
  beforeAll(() => freshYear())

  const people = (): Record<string, Actor> => ({
    officer: officer(),
    'head of the chairing unit': member(agencyId, 'unitHead', { heads: [units.office] }),
    'head of a coordinating unit': member(agencyId, 'unitHead', { heads: [units.union] }),
    'staff of the chairing unit': member(agencyId, 'staff', { units: [units.office] }),
    leadership: member(agencyId, 'leadership'),
    'staff of another unit': member(agencyId, 'staff', { units: [units.youth] }),
    administrator: member(agencyId, 'administrator'),
  })

  it.each([
    ['officer', ['start', 'finish', 'cancel', 'note', 'correct']],
    ['head of the chairing unit', ['start', 'finish', 'note']],
    ['head of a coordinating unit', ['note']],
    ['staff of the chairing unit', ['note']],
    ['leadership', ['note']],
    ['staff of another unit', []],
    ['administrator', []],
  ])('%s', async (who, allowed) => {
    const actor = people()[who]
    if (!actor) throw new Error(`nobody is called ${who}`)
    const { taskId, version } = await taskAt(2)
    const { abilities } = await page(taskId, actor)
    const can = Object.entries(abilities).flatMap(([name, ability]) => (ability.allowed ? [name] : []))
    expect(can).toEqual(allowed)
    for (const ability of Object.values(abilities)) {
      expect(ability.allowed ? ability.because === null : (ability.because?.length ?? 0) > 20).toBe(true)
    }
    const tried: Record<string, (operation: Operation) => Promise<void>> = {
      start: (operation) => startTask(operation, { taskId, version }),
      finish: (operation) => finishTask(operation, { taskId, version }),
      cancel: (operation) => cancelTask(operation, { taskId, version, reason: 'Thử' }),
      note: (operation) => noteTask(operation, { taskId, body: 'Thử' }),
      correct: (operation) => correctTask(operation, { taskId, version }, { place: 'Thử' }),
    }
    for (const [name, move] of Object.entries(tried)) {
      if (allowed.includes(name)) continue
      await expect(act(actor, move), name).rejects.toMatchObject({ code: 'notAllowed' })
    }
  })

  it('goes on when a unit goes on as another one', async () => {
    const merged = await run(async (operation) => {
      const [office] = await unitsById(operation.tx, [units.office])
      const [investment] = await unitsById(operation.tx, [units.investment])
      if (!office || !investment) throw new Error('units are missing')
      const into = { kind: 'department' as const, name: 'Văn phòng tổng hợp', aliases: [], ordinal: 1 }
      return mergeUnits(operation, { units: [office, investment], into, from: plainDate('2026-04-01') })
    })
    const head = member(agencyId, 'unitHead', { heads: [merged] })
    const seen = await taskAt(2)
    await act(head, (operation) => startTask(operation, seen))
    const work = await act(head, showMyWork)
    expect(work.tasks.find(({ id }) => id === seen.taskId)).toMatchObject({
      state: 'started',
      myPart: 'chair',
    })
  })
})

describe('one’s own work', () => {
  beforeAll(() => freshYear())
  const work = (who: Actor) => act(who, showMyWork)

  it('is the whole agency for the officer, most urgent first, with the drafts under review', async () => {
    const incoming = await readIncoming(officer(), fileOf(smallPlan.replaceAll('2026', '2027')))
    await run((operation) => importPaper(operation, incoming))
    const { scope, tasks, counts, drafts, byUnit, abilities } = await work(officer())
    expect(scope).toBe('agency')
    expect(tasks.map(({ deadlineState: state }) => state)).toEqual(['late', 'late', 'notYet', 'waitingLong'])
    expect(counts).toMatchObject({ total: 4, late: 2, waitingLong: 1, notYet: 1 })
    expect(drafts).toMatchObject([{ year: 2027, rowCount: 4 }])
    expect(byUnit[0]).toMatchObject({ unit: { name: 'Văn phòng' }, counts: { total: 3, late: 1 } })
    expect(abilities.importPlan.allowed).toBe(true)
  })

  it('is that of the units for their people, with their part in it', async () => {
    const { scope, tasks, myUnits, byUnit, drafts, counts } = await work(
      member(agencyId, 'staff', { units: [units.youth] }),
    )
    expect([scope, byUnit, drafts]).toEqual(['units', [], null])
    expect(myUnits.map(({ name }) => name)).toEqual(['Chi đoàn'])
    expect(tasks.map(({ title, myPart }) => [title, myPart])).toEqual([
      ['Tổ chức hội thao chào mừng ngày truyền thống', 'coordinate'],
    ])
    expect(counts.total).toBe(1)
  })

  it('is what is late by unit for the leadership, without drafts', async () => {
    const { scope, byUnit, drafts } = await work(member(agencyId, 'leadership'))
    expect([scope, drafts, byUnit.length]).toEqual(['agency', null, 1])
  })

  it('is nothing for an administrator alone', async () => {
    const { scope, tasks, counts } = await work(member(agencyId, 'administrator'))
    expect([scope, tasks, counts.total]).toEqual(['none', [], 0])
  })

  it('is written anew after every change, and never for another viewer', async () => {
    const pages = openPageCache(1_000_000)
    const written = async (who: Actor) => {
      const at = { ...workshop, clock: clockAt(TEST_INSTANT) }
      const { gzip } = await perform(at, { actor: who, action: 'test', readOnly: true }, (operation) =>
        showMyWorkPage(operation, pages),
      )
      return JSON.parse(gunzipSync(gzip).toString())
    }
    const everyone = [
      officer(),
      member(agencyId, 'leadership'),
      member(agencyId, 'staff', { units: [units.youth] }),
    ]
    const check = async () => {
      for (const who of everyone) expect(await written(who)).toEqual(await work(who))
    }
    await check()
    const seen = await taskAt(3)
    await run((operation) => startTask(operation, seen))
    await check()
    const incoming = await readIncoming(officer(), fileOf(smallPlan.replaceAll('2026', '2028')))
    await run((operation) => importPaper(operation, incoming))
    await check()
  })
})

describe('the search of tasks', () => {
  beforeAll(() => freshYear(largePlan(30)))
  const find = (wanted: Partial<Parameters<typeof findTasks>[1]>) =>
    run((operation) => findTasks(operation, { page: 1, pageSize: 10, ...wanted }))

  it('finds words without accents in any order, page by page', async () => {
    expect((await find({ search: 'van HOA thi dua 7' })).tasks.map(({ ordinal }) => ordinal)).toEqual([
      7, 17, 27,
    ])
    const second = await find({ page: 3 })
    expect([second.total, second.tasks.map(({ ordinal }) => ordinal)]).toEqual([
      30,
      [21, 22, 23, 24, 25, 26, 27, 28, 29, 30],
    ])
    expect((await find({ search: "'; drop table task; --" })).total).toBe(0)
  })

  it('filters by unit and part, class, year and deadline state', async () => {
    expect((await find({ unitIds: [units.union] })).total).toBe(10)
    expect((await find({ unitIds: [units.investment], part: 'chair' })).total).toBe(10)
    expect((await find({ unitIds: [units.investment] })).total).toBe(30)
    expect((await find({ class: 'general' })).total).toBe(0)
    expect((await find({ year: 2025 })).total).toBe(0)
    const late = await find({ deadlineState: 'late' })
    expect(late.total).toBe(15)
    expect(late.tasks.every(({ deadlineState: state }) => state === 'late')).toBe(true)
  })
})

describe('the deadline state in the database', () => {
  const days = [
    null,
    ...['03-19', '04-19', '04-20', '05-18', '05-19', '05-20', '05-21', '05-22', '05-23', '05-24'].map((day) =>
      plainDate(`2026-${day}`),
    ),
  ]
  const today = plainDate('2026-05-20')
  const timed = (['open', 'started', 'done', 'cancelled'] as const).flatMap((state) =>
    days.flatMap((lateFrom) =>
      days.flatMap((startsOn) =>
        [null, ...days].map((waitingSince, at) => ({
          state,
          lateFrom,
          startsOn,
          waitingSince,
          waitsFor: at === 0 ? null : 'kế hoạch của Khối',
        })),
      ),
    ),
  )

  it.each([
    [2, 30],
    [3, 31],
    [10, 15],
  ])(
    'is the one of the law for every kind of task: soon %i days, waiting %i',
    async (soonDays, waitingDays) => {
      const rows = timed.map(({ state, lateFrom, startsOn, waitingSince, waitsFor }) => ({
        id: randomUUID(),
        state,
        late_from: lateFrom,
        starts_on: startsOn,
        waiting_since: waitingSince,
        waits_for: waitsFor,
      }))
      const on = { today, soonDays, waitingDays, forUnits: null }
      const found = await run(async ({ tx }) => {
        const answer = await sql<{ id: string; state: string }>`
        select task.id, ${deadlineStateOn(on)} as state
        from jsonb_populate_recordset(null::task, ${JSON.stringify(rows)}::jsonb) as task`.execute(tx)
        return new Map(answer.rows.map(({ id, state }) => [id, state]))
      })
      const differing = timed.filter(
        (task, at) => found.get(rows[at]?.id ?? '') !== deadlineState(task, today, on),
      )
      expect(differing).toEqual([])
      expect(new Set(found.values())).toEqual(
        new Set(['late', 'dueSoon', 'notYet', 'waiting', 'waitingLong', 'open', 'canStart', 'done']),
      )
    },
  )
})
