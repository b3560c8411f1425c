import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { TaskPage } from '#contract/task'
import { type LocalSlotId, plainDate } from '#law'
import { readIncoming } from '#modules/document'
import { setLocalRule } from '#modules/regulation'
import { clockAt } from '#platform/clock'
import { type Actor, type Operation, perform } from '#platform/operation'
import { fileOf, type InventedUnits, member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import {
  commitDraft,
  correctTask,
  dueItems,
  finishTask,
  importPaper,
  onReadingChanged,
  planPageFor,
  reopenTask,
  showMyWork,
  showTask,
  viewerOf,
} from './index.ts'
import { finishOccurrence } from './operations/finish-occurrence.ts'
import { reopenOccurrence } from './operations/reopen-occurrence.ts'

const { act, workshop } = await createTestDatabase({
  listeners: { 'regulation.readingChanged': [onReadingChanged] },
})

const timedPlan = `ỦY BAN NHÂN DÂN TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 12/KH-BQLKKT

An Sơn, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Triển khai công tác thi đua, khen thưởng năm 2026

I. NHIỆM VỤ QUÝ I

1. Báo cáo kết quả phong trào thi đua của các phòng

- Thời gian: Trước ngày 20 hằng tháng.

- Đơn vị chủ trì: Văn phòng.

2. Sơ kết công tác thi đua sáu tháng đầu năm

- Thời gian: Các đơn vị gửi về Văn phòng trước ngày 24/6/2026 để tổng hợp, báo cáo trước ngày 30/6/2026.

- Đơn vị chủ trì: Văn phòng.

- Đơn vị phối hợp: Công đoàn; Phòng Quản lý Đầu tư.

3. Ký kết giao ước thi đua của Khối

- Thời gian: Theo kế hoạch của Khối thi đua.

- Đơn vị chủ trì: Văn phòng.

II. NHIỆM VỤ QUÝ II

1. Lập hồ sơ đề nghị khen thưởng

- Thời gian: Trong 5 ngày làm việc kể từ ngày họp Hội đồng.

- Đơn vị chủ trì: Phòng Quản lý Đầu tư.

2. Tham gia hội thi do Khối tổ chức

- Thời gian: Theo kế hoạch của Khối thi đua.

- Đơn vị chủ trì: Công đoàn.

3. Tuyên truyền gương điển hình tiên tiến trên trang thông tin điện tử

- Thời gian: Thường xuyên.

- Đơn vị chủ trì: Văn phòng.

III. NHIỆM VỤ QUÝ IV

1. Gửi hồ sơ khen thưởng cấp tỉnh

- Thời gian: Trước ngày 15/01/2027.

- Đơn vị chủ trì: Văn phòng.
`

const titles = {
  monthly: 'Báo cáo kết quả phong trào',
  review: 'Sơ kết công tác thi đua',
  waiting: 'Ký kết giao ước',
  relative: 'Lập hồ sơ',
  waitingLater: 'Tham gia hội thi',
  continuous: 'Tuyên truyền gương',
  nextYear: 'Gửi hồ sơ khen thưởng',
} as const
type Named = keyof typeof titles

let agencies = 0
let agencyId = ''
let units: InventedUnits
let planId = ''

const officer = () => member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer(), work)

beforeEach(async () => {
  agencyId = randomUUID()
  agencies += 1
  units = await act(agencyId, (operation) => openInventedAgency(operation, `TH-${agencies}`))
  const incoming = await readIncoming(officer(), fileOf(timedPlan))
  planId = await run(async (operation) => {
    const { draftId } = await importPaper(operation, incoming)
    return (await commitDraft(operation, draftId)).planId
  })
})

async function pageOf(named: Named, who: Actor = officer()): Promise<TaskPage> {
  return act(who, async (operation) => {
    const { tasks } = await planPageFor(operation, planId, await viewerOf(operation))
    const task = tasks.find(({ title }) => title.startsWith(titles[named]))
    if (!task) throw new Error(`no task ${named} in ${tasks.map(({ title }) => title).join(' | ')}`)
    return showTask(operation, task.id)
  })
}

async function change(
  named: Named,
  work: (operation: Operation, seen: { taskId: string; version: number }) => Promise<void>,
): Promise<TaskPage> {
  const { task } = await pageOf(named)
  await run((operation) => work(operation, { taskId: task.id, version: task.version }))
  return pageOf(named)
}

