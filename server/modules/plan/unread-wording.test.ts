import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '#platform/operation'
import { member } from '../../testing/invented-plan.ts'
import { type InventedYear, inventedYear } from '../../testing/invented-year.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { correctTask, showTask } from './index.ts'
import { addTask } from './operations/add-task.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const run = <T>(work: (operation: Operation) => Promise<T>) => act(member(agencyId, 'officer'), work)
let year: InventedYear

beforeAll(async () => {
  year = await inventedYear(act, { agencyId, code: 'UW' })
})

const add = (wording: string) =>
  run((operation) =>
    addTask(operation, {
      planId: year.planId,
      title: 'Góp ý dự thảo',
      wording,
      chairUnitIds: [year.units.office],
    }),
  )

describe('a wording that names no time', () => {
  it.each([
    'Trước 31/6/2026',
    'Ngày 29/2/2026',
    'Trước ngày 30/02',
    'trước ngày 5/13',
    'Trong tháng 13',
    'sớm',
  ])('is refused for a task at work: %s', async (wording) => {
    const detail = expect.stringContaining(`Chưa đọc ra thời hạn từ “${wording}”`)
    await expect(add(wording)).rejects.toMatchObject({ fields: [{ path: 'wording', detail }] })
    const { taskId, version } = await year.taskAt(0)
    await expect(
      run((operation) => correctTask(operation, { taskId, version }, { deadline: { wording } })),
    ).rejects.toMatchObject({ fields: [{ path: 'deadline', detail }] })
  })

  it('is no deadline where nothing was typed', async () => {
    const id = await add('')
    const { task } = await run((operation) => showTask(operation, id))
    expect(task).toMatchObject({ wording: null, lateFrom: null })
  })

  it('may be a rhythm, an event or what somebody else has to say first', async () => {
    for (const wording of ['Thường xuyên', 'Theo kế hoạch của Khối', 'Trong 5 ngày làm việc kể từ ngày ký']) {
      await add(wording)
    }
  })
})
