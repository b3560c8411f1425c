import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { finishTask, tasksToLink } from '#modules/plan'
import type { Actor, Operation } from '#platform/operation'
import { countingStatements } from '../../testing/counted-statements.ts'
import { member } from '../../testing/invented-plan.ts'
import { type InventedYear, inventedYear } from '../../testing/invented-year.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { issueReport, linkReportTask, saveReport, showReport, startReport, submitReport } from './index.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const officer = member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>, who: Actor = officer) => act(who, work)

let year: InventedYear
let reportId = ''

beforeAll(async () => {
  year = await inventedYear(act, { agencyId, code: 'BH' })
  reportId = await run((operation) => startReport(operation, { year: 2026, period: 'firstHalf' }))
})

const page = () => run((operation) => showReport(operation, reportId))
const seen = async () => ({ reportId, version: (await page()).report.version })
const figureOf = async (id: string) => (await page()).figures.find((figure) => figure.id === id)

async function fillGaps(title: string): Promise<void> {
  const { report } = await page()
  const { addressees, recipients, authority, signerPosition, signerName } = report
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => ({
      id: block.id,
      text: block.kind === 'table' ? '' : block.text.replace(/\[chưa có số liệu: [^\]]+\]/g, 'đang tổng hợp'),
    })),
  }))
  const words = { title, addressees, recipients, authority, signerPosition, signerName, sections }
  await run(async (operation) => saveReport(operation, await seen(), words))
}

/** How many statements the page takes. */
const statements = () =>
  run(async (operation) => {
    const counting = countingStatements(operation)
    await showReport(counting.operation, reportId)
    return counting.count()
  })

it('is called in the task it is for as it is called now', async () => {
  const [task] = await run((operation) => tasksToLink(operation, 'midYearReview'))
  const taskId = task?.id ?? ''
  await run(async (operation) => linkReportTask(operation, { ...(await seen()), taskId }))
  await fillGaps('Sơ kết phong trào thi đua 6 tháng đầu năm 2026')
  const named = await run(({ tx }) =>
    tx.selectFrom('task').select('fulfilment_title as title').where('fulfilment_id', '=', reportId).execute(),
  )
  expect(named).toEqual([{ title: 'Sơ kết phong trào thi đua 6 tháng đầu năm 2026' }])
})

it('says what each number counted when it was written, also when there is nothing of it any more', async () => {
  const late = `tasks.late.${year.units.office}`
  const was = await figureOf(late)
  expect(was).toMatchObject({ label: 'Văn phòng', now: null })
  await fillGaps('Sơ kết công tác thi đua 6 tháng đầu năm 2026')
  const asDraft = await statements()
  await run(async (operation) => submitReport(operation, await seen()))
  await run(
    async (operation) =>
      issueReport(operation, { ...(await seen()), number: '31/BC-BQLKKT', issuedOn: '2026-05-20' }),
    member(agencyId, 'leadership'),
  )
  const { taskId, version } = await year.taskAt(0)
  await run((operation) => finishTask(operation, { taskId, version }))
  expect(await figureOf(late)).toEqual(was)
  const { figures } = await page()
  expect(figures.map(({ label }) => label)).not.toContain('Số liệu không còn tính được')
  expect(await statements()).toBeLessThan(asDraft / 2)
})