const agree = (slot: LocalSlotId, value: string | number | boolean) =>
  run((operation) =>
    setLocalRule(operation, {
      slot,
      value,
      validFrom: plainDate('2026-01-01'),
      citation: 'Quy chế số 5/QC-BQLKKT',
      follows: null,
    }),
  )

describe('a task that returns', () => {
  it('has its periods, the earliest of them deciding when it is late', async () => {
    const { task, occurrences } = await pageOf('monthly')
    expect(occurrences).toHaveLength(12)
    expect(occurrences?.[0]).toMatchObject({ label: 'Tháng 1', lateFrom: '2026-01-21', state: 'late' })
    expect(occurrences?.[4]).toMatchObject({ label: 'Tháng 5', lateFrom: '2026-05-21', state: 'dueSoon' })
    expect(occurrences?.[5]?.state).toBe('notYet')
    expect(task).toMatchObject({
      startsOn: '2026-01-01',
      lateFrom: '2026-01-21',
      deadlineState: 'late',
      periods: { open: 'Tháng 1', last: null, done: 0, of: 12 },
    })
  })

  it('opens its next period when one is done, and is done with its last', async () => {
    const january = await change('monthly', finishOccurrence)
    expect(january.task).toMatchObject({
      state: 'open',
      lateFrom: '2026-02-21',
      periods: { open: 'Tháng 2', last: 'Tháng 1', done: 1, of: 12 },
    })
    expect(january.occurrences?.[0]).toMatchObject({ doneOn: '2026-05-20', doneByName: 'Nguyễn Văn officer' })
    expect(january.history[0]?.sentence).toBe('Đánh dấu xong Tháng 1 (1/12 kỳ)')
    for (let month = 2; month <= 12; month += 1) await change('monthly', finishOccurrence)
    const { task, history } = await pageOf('monthly')
    expect(history).toHaveLength(13)
    expect(task).toMatchObject({
      state: 'done',
      doneOn: '2026-05-20',
      periods: { open: null, last: 'Tháng 12', done: 12, of: 12 },
    })
  })

  it('takes a finished period back, and the task with it', async () => {
    for (let month = 1; month <= 12; month += 1) await change('monthly', finishOccurrence)
    const reopened = await change('monthly', (operation, seen) =>
      reopenOccurrence(operation, { ...seen, period: '2026-12' }),
    )
    expect(reopened.history[0]?.sentence).toBe('Bỏ đánh dấu xong Tháng 12')
    expect(reopened.task).toMatchObject({
      state: 'open',
      doneOn: null,
      lateFrom: '2026-12-21',
      deadlineState: 'notYet',
    })
    const whole = await change('monthly', finishTask)
    expect(whole.task).toMatchObject({ state: 'done', periods: { done: 12 } })
    const again = await change('monthly', reopenTask)
    expect(again.task).toMatchObject({ state: 'open', periods: { open: 'Tháng 12', done: 11 } })
  })

  it('says what is wrong with a period that is none, is done, or is not done', async () => {
    const { task } = await pageOf('monthly')
    const seen = { taskId: task.id, version: task.version }
    const refusedTo = (work: (operation: Operation) => Promise<unknown>) => expect(run(work)).rejects
    await refusedTo((operation) => finishOccurrence(operation, { ...seen, period: '2030-01' })).toMatchObject(
      {
        code: 'notFound',
      },
    )
    await refusedTo((operation) => reopenOccurrence(operation, { ...seen, period: '2026-01' })).toMatchObject(
      {
        detail: 'Kỳ “Tháng 1” chưa được đánh dấu xong.',
      },
    )
    await refusedTo((operation) => finishTask(operation, seen)).toMatchObject({
      detail: 'Việc định kỳ còn 12 kỳ chưa xong, từ “Tháng 1”; hãy đánh dấu xong từng kỳ.',
    })
    await refusedTo((operation) =>
      finishOccurrence(operation, { ...seen, doneOn: '2026-05-21' }),
    ).toMatchObject({ code: 'malformedRequest' })
    await refusedTo((operation) =>
      finishOccurrence(operation, { ...seen, doneOn: '1900-01-01' }),
    ).toMatchObject({ fields: [{ path: 'doneOn' }] })
    const { task: other } = await pageOf('review')
    const { id: taskId, version } = other
    await refusedTo((operation) =>
      finishTask(operation, { taskId, version, doneOn: '2024-12-31' }),
    ).toMatchObject({ detail: expect.stringContaining('không trước ngày 01/01/2025') })
    await refusedTo((operation) =>
      finishOccurrence(operation, { taskId: other.id, version: other.version }),
    ).toMatchObject({ code: 'illegalMove' })
  })

  it('lets the head of the chairing unit mark a period, and nobody from another unit', async () => {
    const { task } = await pageOf('monthly')
    const seen = { taskId: task.id, version: task.version }
    const head = member(agencyId, 'unitHead', { heads: [units.office] })
    const other = member(agencyId, 'unitHead', { heads: [units.union] })
    await expect(act(other, (operation) => finishOccurrence(operation, seen))).rejects.toMatchObject({
      code: 'notAllowed',
    })
    await act(head, (operation) => finishOccurrence(operation, seen))
    expect((await pageOf('monthly')).task.periods?.done).toBe(1)
  })

  it('keeps what was done when its deadline is worded anew, and has no periods when it returns no more', async () => {
    await change('monthly', finishOccurrence)
    const quarterly = await change('monthly', (operation, seen) =>
      correctTask(operation, seen, { deadline: { wording: 'Ngày 25 hằng quý' }, confirmPast: true }),
    )
    expect(quarterly.occurrences?.map(({ label, doneOn }) => [label, doneOn])).toEqual([
      ['Tháng 1', '2026-05-20'],
      ['Quý I', null],
      ['Quý II', null],
      ['Quý III', null],
      ['Quý IV', null],
    ])
    expect(quarterly.task.lateFrom).toBe('2026-03-26')
    expect(quarterly.history[0]?.sentence).toBe('Sửa: thời hạn')
    const once = await change('monthly', (operation, seen) =>
      correctTask(operation, seen, { deadline: { wording: 'Trước ngày 30/11/2026' } }),
    )
    expect(once.occurrences).toEqual([])
    expect(once.task.periods).toBeUndefined()
    expect(once.task.lateFrom).toBe('2026-12-01')
  })

  it('reads its periods anew when the agency does, but not those that are done', async () => {
    await change('monthly', finishOccurrence)
    await agree('deadline.beforeIncludesDay', false)
    const { task, occurrences } = await pageOf('monthly')
    expect(task.lateFrom).toBe('2026-02-20')
    expect(occurrences?.slice(0, 2).map(({ lateFrom }) => lateFrom)).toEqual(['2026-01-21', '2026-02-20'])
  })

  it('has none and cannot be late when it goes on all the time', async () => {
    const { task, occurrences, understood } = await pageOf('continuous')
    expect(occurrences).toEqual([])
    expect(task).toMatchObject({ lateFrom: null, deadlineState: 'open' })
    expect(understood.sentence).toBe('Việc thường xuyên, không có hạn cuối nên không thể trễ.')
  })
})

