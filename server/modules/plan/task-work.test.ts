import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { addPerson } from '#modules/organisation'
import type { Actor, Announced, Operation } from '#platform/operation'
import { member } from '../../testing/invented-plan.ts'
import { type InventedYear, inventedYear } from '../../testing/invented-year.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { dueItems, finishTask, showTask } from './index.ts'
import { confirmPart } from './operations/confirm-part.ts'
import { delegate, revokeDelegation } from './operations/delegate.ts'
import { handOutSubtasks } from './operations/hand-out-subtasks.ts'
import {
  finishSubtask,
  giveBackSubtask,
  reopenSubtask,
  restoreSubtask,
  withdrawSubtask,
} from './operations/move-subtask.ts'
import { remindUnits } from './operations/remind-units.ts'
import { showTaskWork } from './operations/show-task-work.ts'
import { showWaitingWork } from './operations/show-waiting-work.ts'

const heard: Announced[] = []
const { act } = await createTestDatabase({
  listeners: { 'plan.unitsReminded': [async (event) => void heard.push(event)] },
})
const agencyId = randomUUID()
const officer = member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer, work)

let year: InventedYear
let officeHead: Actor
let investmentHead: Actor
let clerk: Actor & { readonly personId: string }
let taskId = ''

beforeAll(async () => {
  year = await inventedYear(act, { agencyId, code: 'VC' })
  const { office, investment } = year.units
  const personId = await employ('Ngô Thị Thảo My', office)
  await employ('Lương Văn Khải', office, true)
  officeHead = { ...member(agencyId, 'unitHead', { heads: [office] }), name: 'Lương Văn Khải' }
  investmentHead = { ...member(agencyId, 'unitHead', { heads: [investment] }), name: 'Cao Minh Triết' }
  clerk = { ...member(agencyId, 'staff', { units: [office] }), name: 'Ngô Thị Thảo My', personId }
  taskId = (await year.taskAt(0)).taskId
})

function employ(fullName: string, unitId: string, isHead = false): Promise<string> {
  return run((operation) =>
    addPerson(operation, {
      fullName,
      posting: {
        unitId,
        position: 'Chuyên viên',
        isHead,
        validFrom: plainDate('2020-01-01'),
      },
    }),
  )
}

const work = (who: Actor = officer, id = taskId) => act(who, (operation) => showTaskWork(operation, id))
const sentences = async (id = taskId) =>
  (await run((operation) => showTask(operation, id))).history.map(
    ({ sentence, actorName }) => `${actorName}: ${sentence}`,
  )
async function handed(title: string) {
  const found = (await work()).subtasks.find((subtask) => subtask.title === title)
  if (!found) throw new Error(`no sub-task ${title}`)
  return { subtaskId: found.id, version: found.version }
}

