import { randomUUID } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readIncoming } from '#modules/document'
import { setLocalRule } from '#modules/regulation'
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
  finishTask,
  importPaper,
  noteTask,
  onReadingChanged,
  planPageFor,
  resolveParty,
  settleDoubt,
  showDraft,
  showPlans,
  startTask,
  viewerOf,
} from './index.ts'
import { addRow } from './operations/add-row.ts'
import { correctRow } from './operations/correct-row.ts'
import { dropRow } from './operations/drop-row.ts'
import { mergeRows } from './operations/merge-rows.ts'
import { restoreRow } from './operations/restore-row.ts'
import { showPlan } from './operations/show-plan.ts'
import { splitRow } from './operations/split-row.ts'
import { openPageCache } from './present/page-cache.ts'

const { act, workshop } = await createTestDatabase({
  listeners: { 'regulation.readingChanged': [onReadingChanged] },
})

let agencies = 0
let agencyId = ''
let units: InventedUnits

async function freshAgency(): Promise<void> {
  agencyId = randomUUID()
  agencies += 1
  units = await act(agencyId, (operation) => openInventedAgency(operation, `YR-${agencies}`))
}

const officer = () => member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer(), work)

async function bringIn(text: string, fileName?: string): Promise<string> {
  const incoming = await readIncoming(officer(), fileOf(text, fileName))
  return (await run((operation) => importPaper(operation, incoming))).draftId
}

const draftPage = (draftId: string) => run((operation) => showDraft(operation, draftId))
const planPage = (planId: string, who: Actor = officer()) =>
  act(who, async (operation) => planPageFor(operation, planId, await viewerOf(operation)))

async function settle(draftId: string): Promise<void> {
  const { draft } = await draftPage(draftId)
  for (const { printed } of draft.unknownParties) {
    await run((operation) => resolveParty(operation, { draftId, printed, as: { kind: 'outside' } }))
  }
}

async function commit(text: string, fileName?: string) {
  const draftId = await bringIn(text, fileName)
  await settle(draftId)
  return run((operation) => commitDraft(operation, draftId))
}

const first = 'Tổng hợp đăng ký danh hiệu thi đua của các phòng, đơn vị'
const second = 'Ký kết giao ước thi đua của Khối'
const third = 'Sơ kết công tác thi đua sáu tháng đầu năm'
const fourth = 'Tổ chức hội thao chào mừng ngày truyền thống'

describe('a commit', () => {
  beforeAll(freshAgency)

  it('makes the year: tasks with their sentence, deadline, parties and units', async () => {
    const { planId, ...counts } = await commit(smallPlan)
    expect(counts).toEqual({ year: 2026, added: 4, changed: 0, cancelled: 0, kept: 0 })
    const { plan, tasks, today } = await planPage(planId)
    expect(today).toBe('2026-05-20')
    expect(plan).toMatchObject({ year: 2026, number: '12', symbol: 'KH-BQLKKT', issuedOn: '2026-01-05' })
    expect(tasks.map(({ title, deadlineState, lateFrom }) => [title, deadlineState, lateFrom])).toEqual([
      [first, 'late', '2026-03-31'],
      [second, 'waitingLong', null],
      [third, 'notYet', '2026-07-01'],
      [fourth, 'late', '2026-05-16'],
    ])
    expect(tasks[0]).toMatchObject({
      wording: 'Trước ngày 30/3/2026',
      parties: [
        { part: 'chair', printed: 'Văn phòng', unitIds: [units.office] },
        { part: 'coordinate', match: 'collective', unitIds: expect.arrayContaining([units.investment]) },
      ],
    })
  })

  it('is told to be incomplete, with the rows, while a party is unknown', async () => {
    const draftId = await bringIn(smallPlan.replaceAll('2026', '2027'))
    const { rows } = await draftPage(draftId)
    await expect(run((operation) => commitDraft(operation, draftId))).rejects.toMatchObject({
      code: 'draftIncomplete',
      detail: 'Còn 1 dòng có đơn vị chưa biết là ai.',
      fields: [{ path: `rows.${rows[3]?.id}` }],
    })
    expect(await run(showPlans)).toHaveLength(1)
  })

  it('waits for the question about another agency', async () => {
    const foreign = smallPlan
      .replaceAll('AN SƠN', 'HÀ BẮC')
      .replaceAll('An Sơn', 'Hà Bắc')
      .replaceAll('2026', '2028')
    const draftId = await bringIn(foreign)
    await settle(draftId)
    await expect(run((operation) => commitDraft(operation, draftId))).rejects.toMatchObject({
      code: 'otherAgencyUnconfirmed',
    })
    await run((operation) => settleDoubt(operation, draftId))
    expect(await run((operation) => commitDraft(operation, draftId))).toMatchObject({ year: 2028, added: 4 })
  })

  it('releases the paper to everyone of the agency', async () => {
    const released = await run(({ tx }) =>
      tx.selectFrom('paper').select(['released', 'issued_on']).orderBy('issued_on').execute(),
    )
    expect(released.map(({ released: is }) => is)).toEqual([true, false, true])
  })

  it('is in the list of years', async () => {
    const [latest] = await run(showPlans)
    expect(latest).toMatchObject({ year: 2028, counts: { total: 4, late: 0, notYet: 1 } })
  })
})

