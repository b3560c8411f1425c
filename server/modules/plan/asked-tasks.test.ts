import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { readIncoming, receivePaper } from '#modules/document'
import { setLocalRule } from '#modules/regulation'
import { type Actor, type Operation, perform } from '#platform/operation'
import { blocPlan } from '../../testing/invented-letters.ts'
import {
  fileOf,
  type InventedUnits,
  member,
  openInventedAgency,
  smallPlan,
} from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import {
  commitDraft,
  correctTask,
  importPaper,
  noteTask,
  onReadingChanged,
  planPageFor,
  resolveParty,
  showDraft,
  showTask,
  viewerOf,
} from './index.ts'
import { addTask } from './operations/add-task.ts'
import { clearFilledDeadline, fillDeadline } from './operations/fill-deadline.ts'
import { returnAskedTasks } from './operations/return-asked-tasks.ts'
import { showAskedTasks } from './operations/show-asked-tasks.ts'
import { takeAskedTasks } from './operations/take-asked-tasks.ts'

const { act, workshop } = await createTestDatabase({
  listeners: { 'regulation.readingChanged': [onReadingChanged] },
})

let agencies = 0
let agencyId = ''
let units: InventedUnits
let planId = ''
let paperId = ''

const officer = () => member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer(), work)

async function importPlan(text: string, fileName?: string): Promise<string> {
  const incoming = await readIncoming(officer(), fileOf(text, fileName))
  const { draftId } = await run((operation) => importPaper(operation, incoming))
  const { draft } = await run((operation) => showDraft(operation, draftId))
  for (const { printed } of draft.unknownParties) {
    await run((operation) => resolveParty(operation, { draftId, printed, as: { kind: 'outside' } }))
  }
  return draftId
}

async function receive(text: string, fileName = 'ke-hoach-khoi.txt'): Promise<string> {
  const incoming = await readIncoming(officer(), fileOf(text, fileName))
  return (await run((operation) => receivePaper(operation, incoming))).paperId
}

/** A year of the invented agency, and the plan of its bloc in the inbox. */
beforeEach(async () => {
  agencyId = randomUUID()
  agencies += 1
  units = await act(agencyId, (operation) => openInventedAgency(operation, `VD-${agencies}`))
  const draftId = await importPlan(smallPlan)
  planId = (await run((operation) => commitDraft(operation, draftId))).planId
  paperId = await receive(blocPlan)
})

const shown = (who: Actor = officer(), of = paperId) => act(who, (operation) => showAskedTasks(operation, of))
const take = (...indexes: number[]) =>
  run((operation) => takeAskedTasks(operation, { paperId, planId, indexes }))
const giveBack = (...taskIds: string[]) =>
  run((operation) => returnAskedTasks(operation, { paperId, taskIds }))
const task = (taskId: string, who: Actor = officer()) => act(who, (operation) => showTask(operation, taskId))
const tasksOfYear = async () =>
  (await run(async (operation) => planPageFor(operation, planId, await viewerOf(operation)))).tasks
const only = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('nothing there')
  return one
}