describe('a sub-task', () => {
  it('is handed to units by the chair, finished by the unit’s head, given back and finished again', async () => {
    const { investment, union } = year.units
    await act(officeHead, (operation) =>
      handOutSubtasks(operation, { taskId, title: 'Gửi bản đăng ký', unitIds: [investment, union] }),
    )
    const task = (await run((operation) => showTask(operation, taskId))).task
    expect(task.subtasks).toEqual({ total: 2, done: 0 })
    const [first] = (await work()).subtasks
    const seen = { subtaskId: first?.id ?? '', version: 1 }
    await act(investmentHead, (operation) => finishSubtask(operation, seen))
    await act(officeHead, (operation) =>
      giveBackSubtask(operation, { ...seen, version: 2, because: 'Thiếu danh sách' }),
    )
    expect((await work()).subtasks[0]).toMatchObject({
      state: 'returned',
      because: 'Thiếu danh sách',
      doneOn: null,
    })
    await act(investmentHead, (operation) => finishSubtask(operation, { ...seen, version: 3 }))
    expect((await work()).subtasks[0]).toMatchObject({
      state: 'done',
      because: null,
      doneOn: '2026-05-20',
      doneByName: 'Cao Minh Triết',
    })
    expect(await sentences()).toEqual([
      'Cao Minh Triết: Xác nhận xong việc con “Gửi bản đăng ký” của Phòng Quản lý Đầu tư',
      'Lương Văn Khải: Trả lại việc con “Gửi bản đăng ký” cho Phòng Quản lý Đầu tư: Thiếu danh sách',
      'Cao Minh Triết: Xác nhận xong việc con “Gửi bản đăng ký” của Phòng Quản lý Đầu tư',
      'Lương Văn Khải: Giao việc con “Gửi bản đăng ký” cho Công đoàn',
      'Lương Văn Khải: Giao việc con “Gửi bản đăng ký” cho Phòng Quản lý Đầu tư',
      'Nguyễn Văn officer: Ghi vào kế hoạch',
    ])
  })

  it('is not finished by another unit, its chair’s staff or under an old version', async () => {
    const { union } = year.units
    const seen = (await work()).subtasks.find(({ unit }) => unit.id === union)
    const of = { subtaskId: seen?.id ?? '', version: 1 }
    for (const who of [investmentHead, officeHead, clerk]) {
      await expect(act(who, (operation) => finishSubtask(operation, of))).rejects.toThrow(
        'Chỉ trưởng đơn vị được giao, người được giao hoặc cán bộ thi đua được xác nhận xong việc con này.',
      )
    }
    await expect(run((operation) => finishSubtask(operation, { ...of, version: 9 }))).rejects.toThrow(
      'staleVersion',
    )
  })

  it('is not handed out by one who only helps, to a unit that is none, or to a person of another unit', async () => {
    const give = (who: Actor, unitIds: readonly string[], personId?: string) =>
      act(who, (operation) =>
        handOutSubtasks(operation, { taskId, title: 'Việc', unitIds, personId: personId ?? null }),
      )
    await expect(give(investmentHead, [year.units.union])).rejects.toThrow('Chỉ trưởng đơn vị chủ trì')
    await expect(give(officeHead, [randomUUID()])).rejects.toThrow('không còn trong danh sách')
    await expect(give(officeHead, [year.units.union], clerk.personId)).rejects.toThrow(
      'Người được giao phải đang công tác tại đơn vị được giao.',
    )
  })

  it('keeps to the task’s own last day unless somebody says otherwise, and never lies in the past', async () => {
    const { taskId: later } = await year.taskAt(2)
    const give = (dueOn: string, beyondDeadline = false) =>
      act(officeHead, (operation) =>
        handOutSubtasks(operation, {
          taskId: later,
          title: 'Số liệu',
          unitIds: [year.units.investment],
          dueOn,
          beyondDeadline,
        }),
      )
    await expect(give('2026-05-19')).rejects.toThrow('Ngày phải xong đã qua')
    await expect(give('2026-07-01')).rejects.toThrow('sau ngày cuối của nhiệm vụ (30/06/2026)')
    await give('2026-06-30')
    await give('2026-07-05', true)
    expect((await work(officer, later)).subtasks.map(({ dueOn }) => dueOn)).toEqual([
      '2026-06-30',
      '2026-07-05',
    ])
    const due = (await run(dueItems)).filter(({ kind }) => kind === 'subtask')
    expect(due.map(({ lateFrom, chairUnitIds }) => [lateFrom, chairUnitIds])).toContainEqual([
      '2026-07-01',
      [year.units.investment],
    ])
  })

  it('is finished by the person it was handed to, and reopened', async () => {
    await act(officeHead, (operation) =>
      handOutSubtasks(operation, {
        taskId,
        title: 'Tổng hợp bảng',
        unitIds: [year.units.office],
        personId: clerk.personId,
      }),
    )
    const waiting = await act(clerk, showWaitingWork)
    expect(waiting.subtasks.map(({ title, abilities }) => [title, abilities.finish.allowed])).toEqual([
      ['Tổng hợp bảng', true],
    ])
    await act(clerk, async (operation) => finishSubtask(operation, await handed('Tổng hợp bảng')))
    expect((await act(clerk, showWaitingWork)).subtasks).toEqual([])
    await act(clerk, async (operation) => reopenSubtask(operation, await handed('Tổng hợp bảng')))
    expect((await sentences())[0]).toBe('Ngô Thị Thảo My: Mở lại việc con “Tổng hợp bảng” của Văn phòng')
  })

  it('is the whole unit’s again when the person it was handed to has left the unit', async () => {
    const { office, union } = year.units
    const personId = await employ('Tạ Quang Lộc', office)
    const { taskId: later } = await year.taskAt(2)
    await act(officeHead, (operation) =>
      handOutSubtasks(operation, { taskId: later, title: 'Rà soát số liệu', unitIds: [office], personId }),
    )
    const personsDue = async () =>
      (await run(dueItems))
        .filter(({ title }) => title === 'Rà soát số liệu')
        .map(({ personIds }) => personIds)
    expect(await personsDue()).toEqual([[personId]])
    await run(({ tx }) =>
      tx
        .updateTable('posting')
        .set({ valid_until: '2026-05-20' })
        .where('person_id', '=', personId)
        .execute(),
    )
    expect(await personsDue()).toEqual([[]])
    const subtaskId = (await work(officer, later)).subtasks.find(({ person }) => person)?.id ?? ''
    const gone = { ...member(agencyId, 'staff', { units: [union] }), personId }
    await expect(
      act(gone, (operation) => finishSubtask(operation, { subtaskId, version: 1 })),
    ).rejects.toMatchObject({ code: 'notAllowed' })
    await act(officeHead, (operation) => finishSubtask(operation, { subtaskId, version: 1 }))
  })

  it('is withdrawn and handed out again', async () => {
    const seen = await handed('Tổng hợp bảng')
    await act(officeHead, (operation) => withdrawSubtask(operation, seen))
    expect((await work()).subtasks.map(({ title }) => title)).not.toContain('Tổng hợp bảng')
    await act(officeHead, (operation) => restoreSubtask(operation, { ...seen, version: seen.version + 1 }))
    expect((await work()).subtasks.map(({ title }) => title)).toContain('Tổng hợp bảng')
  })

  it('that is open keeps its task from being finished until somebody says so', async () => {
    const { version } = await year.taskAt(0)
    await expect(act(officeHead, (operation) => finishTask(operation, { taskId, version }))).rejects.toThrow(
      'Còn 2 việc con chưa xong: “Gửi bản đăng ký” (Công đoàn), “Tổng hợp bảng” (Văn phòng). ' +
        'Hãy xác nhận nếu vẫn kết thúc nhiệm vụ.',
    )
  })
})