describe('two commits at once', () => {
  beforeAll(freshAgency)

  it('make one plan, and the second is told by whom and when', async () => {
    const draftId = await bringIn(largePlan(60))
    const other: Actor = { ...officer(), name: 'Trần Thị Bình' }
    const commits = await Promise.allSettled([
      act(officer(), (operation) => commitDraft(operation, draftId)),
      act(other, (operation) => commitDraft(operation, draftId)),
      act(officer(), (operation) => commitDraft(operation, draftId)),
    ])
    const refused = commits.filter(({ status }) => status === 'rejected')
    expect(commits.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(refused).toHaveLength(2)
    const winner = commits[1]?.status === 'fulfilled' ? 'Trần Thị Bình' : 'Nguyễn Văn officer'
    for (const each of refused) {
      expect(each).toMatchObject({
        reason: {
          code: 'draftAlreadyCommitted',
          detail: `${winner} đã ghi kế hoạch này vào năm lúc 10:00 ngày 20/05/2026; hãy mở kế hoạch để xem.`,
        },
      })
    }
    const [plan, ...others] = await run(showPlans)
    expect(others).toEqual([])
    expect(plan?.counts.total).toBe(60)
  })

  it('of two files of one plan make one plan', async () => {
    const text = smallPlan.replaceAll('2026', '2029')
    const drafts = [await bringIn(text, 'a.txt'), await bringIn(`${text}\n`, 'b.txt')]
    for (const draftId of drafts) await settle(draftId)
    const commits = await Promise.allSettled(
      drafts.map((draftId) => run((operation) => commitDraft(operation, draftId))),
    )
    expect(commits.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(commits.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'draftAlreadyCommitted', detail: expect.stringContaining('từ một tệp khác') },
    })
  })
})

describe('the same paper again', () => {
  let planId = ''
  beforeAll(async () => {
    await freshAgency()
    planId = (await commit(smallPlan)).planId
  })
  const tasks = async () => (await planPage(planId)).tasks
  const taskAt = async (at: number) => {
    const task = (await tasks())[at]
    if (!task) throw new Error(`no task ${at}`)
    return task
  }

  it('shows nothing to do, and its commit changes nothing', async () => {
    const before = await tasks()
    const draftId = await bringIn(smallPlan)
    const { draft, rows } = await draftPage(draftId)
    expect(draft).toMatchObject({ compared: { planId }, counts: { same: 4, new: 0, changed: 0, gone: 0 } })
    expect(rows.every(({ problems }) => problems.every(({ blocks }) => !blocks))).toBe(true)
    const committed = await run((operation) => commitDraft(operation, draftId))
    expect(committed).toEqual({ planId, year: 2026, added: 0, changed: 0, cancelled: 0, kept: 4 })
    expect(await tasks()).toEqual(before)
  })

  it('leaves what people did and corrected as it is', async () => {
    const [one, two] = [await taskAt(0), await taskAt(1)]
    await run((operation) => finishTask(operation, { taskId: one.id, version: one.version }))
    await run((operation) =>
      correctTask(
        operation,
        { taskId: two.id, version: two.version },
        { title: 'Ký giao ước', place: 'Hội trường' },
      ),
    )
    await run((operation) => noteTask(operation, { taskId: two.id, body: 'Chờ thư mời' }))
    const before = await tasks()
    const draftId = await bringIn(smallPlan)
    expect((await draftPage(draftId)).draft.counts).toMatchObject({ same: 4 })
    await run((operation) => commitDraft(operation, draftId))
    expect(await tasks()).toEqual(before)
  })

  it('in a new version shows each difference, and the commit makes exactly these', async () => {
    const before = await tasks()
    const newer = smallPlan
      .replace('Trước ngày 30/3/2026', 'Trước ngày 15/4/2026')
      .replace(/1\. Sơ kết[\s\S]*?2\. Tổ chức/u, '1. Tổ chức')
      .concat(
        '\n2. Gặp mặt điển hình tiên tiến\n\n- Thời gian: Trong tháng 5/2026.\n\n- Đơn vị chủ trì: Văn phòng.\n',
      )
    const draftId = await bringIn(newer, 'ban-sua.txt')
    const { draft, rows } = await draftPage(draftId)
    expect(draft.counts).toMatchObject({ same: 2, changed: 1, new: 1, gone: 1 })
    expect(rows.map(({ text, difference, state }) => [text, difference, state])).toEqual([
      [first, 'changed', 'kept'],
      ['Ký giao ước', 'same', 'kept'],
      [third, 'gone', 'dropped'],
      [fourth, 'same', 'kept'],
      ['Gặp mặt điển hình tiên tiến', 'new', 'kept'],
    ])
    expect(rows[0]?.changes).toEqual([
      { field: 'deadline', label: 'Thời hạn', before: 'Trước ngày 30/3/2026', after: 'Trước ngày 15/4/2026' },
    ])
    const committed = await run((operation) => commitDraft(operation, draftId))
    expect(committed).toMatchObject({ added: 1, changed: 1, cancelled: 1, kept: 2 })
    const after = await tasks()
    expect(after.map(({ id }) => id).slice(0, 4)).toEqual(before.map(({ id }) => id))
    expect(after.map(({ title, state }) => [title, state])).toEqual([
      [first, 'done'],
      ['Ký giao ước', 'open'],
      [third, 'cancelled'],
      [fourth, 'open'],
      ['Gặp mặt điển hình tiên tiến', 'open'],
    ])
    expect(after[0]).toMatchObject({ wording: 'Trước ngày 15/4/2026', lateFrom: '2026-04-16' })
    expect(after[1]).toMatchObject({ noteCount: 1, place: 'Hội trường', version: before[1]?.version })
    expect(after[2]?.noteCount).toBe(1)
    expect(after[3]).toMatchObject({ version: before[3]?.version })
  })

  it('in its first version again is still the same plan', async () => {
    const draftId = await bringIn(smallPlan)
    expect((await draftPage(draftId)).draft.compared?.planId).toBe(planId)
  })
})

