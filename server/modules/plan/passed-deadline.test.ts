import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Operation } from '#platform/operation'
import { member } from '../../testing/invented-plan.ts'
import { type InventedYear, inventedYear } from '../../testing/invented-year.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { correctTask, showTask } from './index.ts'
import type { TaskCorrections } from './operations/correct-task.ts'

const { act } = await createTestDatabase()
let agencies = 0
let year: InventedYear
let agencyId = ''
const run = <T>(work: (operation: Operation) => Promise<T>) => act(member(agencyId, 'officer'), work)

// Today is 20 May 2026.
beforeEach(async () => {
  agencyId = randomUUID()
  agencies += 1
  year = await inventedYear(act, { agencyId, code: `PD-${agencies}` })
})

async function correct(corrections: TaskCorrections) {
  const { taskId, version } = await year.taskAt(0)
  await run((operation) => correctTask(operation, { taskId, version }, corrections))
  return run((operation) => showTask(operation, taskId))
}
const worded = (wording: string) => ({ deadline: { wording } })
const due = worded('Trước ngày 30/9/2026')

describe('a deadline that is written into the past', () => {
  it('is asked about where only the units’ day has passed', async () => {
    await correct({ ...due, unitDeadline: 'trước ngày 01/9/2026' })
    await expect(correct({ unitDeadline: 'trước ngày 01/4/2026' })).rejects.toMatchObject({
      code: 'deadlinePassed',
      detail: expect.stringContaining('Hạn của đơn vị đã qua: đơn vị sẽ trễ từ ngày 02/04/2026'),
    })
    const { task } = await correct({ unitDeadline: 'trước ngày 01/4/2026', confirmPast: true })
    expect(task.twoLevels?.unitsLateFrom).toBe('2026-04-02')
    await correct({ title: 'Góp ý dự thảo quy chế' })
  })

  it('is asked about where periods are over already', async () => {
    await expect(correct(worded('Trước ngày 25 hằng tháng'))).rejects.toMatchObject({
      code: 'deadlinePassed',
      detail: expect.stringContaining('kỳ đã qua: nhiệm vụ sẽ trễ từ kỳ “Tháng 1”'),
    })
    const { task } = await correct({ ...worded('Trước ngày 25 hằng tháng'), confirmPast: true })
    expect(task.periods).toMatchObject({ of: 12 })
    await correct({ title: 'Góp ý dự thảo quy chế' })
    await expect(correct(worded('Hằng quý'))).rejects.toMatchObject({ code: 'deadlinePassed' })
  })
})

it('gives units no day after that of the agency', async () => {
  const detail = 'Hạn của đơn vị (01/10/2026) không thể sau hạn của cơ quan (30/09/2026).'
  const refused = { fields: [{ path: 'unitDeadline', detail }] }
  await expect(correct({ ...due, unitDeadline: 'trước ngày 01/10/2026' })).rejects.toMatchObject(refused)
  await correct({ ...due, unitDeadline: 'trước ngày 30/9/2026' })
  await expect(correct(worded('Trước ngày 29/9/2026'))).rejects.toMatchObject({
    fields: [{ path: 'unitDeadline' }],
  })
})

it('counts from no event before the plan was drawn up', async () => {
  await correct(worded('Trong 5 ngày làm việc kể từ ngày họp Hội đồng'))
  await expect(correct({ eventOn: '1900-01-01' })).rejects.toMatchObject({
    fields: [{ path: 'eventOn', detail: 'Ngày của sự kiện phải từ năm 2025 trở đi.' }],
  })
  expect((await correct({ eventOn: '2026-06-01' })).task.lateFrom).toBe('2026-06-09')
})

it('says that working days counted across days off nobody has settled may come to another day', async () => {
  await correct(worded('Trong 5 ngày làm việc kể từ ngày họp Hội đồng'))
  const remarks = async (eventOn: string) => (await correct({ eventOn })).understood.remarks?.join(' ') ?? ''
  expect(await remarks('2026-11-20')).toMatch(/Số ngày làm việc có thể khác\. Ngày 24\/11\/2026/)
  expect(await remarks('2026-06-01')).not.toContain('có thể khác')
})
