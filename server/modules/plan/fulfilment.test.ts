import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import type { Operation } from '#platform/operation'
import { member, planHead } from '../../testing/invented-plan.ts'
import { type InventedYear, inventedYear } from '../../testing/invented-year.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import {
  dueItems,
  finishTask,
  fulfilTask,
  linkedTasks,
  linkTask,
  renameFulfilment,
  reopenTask,
  showTask,
  tasksToLink,
  unfulfilTask,
  unlinkTask,
} from './index.ts'
import { linkByHand } from './operations/link-by-hand.ts'
import { showTaskWork } from './operations/show-task-work.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const officer = member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer, work)
let year: InventedYear

const review = {
  kind: 'midYearReview' as const,
  id: randomUUID(),
  title: 'Sơ kết 6 tháng',
  path: '/reviews/1',
}
const doneOn = plainDate('2026-06-20')

const taskAt = async (at: number) => {
  const { taskId } = await year.taskAt(at)
  const { task } = await run((operation) => showTask(operation, taskId))
  return task
}
const sentences = async (taskId: string) => {
  const { history } = await run((operation) => showTask(operation, taskId))
  return history.map(({ sentence }) => sentence)
}

beforeAll(async () => {
  year = await inventedYear(act, { agencyId, code: 'LK' })
})

describe('a task that is fulfilled elsewhere', () => {
  it('is offered first to what its title speaks of', async () => {
    const offered = await run((operation) => tasksToLink(operation, 'midYearReview'))
    expect(offered.map(({ title, suggested }) => [title, suggested])).toEqual([
      ['Sơ kết công tác thi đua sáu tháng đầu năm', true],
      ['Tổng hợp đăng ký danh hiệu thi đua của các phòng, đơn vị', false],
      ['Ký kết giao ước thi đua của Khối', false],
      ['Tổ chức hội thao chào mừng ngày truyền thống', false],
    ])
    expect(offered[0]).toMatchObject({ deadlineWording: 'Trong tháng 6/2026', planYear: 2026 })
  })

  it('is done here when it is done there, once however often it is told, and open again when taken back', async () => {
    const { id: taskId } = await taskAt(2)
    await run((operation) => linkTask(operation, { taskId, fulfilment: review }))
    await run((operation) => fulfilTask(operation, { taskId, id: review.id, doneOn }))
    await run((operation) => fulfilTask(operation, { taskId, id: review.id, doneOn }))
    expect(await taskAt(2)).toMatchObject({ state: 'done', doneOn: '2026-06-20', version: 3 })
    await run((operation) => unfulfilTask(operation, { taskId, id: review.id }))
    await run((operation) => unfulfilTask(operation, { taskId, id: review.id }))
    expect(await taskAt(2)).toMatchObject({ state: 'open', doneOn: null, version: 4 })
    expect(await sentences(taskId)).toEqual([
      'Mở lại nhiệm vụ vì “Sơ kết 6 tháng” chưa xong',
      'Đánh dấu hoàn thành ngày 20/06/2026 vì đã xong tại “Sơ kết 6 tháng”',
      'Gắn với “Sơ kết 6 tháng”',
      'Ghi vào kế hoạch',
    ])
  })

  it('is not linked twice, nor offered again, until the link is taken back', async () => {
    const { id: taskId } = await taskAt(2)
    const other = { ...review, id: randomUUID(), title: 'Đợt khác' }
    await expect(run((operation) => linkTask(operation, { taskId, fulfilment: other }))).rejects.toThrow(
      'Nhiệm vụ này đã gắn với “Sơ kết 6 tháng”; hãy bỏ gắn trước khi gắn với nội dung khác.',
    )
    expect(await run((operation) => tasksToLink(operation, 'midYearReview'))).toHaveLength(3)
    await run((operation) => unlinkTask(operation, { taskId, id: other.id }))
    expect(await sentences(taskId)).toHaveLength(4)
    await run((operation) => unlinkTask(operation, { taskId, id: review.id }))
    expect((await sentences(taskId))[0]).toBe('Bỏ gắn với “Sơ kết 6 tháng”')
    expect(await run((operation) => tasksToLink(operation, 'midYearReview'))).toHaveLength(4)
  })

  it('that people finished by hand stays theirs', async () => {
    const { id: taskId, version } = await taskAt(0)
    await run((operation) => linkTask(operation, { taskId, fulfilment: review }))
    await run((operation) => finishTask(operation, { taskId, version: version + 1, doneOn: '2026-03-01' }))
    await run((operation) => fulfilTask(operation, { taskId, id: review.id, doneOn }))
    await run((operation) => unfulfilTask(operation, { taskId, id: review.id }))
    expect(await taskAt(0)).toMatchObject({ state: 'done', doneOn: '2026-03-01' })
  })

  it('that the officer opened again after it was fulfilled is not opened a second time', async () => {
    const { id: taskId } = await taskAt(3)
    await run((operation) => linkTask(operation, { taskId, fulfilment: review }))
    await run((operation) => fulfilTask(operation, { taskId, id: review.id, doneOn }))
    const { version } = await taskAt(3)
    await run((operation) => reopenTask(operation, { taskId, version }))
    await run((operation) => finishTask(operation, { taskId, version: version + 1 }))
    await run((operation) => unfulfilTask(operation, { taskId, id: review.id }))
    expect(await taskAt(3)).toMatchObject({ state: 'done' })
  })
})