describe('a paper of the bloc', () => {
  it('says what it asks of the agency, and which plan it can go into', async () => {
    const { asked, plans, abilities, unknownUnits } = await shown()
    expect(plans).toEqual([expect.objectContaining({ id: planId, year: 2026 })])
    expect(
      asked.map(({ text, concern, deadlineSentence }) => [text.slice(0, 16), concern, deadlineSentence]),
    ).toEqual([
      ['Tổ chức Hội nghị', 'none', 'Trước ngày 15/3/2026'],
      ['Gửi báo cáo sơ k', 'together', 'Chậm nhất ngày 10/6/2026'],
      ['Chuẩn bị địa điể', 'named', 'Trong tháng 9/2026'],
    ])
    expect(abilities.take).toEqual({ allowed: true, because: null })
    expect(unknownUnits.map(({ printed }) => printed)).toEqual([
      'Phòng Kế toán Ban Quản lý Khu kinh tế An Sơn',
    ])
  })

  it('is not there for members until something was made of it; then they see it and may take nothing', async () => {
    const head = member(agencyId, 'unitHead', { heads: [units.office] })
    await expect(shown(head)).rejects.toMatchObject({ code: 'notFound' })
    expect((await shown(member(agencyId, 'leadership'))).abilities.take.allowed).toBe(false)
    await take(1)
    expect(await shown(head)).toMatchObject({ offered: [], abilities: { take: { allowed: false } } })
    await expect(
      act(head, (operation) => takeAskedTasks(operation, { paperId, planId, indexes: [2] })),
    ).rejects.toMatchObject({ code: 'notAllowed' })
  })

  it('becomes tasks of the running plan that stand on it, once however often it is taken', async () => {
    const ids = await take(2, 1)
    expect(await take(1, 1, 2)).toEqual([ids[1], ids[0]])
    expect((await shown()).asked.map(({ taskId }) => taskId)).toEqual([null, ids[1], ids[0]])
    expect((await tasksOfYear()).map(({ id }) => id).slice(-2)).toEqual(ids)
    const page = await task(ids[1] ?? '')
    expect(page).toMatchObject({
      paperId,
      source: 'Kế hoạch số 07/KH-KTĐ ngày 10/02/2026 của KHỐI THI ĐUA SỐ 5',
      quote: 'Gửi báo cáo sơ kết công tác thi đua sáu tháng đầu năm về Khối trưởng',
      task: { lateFrom: '2026-06-11', deadlineState: 'canStart' },
    })
    expect(blocPlan.slice(page.span?.start, page.span?.end)).toBe(page.quote)
    expect(page.history.map(({ sentence }) => sentence)).toEqual([
      'Đưa vào kế hoạch theo kế hoạch số 07/KH-KTĐ ngày 10/02/2026 của KHỐI THI ĐUA SỐ 5',
    ])
  })

  it('asked for twice at once still becomes one task', async () => {
    const draftId = await importPlan(smallPlan.replaceAll('2026', '2027'), 'ke-hoach-2027.txt')
    const next = await run((operation) => commitDraft(operation, draftId))
    for (const index of [0, 1, 2]) {
      const into = (of: string) => (operation: Operation) =>
        takeAskedTasks(operation, { paperId, planId: of, indexes: [index] })
      const [one, other] = await Promise.all([run(into(planId)), run(into(next.planId))])
      expect(one).toEqual(other)
    }
    expect((await shown()).plans.map(({ year }) => year)).toEqual([2026, 2027])
  })

  it('gives its tasks to no unit that it does not name; the officer says who does them', async () => {
    const [both, ours] = [only(await take(1)), only(await take(2))]
    expect((await task(both)).task.parties).toEqual([
      { part: 'chair', printed: 'Các đơn vị thành viên Khối', match: 'unknown', unitIds: [] },
    ])
    expect((await task(ours)).task.parties.map(({ match, unitIds }) => [match, ...unitIds])).toEqual([
      ['unknown'],
      ['unit', units.office],
      ['unknown'],
    ])
    expect((await shown()).asked.map(({ unassigned }) => unassigned)).toEqual([false, true, false])
    await run((operation) =>
      correctTask(
        operation,
        { taskId: both, version: 1 },
        { parties: [{ part: 'chair', printed: 'Văn phòng' }] },
      ),
    )
    expect((await shown()).asked.map(({ unassigned }) => unassigned)).toEqual([false, false, false])
    expect((await task(both)).history[0]?.sentence).toBe('Sửa: đơn vị thực hiện')
  })

  it('is refused for a plan that is not there, an item it does not have, and for the plan’s own paper', async () => {
    const into = (of: Partial<{ paperId: string; planId: string; indexes: number[] }>) =>
      run((operation) => takeAskedTasks(operation, { paperId, planId, indexes: [1], ...of }))
    await expect(into({ planId: randomUUID() })).rejects.toMatchObject({ code: 'notFound' })
    await expect(into({ indexes: [1, 99] })).rejects.toMatchObject({ code: 'staleVersion' })
    const own = (await task((await tasksOfYear())[0]?.id ?? '')).paperId
    await expect(into({ paperId: own })).rejects.toMatchObject({ code: 'illegalMove' })
    expect((await tasksOfYear()).length).toBe(4)
  })
})

describe('taking tasks back', () => {
  it('removes them, and once more does no harm', async () => {
    const ids = await take(1, 2)
    await giveBack(...ids)
    await giveBack(...ids)
    expect((await tasksOfYear()).length).toBe(4)
    expect((await shown()).asked.every(({ taskId }) => taskId === null)).toBe(true)
  })

  it('is refused for all of them when somebody has worked on one, and for tasks of the plan itself', async () => {
    const ids = await take(1, 2)
    await run((operation) => noteTask(operation, { taskId: ids[1] ?? '', body: 'Đã gọi Khối trưởng' }))
    await expect(giveBack(...ids)).rejects.toMatchObject({
      code: 'illegalMove',
      fields: [{ path: 'taskIds.1' }],
    })
    expect((await tasksOfYear()).length).toBe(6)
    const own = (await tasksOfYear())[0]?.id ?? ''
    await giveBack(own, ids[0] ?? '')
    expect((await tasksOfYear()).map(({ id }) => id)).toContain(own)
  })
})