describe('a deadline in two levels', () => {
  it('is read from its wording: the agency’s day, and before it the day of the units', async () => {
    const { task, deadline, understood } = await pageOf('review')
    expect(deadline).toMatchObject({
      kind: 'before',
      date: '2026-06-30',
      units: { kind: 'before', date: '2026-06-24', to: 'Văn phòng' },
    })
    expect(task).toMatchObject({
      lateFrom: '2026-07-01',
      twoLevels: { unitsLateFrom: '2026-06-25', agencyLateFrom: '2026-07-01', countsForUnits: false },
    })
    expect(understood.remarks).toEqual([
      'Đơn vị gửi về Văn phòng trước ngày 24/6/2026, trễ từ ngày 25/06/2026.',
    ])
  })

  it('has the units’ day count for those that send their part, and the agency’s for who puts it together', async () => {
    const lateFor = async (unitId: string) => {
      const staff = member(agencyId, 'staff', { units: [unitId] })
      const { tasks } = await act(staff, showMyWork)
      return tasks.find(({ title }) => title.startsWith(titles.review))?.lateFrom
    }
    expect(await lateFor(units.union)).toBe('2026-06-25')
    expect(await lateFor(units.investment)).toBe('2026-06-25')
    expect(await lateFor(units.office)).toBe('2026-07-01')
    const leader = await pageOf('review', member(agencyId, 'leadership'))
    expect(leader.task.lateFrom).toBe('2026-07-01')
  })

  it('is counted and found by the day that counts for whoever looks', async () => {
    const late = (who: Actor) =>
      perform(
        { ...workshop, clock: clockAt('2026-06-26T02:00:00Z') },
        { actor: who, action: 'test' },
        async (operation) => {
          const { counts, tasks } = await showMyWork(operation)
          const found = tasks.filter(({ deadlineState }) => deadlineState === 'late')
          return [counts.late, ...found.map(({ title }) => title.split(' ')[0])]
        },
      )
    expect(await late(member(agencyId, 'staff', { units: [units.union] }))).toEqual([1, 'Sơ'])
    expect(await late(member(agencyId, 'staff', { units: [units.investment] }))).toEqual([1, 'Sơ'])
    expect(await late(member(agencyId, 'staff', { units: [units.office] }))).toEqual([1, 'Báo'])
    expect(await late(officer())).toEqual([1, 'Báo'])
  })

  it('is due twice: for those that send their part, and for the one that puts it together', async () => {
    const due = (await run(dueItems)).filter(({ title }) => title.startsWith(titles.review))
    expect(due.map(({ kind, lateFrom, chairUnitIds }) => [kind, lateFrom, chairUnitIds.toSorted()])).toEqual([
      ['task', '2026-07-01', [units.office]],
      ['unitPart', '2026-06-25', [units.union, units.investment].toSorted()],
    ])
  })

  it('is set and taken away by hand', async () => {
    const set = await change('nextYear', (operation, seen) =>
      correctTask(operation, seen, { unitDeadline: 'trước ngày 10/01/2027' }),
    )
    expect(set.task).toMatchObject({
      lateFrom: '2027-01-16',
      twoLevels: { unitsLateFrom: '2027-01-11' },
    })
    const worded = await change('nextYear', (operation, seen) =>
      correctTask(operation, seen, { deadline: { wording: 'Trước ngày 20/01/2027' } }),
    )
    expect(worded.task).toMatchObject({ lateFrom: '2027-01-21', twoLevels: { unitsLateFrom: '2027-01-11' } })
    const taken = await change('nextYear', (operation, seen) =>
      correctTask(operation, seen, { unitDeadline: null }),
    )
    expect(taken.task.twoLevels).toBeUndefined()
    await expect(
      change('nextYear', (operation, seen) =>
        correctTask(operation, seen, { unitDeadline: 'theo kế hoạch của Khối' }),
      ),
    ).rejects.toMatchObject({ code: 'malformedRequest' })
  })
})

