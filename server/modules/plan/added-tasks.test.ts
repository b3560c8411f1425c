import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PartyGiven } from '#contract/task'
import { plainDate } from '#law'
import { mergeUnits, unitsById } from '#modules/organisation'
import type { Actor, Operation } from '#platform/operation'
import { member } from '../../testing/invented-plan.ts'
import { type InventedYear, inventedYear } from '../../testing/invented-year.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { dueItems, finishTask, planPageFor, showTask, viewerOf } from './index.ts'
import { addTask } from './operations/add-task.ts'
import { correctTask } from './operations/correct-task.ts'
import { handOutSubtasks } from './operations/hand-out-subtasks.ts'
import { handOverTasks, undoHandover } from './operations/hand-over-tasks.ts'
import { planAsPaper } from './operations/print-plan.ts'
import { showTaskWork } from './operations/show-task-work.ts'
import { countUnitTasks, showStrandedTasks } from './operations/stranded-tasks.ts'
import { takeTaskIntoPlan } from './operations/take-task-into-plan.ts'
import { tasksOfPlan } from './store/task-list.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const officer = member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer, work)

let year: InventedYear
let unionHead: Actor

beforeAll(async () => {
  year = await inventedYear(act, { agencyId, code: 'TV' })
  unionHead = member(agencyId, 'unitHead', { heads: [year.units.union] })
})

const page = (taskId: string) => run((operation) => showTask(operation, taskId))
const printed = async () => {
  const paper = await run((operation) => planAsPaper(operation, { planId: year.planId, look: 'asPrinted' }))
  return JSON.stringify(paper)
}

