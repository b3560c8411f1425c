import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { type PropagandaGiven, publishPropaganda } from '#contract/propaganda'
import { plainDate } from '#law'
import { draftMovement, launchMovement } from '#modules/movement'
import { mergeUnits, unitsById } from '#modules/organisation'
import { correctTask, showTask } from '#modules/plan'
import { library } from '#modules/regulation'
import type { Actor, Operation } from '#platform/operation'
import { plannedYear } from '../../testing/inspected-agency.ts'
import { type InventedUnits, member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import {
  addChannel,
  addItem,
  cancelItem,
  dueItems,
  propagandaOf,
  publishItem,
  showPropaganda,
  startItem,
  takeTasks,
} from './index.ts'
import { removeChannel } from './operations/keep-channels.ts'
import { reopenItem } from './operations/move-item.ts'
import { offeredTasks } from './operations/take-tasks.ts'
import { correctItem, removeItem } from './operations/write-item.ts'

const { act } = await createTestDatabase()

let agencies = 0
let agencyId = ''
let units: InventedUnits

const officer = () => member(agencyId, 'officer')
const headOf = (unitId: string) => member(agencyId, 'unitHead', { units: [unitId], heads: [unitId] })
const run = <T>(work: (operation: Operation) => Promise<T>, who: Actor = officer()) => act(who, work)

beforeEach(async () => {
  agencyId = randomUUID()
  agencies += 1
  units = await act(agencyId, (operation) => openInventedAgency(operation, `TT-${agencies}`))
})

const given = (change: Partial<PropagandaGiven> = {}): PropagandaGiven => ({
  year: 2026,
  kind: 'news',
  content: 'Lễ phát động phong trào thi đua',
  basis: '',
  instrumentId: null,
  movementId: null,
  channel: 'Trang thông tin điện tử',
  unitId: units.union,
  planned: '2026-06',
  ...change,
})
const add = (change: Partial<PropagandaGiven> = {}, who?: Actor) =>
  run((operation) => addItem(operation, given(change)), who)
const year = (who?: Actor, wanted: { year?: number } = { year: 2026 }) =>
  run((operation) => showPropaganda(operation, wanted), who)
const only = async (who?: Actor) => (await year(who)).items[0]
const LINK = 'https://anson.example/tin/1'
const publish = (itemId: string, version: number, change: object = {}) =>
  run((operation) => publishItem(operation, { itemId, version, link: LINK, note: '', ...change }))
const publishAs = (who: Actor, itemId: string) =>
  run((operation) => publishItem(operation, { itemId, version: 1, link: LINK, note: '' }), who)

describe('the propaganda of a year', () => {
  it('is kept by the officer and by heads of units, also of mass organisations, for what is theirs', async () => {
    const mine = headOf(units.union)
    await add({ unitId: units.union }, mine)
    await expect(add({ unitId: units.office }, mine)).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(add({}, member(agencyId, 'staff'))).rejects.toMatchObject({ code: 'notAllowed' })
    await add({ unitId: units.office })
    const seen = await year(mine)
    expect(seen.items.map(({ abilities }) => abilities.publish.allowed).toSorted()).toEqual([false, true])
    expect(seen.ownUnits.map(({ name }) => name)).toEqual(['Công đoàn'])
    expect(seen.abilities.takeTasks.allowed).toBe(false)
    expect((await year(member(agencyId, 'staff'))).abilities.add.allowed).toBe(false)
  })

  it.each([
    ['a day that is not there', { planned: '2026-02-30' }, 'Ngày này không có trong lịch.'],
    ['another year', { planned: '2027-01' }, 'Thời gian phải nằm trong năm 2026.'],
    ['a channel that is in no list', { channel: 'Bồ câu đưa thư' }, 'Kênh này không có trong danh mục'],
    ['a unit that is not there', { unitId: randomUUID() }, 'Đơn vị này không còn hoạt động'],
  ])('is refused with %s', async (_, change, sentence) => {
    await expect(add(change)).rejects.toThrow(sentence)
  })

  it('is shown with what is late, and counted for reviews', async () => {
    await add({ planned: '2026-04' })
    await add({ planned: '2026-05-21', unitId: units.office, kind: 'exemplaryPerson' })
    const published = await add({ planned: '2026-05-10', channel: 'Mạng nội bộ' })
    await publish(published, 1)
    expect((await year()).items.map(({ deadlineState }) => deadlineState)).toEqual([
      'late',
      'done',
      'dueSoon',
    ])
    const figures = await run((operation) => propagandaOf(operation, 2026))
    expect(figures.whole).toEqual({
      total: 3,
      planned: 2,
      inProgress: 0,
      published: 1,
      cancelled: 0,
      late: 1,
    })
    expect(figures.byUnit.map(({ unitName, counts }) => [unitName, counts.total])).toEqual([
      ['Công đoàn', 2],
      ['Văn phòng', 1],
    ])
    expect(figures.byChannel).toHaveLength(2)
    const until = await run((operation) => propagandaOf(operation, 2026, '2026-05-15'))
    expect(until.whole.total).toBe(2)
  })

  it('tells whoever reminds what is still to be published, by its unit', async () => {
    const month = await add()
    const day = await add({ planned: '2026-05-30' })
    await publish(await add(), 1)
    await run((operation) => startItem(operation, { itemId: day, version: 1 }))
    const due = await run(dueItems)
    expect(due.map(({ id, wording, lateFrom }) => [id, wording, lateFrom])).toEqual([
      [day, 'Ngày 30/05/2026', '2026-05-31'],
      [month, 'Trong tháng 6/2026', '2026-07-01'],
    ])
    expect(due[0]).toMatchObject({ kind: 'propaganda', chairUnitIds: [units.union] })
  })
})

describe('an item', () => {
  it('is published with a link where its channel has addresses, and on a day that has been', async () => {
    const id = await add()
    await expect(publish(id, 1, { link: null })).rejects.toThrow('Hãy dán đường dẫn của bài đã đăng')
    await expect(publish(id, 1, { publishedOn: '2026-05-21' })).rejects.toThrow('không sau hôm nay')
    await expect(publish(id, 1, { publishedOn: '1900-01-01' })).rejects.toThrow('không trước ngày 01/01/2025')
    await publishAs(headOf(units.union), id)
    expect(await only()).toMatchObject({
      state: 'published',
      link: LINK,
      publishedOn: '2026-05-20',
      publishedByName: 'Nguyễn Văn unitHead',
    })
    await expect(publish(id, 2)).rejects.toThrow('Nội dung này đã đăng, đã phát; hãy mở lại')
  })

  it('on a channel without addresses needs no link', async () => {
    const id = await add({ channel: 'Loa truyền thanh' })
    await publish(id, 1, { link: null, note: 'Phát hai buổi sáng' })
    expect(await only()).toMatchObject({
      state: 'published',
      link: null,
      publishedNote: 'Phát hai buổi sáng',
    })
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ftp://anson.example/tin',
    'anson.example/tin',
    '//anson.example/tin',
    'https://',
  ])('never takes %s for a link', (link) => {
    expect(publishPropaganda.body?.safeParse({ version: 1, link }).success).toBe(false)
  })

  it('is given up with its reason, opened again, corrected, and taken out before anyone begins', async () => {
    const id = await add()
    const seen = (version: number) => ({ itemId: id, version })
    await run((operation) => cancelItem(operation, { ...seen(1), reason: 'Gộp bài' }))
    expect(await only()).toMatchObject({ state: 'cancelled', cancelReason: 'Gộp bài', deadlineState: 'done' })
    const correct = (version: number, who?: Actor) =>
      run((operation) => correctItem(operation, seen(version), given({ unitId: units.office })), who)
    await expect(correct(2)).rejects.toThrow('đã bỏ, không làm; hãy mở lại trước khi sửa')
    await run((operation) => reopenItem(operation, seen(2)))
    await expect(correct(3, headOf(units.union))).rejects.toMatchObject({ code: 'notAllowed' })
    await correct(3)
    expect(await only()).toMatchObject({ state: 'planned', cancelReason: null, unit: { name: 'Văn phòng' } })
    await run((operation) => startItem(operation, seen(4)))
    const remove = (version: number) => run((operation) => removeItem(operation, seen(version)))
    await expect(remove(5)).rejects.toThrow('chỉ xóa được nội dung chưa làm')
    await expect(remove(4)).rejects.toMatchObject({ code: 'staleVersion' })
    const other = await add({ content: 'Ghi nhầm' })
    await run((operation) => removeItem(operation, { itemId: other, version: 1 }))
    expect((await year()).items).toHaveLength(1)
  })

  it('may belong to a movement of its year that is known', async () => {
    await expect(add({ movementId: randomUUID() })).rejects.toThrow('Phong trào này không có trong năm 2026')
    const movementId = await run((operation) =>
      launchedMovement(operation, 'Mỗi công chức một sáng kiến nhỏ'),
    )
    await add({ movementId })
    expect(await only(headOf(units.union))).toMatchObject({
      movement: { id: movementId, title: 'Mỗi công chức một sáng kiến nhỏ' },
    })
  })

  it('goes over to the unit that went on as the one responsible', async () => {
    const id = await add()
    const merged = await run(async (operation) => {
      const both = await unitsById(operation.tx, [units.union, units.youth])
      const into = { kind: 'massOrganisation' as const, name: 'Đoàn thể', aliases: [], ordinal: 1 }
      return mergeUnits(operation, { units: both, into, from: plainDate('2026-05-10') })
    })
    await publishAs(headOf(merged), id)
    expect((await only())?.state).toBe('published')
  })
})

describe('the channels', () => {
  it('are the usual ones and those that the agency adds, once each, and go when nothing is planned for them', async () => {
    const channel = { name: 'Nhóm Zalo', hasAddress: false }
    const { id } = await run((operation) => addChannel(operation, channel))
    for (const name of ['nhóm zalo', 'MẠNG NỘI BỘ']) {
      const again = run((operation) => addChannel(operation, { name, hasAddress: true }))
      await expect(again).rejects.toThrow(`Danh mục đã có kênh “${name}”.`)
    }
    const itemId = await add({ channel: 'Nhóm Zalo' })
    const remove = () => run((operation) => removeChannel(operation, id ?? ''))
    await expect(remove()).rejects.toThrow('Còn 1 nội dung dùng kênh “Nhóm Zalo” nên không bỏ được.')
    await run((operation) => removeItem(operation, { itemId, version: 1 }))
    await remove()
    expect((await year()).channels.map(({ name }) => name)).not.toContain('Nhóm Zalo')
    const refused = run((operation) => addChannel(operation, channel), headOf(units.union))
    await expect(refused).rejects.toMatchObject({ code: 'notAllowed' })
  })
})

it('cites no instrument that the library does not have', async () => {
  const detail = 'Văn bản này không có trong thư viện; hãy chọn lại.'
  await expect(add({ instrumentId: 'no-such' })).rejects.toMatchObject({
    fields: [{ path: 'instrumentId', detail }],
  })
  await add({ instrumentId: (await run(({ tx }) => library(tx)))[0]?.id ?? '' })
})

describe('a task of the plan that speaks of propaganda', () => {
  const title = 'Tuyên truyền điển hình tiên tiến, người tốt, việc tốt'

  it('is offered first and becomes an item of the unit that chairs it, once', async () => {
    const tasks = await plannedYear(act, officer())
    const offered = () => run((operation) => offeredTasks(operation, 2026))
    const [first] = await offered()
    expect(first).toMatchObject({ title, suggested: true })
    const taskIds = [tasks.get(title) ?? '']
    await run((operation) => takeTasks(operation, { year: 2026, taskIds }))
    expect(await only()).toMatchObject({
      content: title,
      kind: 'exemplaryPerson',
      planned: '2026-07',
      unit: { name: 'Công đoàn' },
      taskId: taskIds[0],
    })
    expect((await offered()).map((task) => task.title)).not.toContain(title)
    const again = run((operation) => takeTasks(operation, { year: 2026, taskIds }))
    await expect(again).rejects.toMatchObject({ code: 'notFound' })
    const refused = run((operation) => offeredTasks(operation, 2026), headOf(units.union))
    await expect(refused).rejects.toMatchObject({ code: 'notAllowed' })
  })

  it('becomes one item when two take it up at once', async () => {
    const tasks = await plannedYear(act, officer())
    const taken = { year: 2026, taskIds: [tasks.get(title) ?? ''] }
    const both = [1, 2].map(() => run((operation) => takeTasks(operation, taken)))
    const ends = await Promise.allSettled(both)
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await year()).items).toHaveLength(1)
  })

  it('is offered again when the item that was made of it is taken out', async () => {
    const tasks = await plannedYear(act, officer())
    const taken = { year: 2026, taskIds: [tasks.get(title) ?? ''] }
    await run((operation) => takeTasks(operation, taken))
    const itemId = (await only())?.id ?? ''
    await run((operation) => removeItem(operation, { itemId, version: 1 }))
    const [first] = await run((operation) => offeredTasks(operation, 2026))
    expect(first?.title).toBe(title)
    await run((operation) => takeTasks(operation, taken))
    expect((await year()).items).toHaveLength(1)
  })

  it('becomes an item of every unit that chairs it, and is done when all have told', async () => {
    const tasks = await plannedYear(act, officer())
    const taskId = tasks.get(title) ?? ''
    const parties = [
      { part: 'chair' as const, printed: 'Công đoàn, Văn phòng', unitIds: [units.union, units.office] },
    ]
    await run((operation) => correctTask(operation, { taskId, version: 1 }, { parties }))
    expect(await run((operation) => takeTasks(operation, { year: 2026, taskIds: [taskId] }))).toBe(2)
    const { items } = await year()
    expect(items.map(({ unit }) => unit.id).toSorted()).toEqual([units.union, units.office].toSorted())
    const state = async () => (await run((operation) => showTask(operation, taskId))).task.state
    for (const [at, { id }] of items.entries()) {
      expect(await state()).toBe('open')
      await publish(id, 1, { publishedOn: `2026-05-1${at}` })
    }
    expect(await state()).toBe('done')
  })

  it('that returns is taken up again for its next period once what was told for one is', async () => {
    const tasks = await plannedYear(act, officer())
    const taskId = tasks.get(title) ?? ''
    const deadline = { wording: 'Trước ngày 20 hằng tháng' }
    await run((operation) => correctTask(operation, { taskId, version: 1 }, { deadline, confirmPast: true }))
    const donePeriods = async () =>
      (await run((operation) => showTask(operation, taskId))).occurrences?.filter(({ doneOn }) => doneOn)
    for (const [at, publishedOn] of ['2026-04-12', '2026-05-12'].entries()) {
      await run((operation) => takeTasks(operation, { year: 2026, taskIds: [taskId] }))
      expect(await donePeriods()).toHaveLength(at)
      const itemId = (await year()).items.find(({ state }) => state === 'planned')?.id ?? ''
      await publish(itemId, 1, { publishedOn })
      expect((await donePeriods())?.at(-1)).toMatchObject({ doneOn: publishedOn })
    }
    expect((await donePeriods())?.map(({ period }) => period)).toEqual(['2026-04', '2026-05'])
  })

  it('is done when the last of its items is published, and open again when that is taken back', async () => {
    const tasks = await plannedYear(act, officer())
    const taskId = tasks.get(title) ?? ''
    await run((operation) => takeTasks(operation, { year: 2026, taskIds: [taskId] }))
    const second = await run((operation) => addItem(operation, given(), taskId))
    const stateOf = async () => (await run((operation) => showTask(operation, taskId))).task
    const first = (await year()).items.find(({ content }) => content === title)?.id ?? ''
    await publish(first, 1, { publishedOn: '2026-05-12' })
    expect((await stateOf()).state).toBe('open')
    await publish(second, 1, { publishedOn: '2026-05-11' })
    expect(await stateOf()).toMatchObject({ state: 'done', doneOn: '2026-05-12' })
    await run((operation) => reopenItem(operation, { itemId: second, version: 2 }))
    expect((await stateOf()).state).toBe('open')
    await run((operation) => cancelItem(operation, { itemId: second, version: 3, reason: 'Thôi' }))
    expect((await stateOf()).state).toBe('done')
  })
})

/** A movement of the province that the agency takes up. */
async function launchedMovement(operation: Operation, title: string): Promise<string> {
  const id = await draftMovement(operation, {
    year: 2026,
    title,
    theme: '',
    kind: 'themed',
    launcher: 'superior',
    launcherName: 'Ủy ban nhân dân tỉnh An Sơn',
    answersId: null,
    content: '',
    criteria: '',
    startsOn: '2026-02-01',
    endsOn: '2026-12-01',
    scopeAll: true,
    unitIds: [],
    participationDue: null,
    targetIds: [],
  })
  const paper = { paperNumber: '31/KH-UBND', launchedOn: '2026-02-01', paperId: null }
  await launchMovement(operation, { id, version: 1, ...paper })
  return id
}