describe('waiting', () => {
  it('has lasted since the plan was issued, or since the first quarter of the task', async () => {
    const early = await pageOf('waiting')
    expect(early.task).toMatchObject({ waitingSince: '2026-01-05', deadlineState: 'waitingLong' })
    const later = await pageOf('waitingLater')
    expect(later.task).toMatchObject({ waitingSince: '2026-04-01', deadlineState: 'waitingLong' })
  })

  it('is long after as many days as the agency says', async () => {
    await agree('deadline.waitingDays', 60)
    expect((await pageOf('waitingLater')).task.deadlineState).toBe('waiting')
    expect((await pageOf('waiting')).task.deadlineState).toBe('waitingLong')
  })

  it('ends when the wording names a day, and begins anew when it waits again', async () => {
    const dated = await change('waiting', (operation, seen) =>
      correctTask(operation, seen, { deadline: { wording: 'Trước ngày 30/9/2026' } }),
    )
    expect(dated.task.waitingSince).toBeUndefined()
    const again = await change('waiting', (operation, seen) =>
      correctTask(operation, seen, { deadline: { wording: 'Theo kế hoạch của Khối' } }),
    )
    expect(again.task).toMatchObject({ waitingSince: '2026-05-20', deadlineState: 'waiting' })
  })

  it('is not forgotten when only its words are corrected', async () => {
    const corrected = await change('waiting', (operation, seen) =>
      correctTask(operation, seen, { deadline: { wording: 'Theo kế hoạch của Khối thi đua số 2' } }),
    )
    expect(corrected.task.waitingSince).toBe('2026-01-05')
  })
})

describe('a time counted from an event', () => {
  it('waits until somebody knows the day, and is then counted in working days', async () => {
    expect((await pageOf('relative')).task.deadlineState).toBe('waitingLong')
    const known = await change('relative', (operation, seen) =>
      correctTask(operation, seen, { eventOn: '2026-05-18' }),
    )
    expect(known.task).toMatchObject({
      startsOn: '2026-05-18',
      lateFrom: '2026-05-26',
      waitsFor: null,
      deadlineState: 'canStart',
    })
    expect(known.understood.remarks).toContain(
      'Tính theo ngày 18/05/2026 do cán bộ nhập; văn bản không ghi ngày này.',
    )
    const forgotten = await change('relative', (operation, seen) =>
      correctTask(operation, seen, { eventOn: null }),
    )
    expect(forgotten.task).toMatchObject({ lateFrom: null, waitsFor: known.deadline.relative })
  })

  it('is refused for a deadline that counts from nothing', async () => {
    await expect(
      change('review', (operation, seen) => correctTask(operation, seen, { eventOn: '2026-05-18' })),
    ).rejects.toMatchObject({
      detail: 'Thời hạn này không tính từ một sự kiện nên không cần ngày của sự kiện.',
    })
  })
})