describe('a task added to a running year', () => {
  it('by the officer has its deadline read as in a paper, stands behind its section and is printed', async () => {
    const { section } = (await page((await year.taskAt(1)).taskId)).task
    const id = await run((operation) =>
      addTask(operation, {
        planId: year.planId,
        title: 'Góp ý dự thảo quy chế thi đua của Khối',
        wording: 'Trước ngày 30/9/2026',
        quarters: ['III'],
        section,
        chairUnitIds: [year.units.office],
        coordinatingUnitIds: [year.units.union, year.units.office],
      }),
    )
    expect((await year.taskAt(2)).taskId).toBe(id)
    const { task, addedBy, history } = await page(id)
    expect(task).toMatchObject({ lateFrom: '2026-10-01', quarters: ['III'], ownUnitId: null })
    expect(task.parties.map(({ part, printed: name }) => [part, name])).toEqual([
      ['chair', 'Văn phòng'],
      ['coordinate', 'Công đoàn'],
    ])
    expect([addedBy, history[0]?.sentence]).toEqual(['officer', 'Thêm vào kế hoạch đang thực hiện'])
    expect(await printed()).toContain('Góp ý dự thảo quy chế thi đua của Khối')
  })

  it('late at once is asked about, and added when that is meant', async () => {
    const add = (confirmPast: boolean) =>
      act(officer, (operation) =>
        addTask(operation, {
          planId: year.planId,
          title: 'Nộp hồ sơ chậm của năm trước',
          wording: 'Trước ngày 15/01/2026',
          chairUnitIds: [year.units.youth],
          confirmPast,
        }),
      )
    await expect(add(false)).rejects.toMatchObject({
      code: 'deadlinePassed',
      fields: [{ path: 'confirmPast', detail: expect.stringContaining('sẽ trễ từ ngày 16/01/2026') }],
    })
    expect((await page(await add(true))).task).toMatchObject({ lateFrom: '2026-01-16' })
  })

  it('by a mass organisation is its own work, left out of the print until the officer takes it in', async () => {
    const id = await act(unionHead, (operation) =>
      addTask(operation, {
        planId: year.planId,
        title: 'Thăm hỏi đoàn viên khó khăn',
        chairUnitIds: [year.units.union],
        own: true,
      }),
    )
    expect((await page(id)).task).toMatchObject({
      ownUnitId: year.units.union,
      wording: null,
      lateFrom: null,
    })
    expect(await printed()).not.toContain('Thăm hỏi đoàn viên')
    const take = (who: Actor, version: number, back = false) =>
      act(who, (operation) => takeTaskIntoPlan(operation, { taskId: id, version, back }))
    await expect(take(unionHead, 1)).rejects.toThrow(
      'Chỉ cán bộ thi đua được đưa việc của đơn vị vào kế hoạch.',
    )
    await take(officer, 1)
    expect(await printed()).toContain('Thăm hỏi đoàn viên')
    await take(officer, 2, true)
    expect((await page(id)).history.map(({ sentence }) => sentence)).toEqual([
      'Để lại là việc của đơn vị, không in trong kế hoạch',
      'Đưa việc của đơn vị vào kế hoạch',
      'Đơn vị thêm việc của mình',
    ])
    await expect(take(officer, 3, true)).rejects.toThrow('Việc này vẫn là việc của đơn vị.')
    await act(unionHead, (operation) => finishTask(operation, { taskId: id, version: 3 }))
  })

  it('stays a unit’s own when one that helps in it is moved out of it and back, and is seen to have changed', async () => {
    const { union, office } = year.units
    const taskId = await act(unionHead, (operation) =>
      addTask(operation, {
        planId: year.planId,
        title: 'Hội thao của đoàn viên',
        chairUnitIds: [union],
        coordinatingUnitIds: [office],
        own: true,
      }),
    )
    const helping = { fromUnitId: office, toUnitId: union, taskIds: [taskId] }
    const { id } = await run((operation) => handOverTasks(operation, helping))
    await expect(
      act(unionHead, (operation) => finishTask(operation, { taskId, version: 1 })),
    ).rejects.toMatchObject({ code: 'staleVersion' })
    await run((operation) => undoHandover(operation, id))
    const { task } = await page(taskId)
    expect(task.ownUnitId).toBe(union)
    expect(task.parties.map(({ unitIds }) => unitIds)).toEqual([[union], [office]])
    await act(unionHead, (operation) => finishTask(operation, { taskId, version: task.version }))
  })

  it('stays the work of the unit it is called the own work of', async () => {
    const { union, office } = year.units
    const taskId = await act(unionHead, (operation) =>
      addTask(operation, { planId: year.planId, title: 'Thi cờ tướng', chairUnitIds: [union], own: true }),
    )
    const given = (unitId: string, printed: string) => ({
      part: 'chair' as const,
      printed,
      unitIds: [unitId],
    })
    const correct = (unitId: string, printed: string, title: string) =>
      act(unionHead, (operation) =>
        correctTask(operation, { taskId, version: 1 }, { title, parties: [given(unitId, printed)] }),
      )
    await expect(correct(office, 'Văn phòng', 'Thi cờ')).rejects.toThrow('do chính đơn vị chủ trì')
    await correct(union, 'Công đoàn', 'Thi cờ')
  })

  it('stays in its section behind the one added before, however many are added', async () => {
    const { tasks } = await run(async (operation) =>
      planPageFor(operation, year.planId, await viewerOf(operation)),
    )
    const section = tasks[0]?.section ?? []
    const sections = () =>
      run(async ({ tx }) => (await tasksOfPlan(tx, year.planId)).map((task) => task.section.join()))
    const titles = Array.from({ length: 60 }, (_, at) => `Việc phát sinh thứ ${at + 1}`)
    const grouped = (of: readonly string[]) => of.filter((each, at) => each !== of[at - 1])
    const before = grouped(await sections())
    for (const title of titles) {
      await run((operation) =>
        addTask(operation, { planId: year.planId, title, section, chairUnitIds: [year.units.union] }),
      )
    }
    expect(grouped(await sections())).toEqual(before)
    const all = await run(({ tx }) => tasksOfPlan(tx, year.planId))
    expect(new Set(all.map(({ ordinal }) => ordinal)).size).toBe(all.length)
    expect(all.map(({ title }) => title).filter((title) => titles.includes(title))).toEqual(titles)
  })

  it('keeps someone who chairs it when its units are corrected', async () => {
    const { taskId, version } = await year.taskAt(1)
    const correct = (parties: readonly PartyGiven[]) =>
      run((operation) => correctTask(operation, { taskId, version }, { parties }))
    const union = { printed: 'Công đoàn', unitIds: [year.units.union] }
    for (const parties of [[], [{ ...union, part: 'coordinate' as const }]])
      await expect(correct(parties)).rejects.toThrow('ít nhất một đơn vị chủ trì')
    await correct([{ ...union, part: 'chair' }])
  })

  it('is not added to the plan, nor for another unit, by one who may not', async () => {
    const add = (who: Actor, own: boolean, unitIds: readonly string[]) =>
      act(who, (operation) =>
        addTask(operation, { planId: year.planId, title: 'Việc', chairUnitIds: unitIds, own }),
      )
    const { union, office } = year.units
    await expect(add(unionHead, false, [union])).rejects.toThrow('Chỉ cán bộ thi đua được thêm nhiệm vụ')
    await expect(add(unionHead, true, [office])).rejects.toThrow('Chỉ trưởng đơn vị được thêm việc')
    await expect(add(member(agencyId, 'staff', { units: [union] }), true, [union])).rejects.toThrow(
      'Chỉ trưởng',
    )
    await expect(add(officer, true, [union, office])).rejects.toThrow('do một đơn vị chủ trì')
    await expect(add(officer, false, [randomUUID()])).rejects.toThrow('không còn trong danh sách')
  })
})