describe('the plan’s own paper brought in again', () => {
  it('neither marks nor moves nor cancels what another paper asked for', async () => {
    const ids = await take(1, 2)
    const before = await Promise.all(ids.map((id) => task(id)))
    const shorter = smallPlan
      .replace(/II\. NHIỆM VỤ QUÝ II[\s\S]*$/, '')
      .replace('Tổng hợp đăng ký', 'Tổng hợp, rà soát đăng ký')
    const draftId = await importPlan(
      `${shorter}\n3. Việc mới của năm\n\n- Đơn vị chủ trì: Văn phòng.\n`,
      'ban-moi.txt',
    )
    const { draft, rows } = await run((operation) => showDraft(operation, draftId))
    expect(draft.compared?.planId).toBe(planId)
    expect(rows.map(({ taskId }) => taskId)).not.toEqual(expect.arrayContaining([ids[0]]))
    const counts = await run((operation) => commitDraft(operation, draftId))
    expect(counts).toMatchObject({ added: 1, changed: 1, cancelled: 2 })
    expect(await Promise.all(ids.map((id) => task(id)))).toEqual(
      before.map((page) => ({ ...page, plan: expect.anything() })),
    )
    expect((await tasksOfYear()).map(({ id }) => id).slice(-2)).toEqual(ids)
  })
})

describe('a task that waits for the bloc', () => {
  const waiting = async () => {
    const { offered } = await shown()
    return only(offered)
  }
  const fill = (of: Partial<{ taskId: string; version: number; index: number; paperId: string }> = {}) =>
    waiting().then(({ taskId, taskVersion: version, index }) =>
      run((operation) => fillDeadline(operation, { taskId, version, index, paperId, ...of })).then(
        () => taskId,
      ),
    )

  it('is offered the day that the bloc’s paper gives, with the reason; others are offered nothing', async () => {
    const { offered } = await shown()
    expect(offered).toEqual([
      expect.objectContaining({
        taskTitle: 'Ký kết giao ước thi đua của Khối',
        index: 0,
        deadlineSentence: 'Trước ngày 15/3/2026',
        lateFrom: '2026-03-16',
        because:
          'Nhiệm vụ này chờ “Theo kế hoạch của Khối thi đua”; Kế hoạch số 07/KH-KTĐ ngày 10/02/2026 của KHỐI THI ĐUA SỐ 5 nêu thời hạn cho việc cùng nói về “ký kết giao ước thi đua”.',
      }),
    ])
  })

  it('takes it over with its paper, and gives it back', async () => {
    const taskId = await fill()
    const filled = await task(taskId)
    expect(filled.task).toMatchObject({
      lateFrom: '2026-03-16',
      waitsFor: null,
      deadlineState: 'late',
      version: 2,
    })
    expect(filled.task.waitingSince).toBeUndefined()
    expect(filled.filled).toEqual({
      paperId,
      source: 'Kế hoạch số 07/KH-KTĐ ngày 10/02/2026 của KHỐI THI ĐUA SỐ 5',
      quote: 'Tổ chức Hội nghị ký kết giao ước thi đua giữa các đơn vị thành viên Khối',
      wordingBefore: 'Theo kế hoạch của Khối thi đua',
      abilities: { clear: { allowed: true, because: null } },
    })
    expect(filled.history[0]?.sentence).toMatch(/^Điền thời hạn theo kế hoạch số 07\/KH-KTĐ/)
    expect((await shown()).offered).toEqual([])
    expect((await shown(member(agencyId, 'staff'))).asked).toHaveLength(3)

    await run((operation) => clearFilledDeadline(operation, { taskId, version: 2 }))
    const cleared = await task(taskId)
    expect(cleared).toMatchObject({
      filled: null,
      task: {
        waitsFor: 'Theo kế hoạch của Khối thi đua',
        lateFrom: null,
        waitingSince: '2026-01-05',
        deadlineState: 'waitingLong',
        wording: 'Theo kế hoạch của Khối thi đua',
      },
    })
    expect(cleared.history[0]?.sentence).toBe('Bỏ thời hạn đã điền, trở lại thời hạn cũ')
    await expect(
      run((operation) => clearFilledDeadline(operation, { taskId, version: 3 })),
    ).rejects.toMatchObject({ code: 'illegalMove' })
  })

  it('filled again from another item still goes back to what the plan said', async () => {
    const taskId = await fill()
    await run((operation) => fillDeadline(operation, { taskId, version: 2, index: 1, paperId }))
    expect((await task(taskId)).task.lateFrom).toBe('2026-06-11')
    await run((operation) => clearFilledDeadline(operation, { taskId, version: 3 }))
    expect((await task(taskId)).task.waitsFor).toBe('Theo kế hoạch của Khối thi đua')
  })

  it('is timed anew like any other when the agency reads the wording otherwise', async () => {
    const taskId = await fill()
    await perform(workshop, { actor: officer(), action: 'test' }, (operation) =>
      setLocalRule(operation, {
        slot: 'deadline.beforeIncludesDay',
        value: false,
        citation: 'Quy chế làm việc',
        validFrom: plainDate('2026-01-01'),
        follows: null,
      }),
    )
    expect((await task(taskId)).task.lateFrom).toBe('2026-03-15')
  })

  it('keeps the filled deadline when the plan’s paper comes again saying what it said', async () => {
    const taskId = await fill()
    const draftId = await importPlan(
      smallPlan.replace('Tổng hợp đăng ký', 'Tổng hợp, rà soát đăng ký'),
      'ban-moi.txt',
    )
    await run((operation) => commitDraft(operation, draftId))
    expect(await task(taskId)).toMatchObject({ filled: { paperId }, task: { lateFrom: '2026-03-16' } })
  })

  it('forgets the paper when somebody words the deadline anew', async () => {
    const taskId = await fill()
    await run((operation) =>
      correctTask(operation, { taskId, version: 2 }, { deadline: { wording: 'Trước ngày 20/6/2026' } }),
    )
    expect(await task(taskId)).toMatchObject({ filled: null, task: { lateFrom: '2026-06-21' } })
    expect((await task(taskId)).history[0]?.sentence).toBe('Sửa: thời hạn')
  })

  it('is refused where nothing waits, no day is named, the version is old, or it is not the officer', async () => {
    const { taskId } = await waiting()
    const dated = (await tasksOfYear())[0]?.id ?? ''
    await expect(fill({ taskId: dated, version: 1 })).rejects.toMatchObject({ code: 'illegalMove' })
    await expect(fill({ version: 7 })).rejects.toMatchObject({ code: 'staleVersion' })
    const undated = await receive(
      blocPlan.replace('07/KH', '08/KH').replace('Trước ngày 15/3/2026', 'Khi có hướng dẫn'),
      'b.txt',
    )
    await expect(fill({ paperId: undated, index: 0 })).rejects.toMatchObject({ code: 'illegalMove' })
    const head = member(agencyId, 'unitHead', { heads: [units.office] })
    await expect(
      act(head, (operation) => fillDeadline(operation, { taskId, version: 1, index: 0, paperId })),
    ).rejects.toMatchObject({ code: 'notAllowed' })
  })
})

