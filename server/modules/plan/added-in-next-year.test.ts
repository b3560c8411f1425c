import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { readIncoming } from '#modules/document'
import type { Operation } from '#platform/operation'
import { member } from '../../testing/invented-plan.ts'
import { type InventedYear, inventedYear } from '../../testing/invented-year.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { correctTask, showDraft } from './index.ts'
import { addTask, type TaskToAdd } from './operations/add-task.ts'
import { nextYearOf, startNextYear } from './operations/draft-next-year.ts'
import { printPaper } from './operations/print-plan.ts'
import { showDraftDifferences, showRowSources } from './operations/show-year-differences.ts'
import { tasksOfPlan } from './store/task-list.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const officer = member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer, work)
let year: InventedYear
let draftId = ''

async function draftNextYear(): Promise<string> {
  const { planId } = year
  const next = await run((operation) => nextYearOf(operation, planId))
  if (next.openDraftId !== null) return next.openDraftId
  const bytes = await printPaper(next.paper, 'docx')
  const incoming = await readIncoming(officer, { bytes, fileName: next.fileName })
  return (await run((operation) => startNextYear(operation, { planId, incoming }))).draftId
}

beforeAll(async () => {
  year = await inventedYear(act, { agencyId, code: 'NS' })
  const { planId, units } = year
  const [{ section } = { section: [] }] = await run(({ tx }) => tasksOfPlan(tx, planId))
  const add = (given: Partial<TaskToAdd> & Pick<TaskToAdd, 'title'>) =>
    run((operation) => addTask(operation, { planId, section, chairUnitIds: [units.office], ...given }))
  await add({ title: 'Góp ý dự thảo quy chế thi đua của Khối', wording: 'Trước ngày 10/12/2026' })
  await add({ title: 'Chấm điểm thi đua các phòng', wording: 'Hằng tháng', quarters: ['III', 'IV'] })
  const taskId = await add({ title: 'Cập nhật sổ vàng thi đua' })
  const deadline = { wording: 'Trước ngày 15/11/2026' }
  await run((operation) => correctTask(operation, { taskId, version: 1 }, { deadline }))
  await add({ title: 'Hội thao của đoàn viên', chairUnitIds: [units.union], own: true })
  draftId = await draftNextYear()
})

describe('the next year of a plan with tasks added during the year', () => {
  it('has them as they were, and differs in nothing', async () => {
    const { lines, counts } = await run((operation) => showDraftDifferences(operation, draftId))
    expect(lines.filter(({ difference }) => difference !== 'same')).toEqual([])
    expect(counts.same).toBe(7)
  })

  it('leaves the own work of a unit with the unit', async () => {
    const { rows } = await run((operation) => showDraft(operation, draftId))
    const { sources } = await run((operation) => showRowSources(operation, draftId))
    expect(rows.map(({ text }) => text)).not.toContain('Hội thao của đoàn viên')
    expect([rows.length, sources.length]).toEqual([7, 7])
  })
})
