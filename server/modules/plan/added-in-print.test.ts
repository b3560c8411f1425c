import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { readIncoming } from '#modules/document'
import type { Operation } from '#platform/operation'
import { member } from '../../testing/invented-plan.ts'
import { type InventedYear, inventedYear } from '../../testing/invented-year.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { cancelTask, commitDraft, importPaper, showDraft } from './index.ts'
import { addTask, type TaskToAdd } from './operations/add-task.ts'
import { dropDraft } from './operations/drop-draft.ts'
import { planAsPaper, printPaper } from './operations/print-plan.ts'
import { tasksOfPlan } from './store/task-list.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const officer = member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer, work)
let year: InventedYear

const tasks = () => run(({ tx }) => tasksOfPlan(tx, year.planId))

beforeAll(async () => {
  year = await inventedYear(act, { agencyId, code: 'IL' })
  const { planId, units } = year
  const [{ section } = { section: [] }] = await tasks()
  const add = (given: Partial<TaskToAdd> & Pick<TaskToAdd, 'title'>) =>
    run((operation) => addTask(operation, { planId, section, chairUnitIds: [units.office], ...given }))
  await add({ title: 'Góp ý dự thảo quy chế thi đua của Khối', wording: 'Trước ngày 10/12/2026' })
  await add({ title: 'Chấm điểm thi đua các phòng', wording: 'Hằng tháng', quarters: ['III', 'IV'] })
  await add({ title: 'Cập nhật sổ vàng thi đua', coordinatingUnitIds: [units.union, units.youth] })
  await add({ title: 'Mở chuyên mục người tốt việc tốt', section: [], wording: 'Trong tháng 9/2026' })
  await add({ title: 'Hội thao của đoàn viên', chairUnitIds: [units.union], own: true })
  const dropped = await add({ title: 'Cập nhật sổ vàng thi đua' })
  await run((operation) => cancelTask(operation, { taskId: dropped, version: 1, reason: 'Nhập hai lần' }))
})

async function imported(look: 'asPrinted' | 'items' | 'table'): Promise<string> {
  const paper = await run((operation) => planAsPaper(operation, { planId: year.planId, look }))
  const bytes = await printPaper(paper, 'docx')
  const incoming = await readIncoming(officer, { bytes, fileName: `ban-in-${look}.docx` })
  return (await run((operation) => importPaper(operation, incoming, { year: 2026 }))).draftId
}

describe('the print of a plan with tasks added during the year', () => {
  it.each(['asPrinted', 'items', 'table'] as const)(
    'as %s differs in nothing when it is brought in',
    async (look) => {
      const draftId = await imported(look)
      const { rows } = await run((operation) => showDraft(operation, draftId))
      expect(
        rows.flatMap(({ difference, text, changes }) =>
          difference === 'same' ? [] : [[difference, text, changes]],
        ),
      ).toEqual([])
      await run((operation) => dropDraft(operation, draftId))
    },
  )

  it('doubles none of them, also when it is brought in twice', async () => {
    const before = await tasks()
    const first = await run(async (operation) => commitDraft(operation, await imported('asPrinted')))
    const second = await run(async (operation) => commitDraft(operation, await imported('items')))
    expect([first, second]).toMatchObject([
      { added: 0, changed: 0, cancelled: 0 },
      { added: 0, changed: 0, cancelled: 0 },
    ])
    expect((await tasks()).map(({ title, state }) => [title, state])).toEqual(
      before.map(({ title, state }) => [title, state]),
    )
  })
})