describe('a unit’s own work that waits for the bloc', () => {
  const ownTask = async () => {
    const head = { ...member(agencyId, 'unitHead', { heads: [units.office] }), roles: bothRoles }
    const taskId = await act(head, (operation) =>
      addTask(operation, {
        planId,
        title: 'Ký kết giao ước thi đua',
        wording: 'Theo kế hoạch của Khối thi đua',
        chairUnitIds: [units.office],
        own: true,
      }),
    )
    return { head, taskId }
  }
  const bothRoles = ['unitHead', 'leadership'] as const

  it('takes no deadline through its head, who would open the paper to everyone', async () => {
    const { head, taskId } = await ownTask()
    await expect(
      act(head, (operation) => fillDeadline(operation, { taskId, version: 1, index: 0, paperId })),
    ).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(shown(member(agencyId, 'staff'))).rejects.toMatchObject({ code: 'notFound' })
  })

  it('keeps the deadline that the officer filled in, though its head corrects all else of it', async () => {
    const { head, taskId } = await ownTask()
    await run((operation) => fillDeadline(operation, { taskId, version: 1, index: 0, paperId }))
    const { abilities, filled } = await task(taskId, head)
    expect([abilities.correct.allowed, filled?.abilities.clear]).toEqual([
      true,
      { allowed: false, because: 'Chỉ cán bộ thi đua được điền hoặc bỏ thời hạn theo văn bản đến.' },
    ])
    await expect(
      act(head, (operation) => clearFilledDeadline(operation, { taskId, version: 2 })),
    ).rejects.toMatchObject({ code: 'notAllowed' })
    expect((await task(taskId)).filled?.abilities.clear.allowed).toBe(true)
  })
})

describe('another agency', () => {
  it('finds neither the paper nor the plan nor the tasks', async () => {
    const ids = await take(1)
    const otherId = randomUUID()
    await act(otherId, (operation) => openInventedAgency(operation, `VX-${agencies}`))
    const other = member(otherId, 'officer')
    await expect(shown(other)).rejects.toMatchObject({ code: 'notFound' })
    const asOther = <T>(work: (operation: Operation) => Promise<T>) => act(other, work)
    await expect(
      asOther((operation) => takeAskedTasks(operation, { paperId, planId, indexes: [1] })),
    ).rejects.toMatchObject({ code: 'notFound' })
    await expect(
      asOther((operation) => returnAskedTasks(operation, { paperId, taskIds: ids })),
    ).rejects.toMatchObject({ code: 'notFound' })
    await expect(
      asOther((operation) =>
        fillDeadline(operation, { taskId: ids[0] ?? '', version: 1, index: 0, paperId }),
      ),
    ).rejects.toMatchObject({ code: 'notFound' })
  })
})