describe('a deadline that somebody moves', () => {
  it('into the past is refused with the day it would be late, unless they mean it', async () => {
    const moved = (confirmPast: boolean) =>
      change('review', (operation, seen) =>
        correctTask(operation, seen, { deadline: { wording: 'Trước ngày 30/3/2026' }, confirmPast }),
      )
    await expect(moved(false)).rejects.toMatchObject({ code: 'deadlinePassed' })
    expect((await pageOf('review')).task.lateFrom).toBe('2026-07-01')
    expect((await moved(true)).task).toMatchObject({ lateFrom: '2026-03-31', deadlineState: 'late' })
  })

  it('that was late already may have its words corrected without being asked', async () => {
    await change('review', (operation, seen) =>
      correctTask(operation, seen, { deadline: { wording: 'Trước ngày 30/3/2026' }, confirmPast: true }),
    )
    const reworded = await change('review', (operation, seen) =>
      correctTask(operation, seen, { title: 'Sơ kết công tác thi đua 6 tháng' }),
    )
    expect(reworded.task.lateFrom).toBe('2026-03-31')
  })
})

describe('a last day on which nobody works', () => {
  const saturday = { deadline: { wording: 'Chậm nhất ngày 27/6/2026' } }

  it('stays as printed, and the page says what day it is', async () => {
    const { task, understood } = await change('review', (operation, seen) =>
      correctTask(operation, seen, { ...saturday, unitDeadline: null }),
    )
    expect(task).toMatchObject({ lateFrom: '2026-06-28', restDay: 'thứ Bảy' })
    expect(understood.remarks).toEqual([
      'Ngày cuối 27/06/2026 là thứ Bảy; giữ đúng ngày văn bản ghi vì cơ quan chưa dẫn quy định dời hạn.',
    ])
  })

  it('gives way to the next working day by the rule that the agency cites', async () => {
    await change('review', (operation, seen) =>
      correctTask(operation, seen, { ...saturday, unitDeadline: null }),
    )
    await agree('deadline.restDay', 'nextWorkingDay')
    const { task, understood } = await pageOf('review')
    expect(task.lateFrom).toBe('2026-06-30')
    expect(task.restDay).toBeUndefined()
    expect(understood.remarks?.[0]).toContain(
      'Ngày 27/06/2026 là thứ Bảy nên hạn dời sang ngày làm việc kế tiếp, 29/06/2026 theo ',
    )
  })
})

describe('a task that falls in the next year', () => {
  it('is late from its day there, and says so', async () => {
    const { task, understood } = await pageOf('nextYear')
    expect(task).toMatchObject({ lateFrom: '2027-01-16', dueYear: 2027, deadlineState: 'canStart' })
    expect(understood.remarks).toContain('Hạn rơi vào năm 2027, sau năm của kế hoạch.')
    expect((await pageOf('review')).task.dueYear).toBeUndefined()
  })
})

describe('the clock', () => {
  const stateAt = (instant: string) =>
    perform(
      { ...workshop, clock: clockAt(instant) },
      { actor: officer(), action: 'test' },
      async (operation) => {
        const { tasks } = await planPageFor(operation, planId, await viewerOf(operation))
        return tasks.find(({ title }) => title.startsWith(titles.review))?.deadlineState
      },
    )
  const stored = () =>
    run(({ tx }) =>
      tx.selectFrom('task').selectAll().where('plan_id', '=', planId).orderBy('ordinal').execute(),
    )

  it('is the day of Vietnam: late from midnight there, whatever the time zone of the machine', async () => {
    expect(await stateAt('2026-06-30T16:59:59Z')).toBe('dueSoon')
    expect(await stateAt('2026-06-30T17:00:00Z')).toBe('late')
  })

  it('changes nothing that is stored, neither going on nor going back', async () => {
    const before = await stored()
    expect(await stateAt('2026-07-02T03:00:00Z')).toBe('late')
    expect(await stateAt('2026-06-01T03:00:00Z')).toBe('canStart')
    expect(await stored()).toEqual(before)
  })
})