describe('a coordinating unit', () => {
  it('answers for its part, and the chair sees who has not', async () => {
    const { investment, union } = year.units
    const answers = async () =>
      (await work()).confirmations.map(({ unit, answer, because }) => [unit.name, answer, because])
    expect(await answers()).toEqual([['Phòng Quản lý Đầu tư', null, null]])
    const confirm = (who: Actor, answer: 'accepted' | 'notOurs' | null, because = '') =>
      act(who, (operation) => confirmPart(operation, { taskId, unitId: investment, answer, because }))
    expect((await act(investmentHead, showWaitingWork)).parts.map(({ taskTitle }) => taskTitle)).toContain(
      'Tổng hợp đăng ký danh hiệu thi đua của các phòng, đơn vị',
    )
    await confirm(investmentHead, 'accepted')
    await expect(confirm(investmentHead, 'notOurs')).rejects.toThrow('Hãy ghi vì sao')
    await confirm(investmentHead, 'notOurs', 'Thuộc Văn phòng')
    expect(await answers()).toEqual([['Phòng Quản lý Đầu tư', 'notOurs', 'Thuộc Văn phòng']])
    expect((await act(investmentHead, showWaitingWork)).parts).toEqual([])
    await confirm(investmentHead, null)
    await expect(confirm(officeHead, 'accepted')).rejects.toThrow('Chỉ trưởng đơn vị phối hợp')
    await expect(
      run((operation) => confirmPart(operation, { taskId, unitId: union, answer: 'done' })),
    ).rejects.toThrow('không phối hợp trong nhiệm vụ')
    expect((await sentences()).slice(0, 3)).toEqual([
      'Cao Minh Triết: Phòng Quản lý Đầu tư: bỏ xác nhận phần phối hợp',
      'Cao Minh Triết: Phòng Quản lý Đầu tư: không thuộc phần đơn vị (Thuộc Văn phòng)',
      'Cao Minh Triết: Phòng Quản lý Đầu tư: đã nhận việc',
    ])
  })

  it('is reminded with a note, told to whoever reminds people', async () => {
    const { investment, union } = year.units
    await act(officeHead, (operation) => remindUnits(operation, { taskId, unitIds: [investment] }))
    expect(heard).toEqual([
      {
        name: 'plan.unitsReminded',
        payload: {
          taskId,
          title: 'Tổng hợp đăng ký danh hiệu thi đua của các phòng, đơn vị',
          unitIds: [investment],
          byName: 'Lương Văn Khải',
        },
      },
    ])
    const { notes } = await run((operation) => showTask(operation, taskId))
    expect(notes.at(-1)?.body).toBe('Nhắc xác nhận phần phối hợp: Phòng Quản lý Đầu tư.')
    await expect(
      act(officeHead, (operation) => remindUnits(operation, { taskId, unitIds: [union] })),
    ).rejects.toThrow('không phối hợp')
    await expect(
      act(investmentHead, (operation) => remindUnits(operation, { taskId, unitIds: [investment] })),
    ).rejects.toThrow('Chỉ trưởng đơn vị chủ trì')
  })

  it('may not finish the task', async () => {
    const { version } = await year.taskAt(0)
    await expect(
      act(investmentHead, (operation) => finishTask(operation, { taskId, version })),
    ).rejects.toThrow('Chỉ trưởng đơn vị chủ trì hoặc cán bộ thi đua được đánh dấu hoàn thành.')
  })
})