describe('rows that were reshaped in the first review', () => {
  beforeAll(freshAgency)

  it('come back as they were left: split, merged, added and dropped', async () => {
    const draftId = await bringIn(largePlan(6))
    const rows = async () => (await draftPage(draftId)).rows
    const seen = async (at: number) => {
      const row = (await rows())[at]
      if (!row) throw new Error(`no row ${at}`)
      return { draftId, rowId: row.id, version: row.version }
    }
    const refer = async (at: number) => {
      const { rowId: id, version } = await seen(at)
      return { id, version }
    }
    const zero = await seen(0)
    await run((operation) => splitRow(operation, { ...zero, at: 30 }))
    const pair = [await refer(2), await refer(3)]
    await run((operation) => mergeRows(operation, { draftId, rows: pair }))
    const last = await seen(4)
    await run((operation) => dropRow(operation, last))
    await run((operation) => addRow(operation, { draftId, text: 'Việc do Văn phòng thêm' }))
    const third = await seen(3)
    await run((operation) => correctRow(operation, third, { text: 'Nhiệm vụ được viết lại hoàn toàn khác' }))
    const { planId, added } = await run((operation) => commitDraft(operation, draftId))
    expect(added).toBe(6)
    const before = (await planPage(planId)).tasks

    const again = await bringIn(largePlan(6))
    const { draft, rows: compared } = await draftPage(again)
    expect(draft.counts).toMatchObject({ same: 6, changed: 0, gone: 0, new: 1, dropped: 1 })
    expect(compared.find(({ difference }) => difference === 'new')?.state).toBe('dropped')
    await run((operation) => commitDraft(operation, again))
    expect((await planPage(planId)).tasks).toEqual(before)
  })
})

describe('a task that a newer paper does not hold', () => {
  beforeAll(freshAgency)

  it('stays when the officer takes it back, and when it is done', async () => {
    const { planId } = await commit(largePlan(5))
    const [task] = (await planPage(planId)).tasks
    if (!task) throw new Error('no task')
    await run((operation) => finishTask(operation, { taskId: task.id, version: task.version }))
    const shorter = largePlan(5).replace(/1\. Thực hiện[\s\S]*?3\. Thực hiện/u, '3. Thực hiện')
    const draftId = await bringIn(shorter, 'ngan.txt')
    const gone = (await draftPage(draftId)).rows.filter(({ difference }) => difference === 'gone')
    expect(gone.map(({ state }) => state)).toEqual(['kept', 'dropped'])
    const [, open] = gone
    if (!open) throw new Error('no row')
    await run((operation) => restoreRow(operation, { draftId, rowId: open.id, version: open.version }))
    expect(await run((operation) => commitDraft(operation, draftId))).toMatchObject({ cancelled: 0 })
    const states = (await planPage(planId)).tasks.map(({ state }) => state)
    expect(states).toEqual(['done', 'open', 'open', 'open', 'open'])
  })
})