describe('the tasks of a unit that has ended', () => {
  let successor = ''

  beforeAll(async () => {
    const { office, investment } = year.units
    const { taskId } = await year.taskAt(0)
    await run((operation) =>
      handOutSubtasks(operation, { taskId, title: 'Gửi số liệu', unitIds: [investment] }),
    )
    expect(await run((operation) => countUnitTasks(operation, office))).toEqual({
      chaired: 4,
      coordinated: 0,
      subtasks: 0,
    })
    expect(await run((operation) => countUnitTasks(operation, investment))).toMatchObject({ subtasks: 1 })
    successor = await run(async (operation) => {
      const units = await unitsById(operation.tx, [office, investment])
      return mergeUnits(operation, {
        units: units.map(({ id, version }) => ({ id, version })),
        into: { kind: 'department', name: 'Văn phòng tổng hợp', aliases: [], ordinal: 1 },
        from: plainDate('2026-05-10'),
      })
    })
  })

  const stranded = () => run((operation) => showStrandedTasks(operation, year.planId))

  it('are told with the unit that goes on as it', async () => {
    const found = (await stranded()).stranded
    expect(
      found.map(({ unit, tasks, successors }) => [
        unit.name,
        tasks.length,
        successors.map(({ name }) => name),
      ]),
    ).toEqual([
      ['Văn phòng', 4, ['Văn phòng tổng hợp']],
      ['Phòng Quản lý Đầu tư', 1, ['Văn phòng tổng hợp']],
    ])
    const items = await run(dueItems)
    expect(items.every(({ chairUnitIds }) => !chairUnitIds.includes(year.units.office))).toBe(true)
  })

  it('are moved all at once or one by one, with open sub-tasks, and back', async () => {
    const { office, investment } = year.units
    const found = (await stranded()).stranded
    const idsOf = (unitId: string) =>
      found.find(({ unit }) => unit.id === unitId)?.tasks.map(({ id }) => id) ?? []
    const move = (fromUnitId: string, taskIds: readonly string[]) =>
      run((operation) => handOverTasks(operation, { fromUnitId, toUnitId: successor, taskIds }))
    const [first = '', ...rest] = idsOf(office)
    await move(office, [first])
    const one = await move(investment, idsOf(investment))
    const work = await run((operation) => showTaskWork(operation, first))
    expect(work.subtasks.map(({ unit }) => unit.name)).toEqual(['Văn phòng tổng hợp'])
    const all = await move(office, rest)
    expect(all.taskCount).toBe(3)
    expect((await stranded()).stranded).toEqual([])
    expect((await page(first)).history[0]?.sentence).toContain('sang Văn phòng tổng hợp')
    await run((operation) => undoHandover(operation, all.id))
    await run((operation) => undoHandover(operation, one.id))
    await expect(run((operation) => undoHandover(operation, all.id))).rejects.toThrow('đã được hoàn tác')
    expect((await stranded()).stranded.map(({ unit, tasks }) => [unit.name, tasks.length])).toEqual([
      ['Văn phòng', 3],
      ['Phòng Quản lý Đầu tư', 1],
    ])
  })

  it('are not said to be moved back once somebody wrote anew who does one of them', async () => {
    const { office } = year.units
    const taskIds =
      (await stranded()).stranded.find(({ unit }) => unit.id === office)?.tasks.map(({ id }) => id) ?? []
    const [first = ''] = taskIds
    const { id } = await run((operation) =>
      handOverTasks(operation, { fromUnitId: office, toUnitId: successor, taskIds }),
    )
    const { version } = (await page(first)).task
    await run((operation) => correctTask(operation, { taskId: first, version }, { title: 'Việc viết lại' }))
    await expect(run((operation) => undoHandover(operation, id))).rejects.toThrow('không hoàn tác được')
    const back = await run((operation) =>
      handOverTasks(operation, { fromUnitId: successor, toUnitId: year.units.union, taskIds: [first] }),
    )
    const { task } = await page(first)
    expect(task.parties.flatMap(({ unitIds }) => unitIds)).toContain(year.units.union)
    await run((operation) => undoHandover(operation, back.id))
  })

  it('are moved by the officer alone, to a unit there is, and only what is really there', async () => {
    const { office, union } = year.units
    const taskIds = (await stranded()).stranded[0]?.tasks.map(({ id }) => id) ?? []
    const move = (who: Actor, toUnitId: string, ids: readonly string[]) =>
      act(who, (operation) => handOverTasks(operation, { fromUnitId: office, toUnitId, taskIds: ids }))
    await expect(move(unionHead, union, taskIds)).rejects.toThrow('Chỉ cán bộ thi đua được chuyển việc')
    await expect(move(officer, year.units.investment, taskIds)).rejects.toThrow('không hoạt động vào hôm nay')
    await expect(move(officer, office, taskIds)).rejects.toThrow('Hãy chọn một đơn vị khác')
    await expect(move(officer, union, [randomUUID()])).rejects.toThrow('Không còn việc nào')
  })
})