describe('someone who acts for a head', () => {
  const name = (taskOnly: string | null, until = '2026-05-25', from = '2026-05-20') =>
    act(officeHead, (operation) =>
      delegate(operation, {
        unitId: year.units.office,
        personId: clerk.personId,
        taskId: taskOnly,
        from,
        until,
      }),
    )

  it('is of the unit and no head, for days that are not over', async () => {
    await expect(name(null, '2026-05-19', '2026-05-01')).rejects.toThrow('Ngày cuối đã qua')
    await expect(name(null, '2026-05-20', '2026-05-25')).rejects.toThrow('từ ngày bắt đầu trở đi')
    await expect(name(null, '9999-12-31', '9999-12-31')).rejects.toThrow('Ngày cuối quá xa')
    const other = (who: Actor, unitId: string, personId: string) =>
      act(who, (operation) =>
        delegate(operation, { unitId, personId, from: '2026-05-20', until: '2026-05-25' }),
      )
    await expect(other(investmentHead, year.units.office, clerk.personId)).rejects.toThrow(
      'Chỉ trưởng đơn vị hoặc cán bộ thi đua được giao người làm thay.',
    )
    await expect(other(investmentHead, year.units.investment, clerk.personId)).rejects.toThrow(
      'Người làm thay phải đang công tác tại đơn vị này.',
    )
  })

  it('is not named twice for the same days and the same work', async () => {
    const { taskId } = await year.taskAt(1)
    const first = await name(null, '2026-06-05', '2026-06-01')
    await expect(name(null, '2026-06-09', '2026-06-05')).rejects.toThrow(
      'đã được giao làm thay từ 01/06/2026',
    )
    const after = await name(null, '2026-06-09', '2026-06-06')
    const inOne = await name(taskId, '2026-06-05', '2026-06-01')
    const back = ({ id, version }: { readonly id: string; readonly version: number }) =>
      act(officeHead, (operation) => revokeDelegation(operation, { id, version }))
    await back(first)
    const again = await name(null, '2026-06-05', '2026-06-01')
    for (const each of [after, inOne, again]) await back(each)
  })

  it('may what the head may, within the days, and the audit names both', async () => {
    const { taskId: other, version } = await year.taskAt(1)
    const finish = () => act(clerk, (operation) => finishTask(operation, { taskId: other, version }))
    await expect(finish()).rejects.toThrow('Chỉ trưởng đơn vị chủ trì')
    const tomorrow = await name(null, '2026-05-25', '2026-05-21')
    await expect(finish()).rejects.toThrow('Chỉ trưởng đơn vị chủ trì')
    const { id } = await name(null, '2026-05-20')
    await finish()
    const page = await run((operation) => showTask(operation, other))
    expect(page.doneByName).toBe('Ngô Thị Thảo My (làm thay Lương Văn Khải)')
    expect((await sentences(other))[0]).toBe(
      'Ngô Thị Thảo My (làm thay Lương Văn Khải): Đánh dấu hoàn thành ngày 20/05/2026',
    )
    for (const given of [id, tomorrow.id]) {
      await act(officeHead, (operation) => revokeDelegation(operation, { id: given, version: 1 }))
    }
  })

  it('may it no more at once when it is revoked, nor when the days are over', async () => {
    const { version } = await year.taskAt(0)
    const finish = (despiteOpenSubtasks: boolean) =>
      act(clerk, (operation) => finishTask(operation, { taskId, version, despiteOpenSubtasks }))
    const given = await name(null)
    await expect(finish(false)).rejects.toThrow('việc con chưa xong')
    await act(officeHead, (operation) => revokeDelegation(operation, { id: given.id, version: 1 }))
    await expect(finish(true)).rejects.toThrow('Chỉ trưởng đơn vị chủ trì')
    await expect(
      act(officeHead, (operation) => revokeDelegation(operation, { id: given.id, version: 2 })),
    ).rejects.toThrow('đã được thu lại')
    const past = await name(null, '2026-05-20', '2026-05-01')
    await run(({ tx }) =>
      tx.updateTable('delegation').set({ valid_until: '2026-05-20' }).where('id', '=', past.id).execute(),
    )
    await expect(finish(true)).rejects.toThrow('Chỉ trưởng đơn vị chủ trì')
  })

  it('for one task may it only there, and tells it in that task', async () => {
    const { taskId: other } = await year.taskAt(2)
    const { id } = await name(other)
    const start = (of: string) =>
      act(clerk, async (operation) => (await showTask(operation, of)).abilities.finish.allowed)
    expect([await start(other), await start(taskId)]).toEqual([true, false])
    expect((await work(officer, other)).delegations.map(({ person }) => person.name)).toEqual([
      'Ngô Thị Thảo My',
    ])
    expect((await sentences(other))[0]).toBe(
      'Lương Văn Khải: Giao người làm thay Lương Văn Khải (Văn phòng) trong nhiệm vụ này từ 20/05/2026 đến 25/05/2026',
    )
    expect((await act(clerk, showWaitingWork)).delegations.map(({ headName }) => headName)).toEqual([
      'Lương Văn Khải',
    ])
    await act(officeHead, (operation) => revokeDelegation(operation, { id, version: 1 }))
  })

  it('no more when that head heads the unit no more, and is told of no more', async () => {
    const { id } = await name(null)
    const heads = async (isHead: boolean) =>
      run(({ tx }) =>
        tx
          .updateTable('posting')
          .set({ is_head: isHead })
          .where('unit_id', '=', year.units.office)
          .where('person_id', 'in', (of) =>
            of.selectFrom('person').select('person.id').where('full_name', '=', 'Lương Văn Khải'),
          )
          .execute(),
      )
    await heads(false)
    const { version } = await year.taskAt(0)
    await expect(
      act(clerk, (operation) => finishTask(operation, { taskId, version, despiteOpenSubtasks: true })),
    ).rejects.toThrow('Chỉ trưởng đơn vị chủ trì')
    expect((await act(clerk, showWaitingWork)).delegations).toEqual([])
    expect((await work()).delegations).toEqual([])
    const byNext = await run((operation) =>
      delegate(operation, {
        unitId: year.units.office,
        personId: clerk.personId,
        from: '2026-05-20',
        until: '2026-05-25',
      }),
    )
    await run((operation) => revokeDelegation(operation, { id: byNext.id, version: 1 }))
    await heads(true)
    expect((await work()).delegations.map(({ headName }) => headName)).toEqual(['Lương Văn Khải'])
    await act(officeHead, (operation) => revokeDelegation(operation, { id, version: 1 }))
  })

  it('no more when the person has left the unit', async () => {
    const { id } = await name(null)
    const gone = { ...clerk, unitIds: [year.units.union] }
    const { version } = await year.taskAt(0)
    await expect(
      act(gone, (operation) => finishTask(operation, { taskId, version, despiteOpenSubtasks: true })),
    ).rejects.toThrow('Chỉ trưởng đơn vị chủ trì')
    await act(officeHead, (operation) => revokeDelegation(operation, { id, version: 1 }))
  })
})

it('finishes a task despite open sub-tasks when somebody says so, and reminds of them no more', async () => {
  const { version } = await year.taskAt(0)
  await act(officeHead, (operation) => finishTask(operation, { taskId, version, despiteOpenSubtasks: true }))
  expect((await run(dueItems)).filter(({ path }) => path.endsWith(taskId))).toEqual([])
  await expect(
    run(async (operation) => finishSubtask(operation, await handed('Tổng hợp bảng'))),
  ).rejects.toThrow('Nhiệm vụ đã xong hoặc đã hủy')
})