const monthlyPlan = `${planHead}
I. NHIỆM VỤ CẢ NĂM

1. Kiểm tra công tác thi đua, khen thưởng tại các đơn vị

- Thời gian: Trước ngày 20 hằng tháng.

- Đơn vị chủ trì: Văn phòng.
`

describe('a task that returns', () => {
  const otherAgency = randomUUID()
  const round = (title: string) => ({ kind: 'inspection' as const, id: randomUUID(), title, path: null })
  const inspecting = <T>(work: (operation: Operation) => Promise<T>) =>
    act(member(otherAgency, 'officer'), work)
  let monthly: InventedYear

  const seen = async () => {
    const { taskId } = await monthly.taskAt(0)
    const { task } = await inspecting((operation) => showTask(operation, taskId))
    return task
  }
  const held = async (by: ReturnType<typeof round>, on: string) => {
    const { id: taskId } = await seen()
    await inspecting((operation) => linkTask(operation, { taskId, fulfilment: by }))
    await inspecting((operation) => fulfilTask(operation, { taskId, id: by.id, doneOn: plainDate(on) }))
  }

  beforeAll(async () => {
    monthly = await inventedYear(act, { agencyId: otherAgency, code: 'HT', text: monthlyPlan })
  })

  const periodsDone = async () => {
    const { id } = await seen()
    const { occurrences } = await inspecting((operation) => showTask(operation, id))
    return occurrences?.flatMap(({ period, doneOn: on }) => (on === null ? [] : `${period} ${on}`))
  }
  const takenBack = async ({ id }: ReturnType<typeof round>) => {
    const { id: taskId } = await seen()
    await inspecting((operation) => unfulfilTask(operation, { taskId, id }))
  }
  const [march, may] = [round('Kiểm tra tháng 3'), round('Kiểm tra tháng 5')]

  it('is done for the period in which it was, once, and offered again for the next', async () => {
    await held(march, '2026-03-10')
    await inspecting(async (operation) =>
      fulfilTask(operation, { taskId: (await seen()).id, id: march.id, doneOn: plainDate('2026-03-10') }),
    )
    const { id, state, periods } = await seen()
    expect({ state, periods }).toMatchObject({ state: 'open', periods: { done: 1, of: 12 } })
    expect(await periodsDone()).toEqual(['2026-03 2026-03-10'])
    const [offered] = await inspecting((operation) => tasksToLink(operation, 'inspection'))
    expect(offered).toMatchObject({ id, suggested: true })
    const { history } = await inspecting((operation) => showTask(operation, id))
    expect(history.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining(['Kỳ này đã xong tại “Kiểm tra tháng 3”', 'Gắn với “Kiểm tra tháng 3”']),
    )
  })

  it('stays with all that did a period of it, each of which can be taken back alone', async () => {
    await held(may, '2026-05-10')
    for (const { id } of [march, may]) {
      expect(await inspecting((operation) => linkedTasks(operation, id))).toHaveLength(1)
    }
    await held(march, '2026-03-11')
    expect(await periodsDone()).toEqual(['2026-03 2026-03-10', '2026-05 2026-05-10'])
    await takenBack(march)
    await takenBack(march)
    expect(await periodsDone()).toEqual(['2026-05 2026-05-10'])
    expect(await inspecting((operation) => linkedTasks(operation, march.id))).toEqual([])
    await takenBack(may)
    expect(await periodsDone()).toEqual([])
    await inspecting(async (operation) =>
      fulfilTask(operation, { taskId: (await seen()).id, id: may.id, doneOn: plainDate('2026-05-12') }),
    )
    expect(await periodsDone()).toEqual(['2026-05 2026-05-12'])
  })

  it('is done as a whole with the last of its periods, and open again when one is taken back', async () => {
    const rounds = Array.from({ length: 11 }, (_, at) => round(`Đợt ${at + 1}`))
    for (const each of rounds) await held(each, '2026-05-10')
    const { state, periods } = await seen()
    expect({ state, periods }).toMatchObject({ state: 'done', periods: { done: 12, of: 12 } })
    await takenBack(rounds[0] ?? march)
    expect(await seen()).toMatchObject({ state: 'open', doneOn: null, periods: { done: 11, of: 12 } })
  })
})