describe('the page of a plan', () => {
  let planId = ''
  beforeAll(async () => {
    await freshAgency()
    planId = (await commit(smallPlan)).planId
  })
  const pages = openPageCache(1_000_000)
  const written = async (who: Actor, instant = TEST_INSTANT) => {
    const at = { ...workshop, clock: clockAt(instant) }
    const { gzip, tag } = await perform(at, { actor: who, action: 'test', readOnly: true }, (operation) =>
      showPlan(operation, planId, pages),
    )
    return { page: JSON.parse(gunzipSync(gzip).toString()), tag }
  }
  const taskCalled = async (title: string) => {
    const task = (await planPage(planId)).tasks.find((each) => each.title === title)
    if (!task) throw new Error(`no task ${title}`)
    return task
  }

  it('is what it would be without a cache, through every kind of change', async () => {
    const seen = new Set<string>()
    const isFresh = async () => {
      const { page, tag } = await written(officer())
      expect(page).toEqual(await planPage(planId))
      expect(seen.has(tag)).toBe(false)
      seen.add(tag)
      expect((await written(officer())).tag).toBe(tag)
    }
    await isFresh()
    const one = await taskCalled(first)
    await run((operation) => startTask(operation, { taskId: one.id, version: one.version }))
    await isFresh()
    await run((operation) => noteTask(operation, { taskId: one.id, body: 'Đang gom' }))
    await isFresh()
    const two = await taskCalled(second)
    await run((operation) =>
      correctTask(
        operation,
        { taskId: two.id, version: two.version },
        { parties: [{ part: 'chair', printed: 'Công đoàn' }] },
      ),
    )
    await isFresh()
    await run((operation) =>
      cancelTask(operation, { taskId: two.id, version: two.version + 1, reason: 'Hoãn' }),
    )
    await isFresh()
    await run(({ tx }) =>
      tx
        .updateTable('unit')
        .set({ name: 'Văn phòng Ban', version: 2 })
        .where('id', '=', units.office)
        .execute(),
    )
    await isFresh()
    await run((operation) =>
      setLocalRule(operation, {
        slot: 'deadline.soonDays',
        value: 10,
        citation: 'Quy chế 01',
        validFrom: operation.today,
        follows: null,
      }),
    )
    await isFresh()
  })

  it('changes with the day', async () => {
    const { page } = await written(officer(), '2027-01-01T03:00:00Z')
    expect(page.today).toBe('2027-01-01')
    expect(page.counts.late).toBe(3)
  })

  it('shows each viewer their own abilities, and nothing to another agency', async () => {
    const task = await taskCalled(first)
    const abilities = async (who: Actor) => {
      const { page } = await written(who)
      const row = page.tasks.find(({ id }: { id: string }) => id === task.id)
      return page.abilitySets[row.abilities].finish
    }
    expect(await abilities(officer())).toEqual({ allowed: true, because: null })
    expect(await abilities(member(agencyId, 'unitHead', { heads: [units.office] }))).toMatchObject({
      allowed: true,
    })
    for (const who of [
      member(agencyId, 'unitHead', { heads: [units.union] }),
      member(agencyId, 'staff', { units: [units.office] }),
      member(agencyId, 'leadership'),
    ]) {
      expect(await abilities(who)).toMatchObject({ allowed: false })
    }
    const other = randomUUID()
    await act(other, (operation) => openInventedAgency(operation, 'YR-OTHER'))
    await expect(written(member(other, 'officer'))).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('the agency’s reading of deadlines', () => {
  beforeAll(freshAgency)

  it('moves the late day of unfinished tasks when it changes, and of no others', async () => {
    const { planId } = await commit(largePlan(3))
    const [done] = (await planPage(planId)).tasks
    if (!done) throw new Error('no task')
    await run((operation) => finishTask(operation, { taskId: done.id, version: done.version }))
    await run((operation) =>
      setLocalRule(operation, {
        slot: 'deadline.beforeIncludesDay',
        value: false,
        citation: 'Quy chế thi đua số 05/QC-BQLKKT',
        validFrom: operation.today,
        follows: null,
      }),
    )
    const late = (await planPage(planId)).tasks.map(({ lateFrom }) => lateFrom)
    expect(late).toEqual(['2026-01-02', '2026-02-02', '2026-03-03'])
  })
})
