import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { setLocalRule } from '#modules/regulation'
import { clockAt } from '#platform/clock'
import { type Operation, perform } from '#platform/operation'
import { member } from '../../testing/invented-plan.ts'
import { type InventedYear, inventedYear } from '../../testing/invented-year.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { correctTask, onReadingChanged, showTask } from './index.ts'
import { addTask } from './operations/add-task.ts'

const { act, workshop } = await createTestDatabase({
  listeners: { 'regulation.readingChanged': [onReadingChanged] },
})
const agencyId = randomUUID()
const officer = member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer, work)
/** Weeks after the task was added. */
const later = <T>(work: (operation: Operation) => Promise<T>) =>
  perform({ ...workshop, clock: clockAt('2026-07-02T03:00:00Z') }, { actor: officer, action: 'test' }, work)

let year: InventedYear

beforeAll(async () => {
  year = await inventedYear(act, { agencyId, code: 'TK' })
})

const add = (title: string, wording?: string) =>
  run((operation) =>
    addTask(operation, {
      planId: year.planId,
      title,
      ...(wording && { wording }),
      chairUnitIds: [year.units.office],
    }),
  )
const page = (taskId: string) => run((operation) => showTask(operation, taskId))
const firstPeriods = async (taskId: string) => {
  const { task, occurrences = [] } = await page(taskId)
  return [occurrences.length, occurrences[0]?.period, task.lateFrom]
}

describe('a returning task added in May', () => {
  it('misses no month before May when its words are corrected, then or weeks later', async () => {
    const taskId = await add('Chấm điểm thi đua', 'Hàng tháng')
    expect(await firstPeriods(taskId)).toEqual([8, '2026-05', '2026-06-01'])
    await run((operation) => correctTask(operation, { taskId, version: 1 }, { title: 'Chấm điểm' }))
    expect(await firstPeriods(taskId)).toEqual([8, '2026-05', '2026-06-01'])
    await later((operation) =>
      correctTask(operation, { taskId, version: 2 }, { deadline: { wording: 'Trước ngày 25 hằng tháng' } }),
    )
    expect(await firstPeriods(taskId)).toEqual([8, '2026-05', '2026-05-26'])
  })

  it('misses none before May when it is given its rhythm only afterwards', async () => {
    const taskId = await add('Đăng tin phong trào')
    await run((operation) =>
      correctTask(operation, { taskId, version: 1 }, { deadline: { wording: 'Trước ngày 25 hằng tháng' } }),
    )
    expect(await firstPeriods(taskId)).toEqual([8, '2026-05', '2026-05-26'])
  })

  it('misses none before May when the agency reads deadlines otherwise', async () => {
    const taskId = await add('Báo cáo nhanh', 'Trước ngày 25 hằng tháng')
    await run((operation) =>
      setLocalRule(operation, {
        slot: 'deadline.beforeIncludesDay',
        value: false,
        validFrom: plainDate('2026-01-01'),
        citation: 'Quy chế số 5/QC-BQLKKT',
        follows: null,
      }),
    )
    expect(await firstPeriods(taskId)).toEqual([8, '2026-05', '2026-05-25'])
  })
})