describe('what no module does', () => {
  const sitting = { kind: 'councilSitting' as const, title: 'Phiên họp Hội đồng quý II' }
  const byHand = (
    seen: { readonly taskId: string; readonly version: number },
    fulfilment: typeof sitting | null,
    who = officer,
  ) => act(who, (operation) => linkByHand(operation, { ...seen, fulfilment }))

  it('is named by hand, changed, and taken back by the officer', async () => {
    const { id: taskId, version } = await taskAt(2)
    const other = { ...sitting, title: 'Phiên họp Hội đồng tháng 6' }
    await byHand({ taskId, version }, sitting)
    await expect(byHand({ taskId, version }, other)).rejects.toMatchObject({ code: 'staleVersion' })
    await byHand({ taskId, version: version + 1 }, other)
    const { fulfilment } = await run((operation) => showTaskWork(operation, taskId))
    expect(fulfilment).toEqual({ ...other, id: null, path: null, doneOn: null })
    await byHand({ taskId, version: version + 2 }, null)
    expect((await sentences(taskId)).slice(0, 3)).toEqual([
      'Bỏ gắn với “Phiên họp Hội đồng tháng 6”',
      'Gắn với “Phiên họp Hội đồng tháng 6”',
      'Gắn với “Phiên họp Hội đồng quý II”',
    ])
  })

  it('is not for those who have only heard of the task', async () => {
    const { id: taskId, version } = await taskAt(2)
    await expect(byHand({ taskId, version }, sitting, member(agencyId, 'staff'))).rejects.toMatchObject({
      code: 'notAllowed',
    })
  })

  it('gives way to what a module does, and does not push that aside', async () => {
    const { id: taskId, version } = await taskAt(2)
    await byHand({ taskId, version }, sitting)
    await run((operation) => linkTask(operation, { taskId, fulfilment: review }))
    await expect(byHand({ taskId, version: version + 2 }, sitting)).rejects.toThrow(
      'Nhiệm vụ này đã gắn với “Sơ kết 6 tháng”; hãy bỏ gắn ở đó trước.',
    )
    await run((operation) => unlinkTask(operation, { taskId, id: review.id }))
  })
})

describe('what fulfils a task', () => {
  it('is called by its new name there, done or not, and stays what it was done through', async () => {
    const { id: taskId, state, version } = await taskAt(2)
    await run((operation) => linkTask(operation, { taskId, fulfilment: review }))
    await run((operation) => fulfilTask(operation, { taskId, id: review.id, doneOn }))
    await run((operation) => renameFulfilment(operation, { id: review.id, title: 'Sơ kết giữa năm' }))
    const { task } = await run((operation) => showTask(operation, taskId))
    const { fulfilment } = await run((operation) => showTaskWork(operation, taskId))
    expect(fulfilment).toMatchObject({ title: 'Sơ kết giữa năm', doneOn })
    expect({ before: state, after: task.state, version: task.version }).toEqual({
      before: 'open',
      after: 'done',
      version: version + 2,
    })
    await run((operation) => unfulfilTask(operation, { taskId, id: review.id }))
    await run((operation) => unlinkTask(operation, { taskId, id: review.id }))
  })
})

it('tells whoever reminds what is unfinished, by whom and until when', async () => {
  const items = await run(dueItems)
  expect(items.map(({ title }) => title).toSorted()).toEqual([
    'Ký kết giao ước thi đua của Khối',
    'Sơ kết công tác thi đua sáu tháng đầu năm',
  ])
  const due = items.find(({ lateFrom }) => lateFrom !== null)
  expect(due).toMatchObject({ kind: 'task', wording: 'Trong tháng 6/2026', lateFrom: '2026-07-01' })
  expect(due?.chairUnitIds).toHaveLength(1)
  expect(due?.path).toBe(`/tasks/${due?.id}`)
})
