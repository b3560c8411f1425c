import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { annualPlan } from '#fixtures/papers/annual-plan'
import { writeText } from '#fixtures/papers/write-text'
import { readIncoming } from '#modules/document'
import { readFile } from '#paperwork/reading/read-file'
import type { Reading } from '#paperwork/reading/reading'
import { checkLayout } from '#paperwork/writing/check-layout'
import type { Operation } from '#platform/operation'
import { fileOf, member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { cancelTask, commitDraft, correctTask, importPaper, resolveParty, showDraft } from './index.ts'
import { type PrintFormat, planAsPaper, printPaper } from './operations/print-plan.ts'
import { tasksOfPlan } from './store/task-list.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const run = <T>(work: (operation: Operation) => Promise<T>) => act(member(agencyId, 'officer'), work)
let planId = ''

beforeAll(async () => {
  await act(agencyId, (operation) => openInventedAgency(operation, 'IN-1'))
  const incoming = await readIncoming(
    member(agencyId, 'officer'),
    fileOf(writeText(annualPlan(2026)).toString()),
  )
  const { draftId } = await run((operation) => importPaper(operation, incoming))
  const { draft } = await run((operation) => showDraft(operation, draftId))
  for (const { printed } of draft.unknownParties)
    await run((operation) => resolveParty(operation, { draftId, printed, as: { kind: 'outside' } }))
  planId = (await run((operation) => commitDraft(operation, draftId))).planId
})

async function printed(look: 'asPrinted' | 'items' | 'table', format: PrintFormat = 'docx') {
  const paper = await run((operation) => planAsPaper(operation, { planId, look }))
  const bytes = await printPaper(paper, format)
  const read = await readFile(bytes, `ke-hoach.${format}`)
  if (!read.ok) throw new Error(read.problem.message)
  return { bytes, ...read }
}

/** What the paper asks to be done; what it says of movements is no task of the plan. */
const workOf = (reading: Reading) =>
  reading.tasks.filter((task) => task.class !== 'content').map(({ text }) => text)

/** An item of its own begins with a capital, also where the paper had it in the middle of a sentence. */
const asItems = (texts: readonly string[]) =>
  texts.map((text) => text.slice(0, 1).toUpperCase() + text.slice(1))

const tasks = () => run(({ tx }) => tasksOfPlan(tx, planId))

describe('a plan printed back', () => {
  it.each(['asPrinted', 'items', 'table'] as const)(
    'as %s misses no point of the layout and gives the same tasks when it is read',
    async (look) => {
      const { bytes, reading } = await printed(look)
      expect(checkLayout(bytes)).toEqual([])
      const own = (await tasks()).map(({ title }) => title)
      expect(own.length).toBeGreaterThan(3)
      expect(asItems(workOf(reading))).toEqual(asItems(own))
    },
  )

  it('reads alike as PDF', async () => {
    const { reading } = await printed('asPrinted', 'pdf')
    expect(workOf(reading)).toEqual((await tasks()).map(({ title }) => title))
  })

  it('carries what was corrected and leaves out what was cancelled', async () => {
    const [first, second] = await tasks()
    if (!first || !second) throw new Error('the plan has no two tasks')
    await run((operation) =>
      correctTask(
        operation,
        { taskId: first.id, version: first.version },
        { title: 'Rà soát quy chế thi đua của Ban' },
      ),
    )
    await run((operation) =>
      cancelTask(operation, { taskId: second.id, version: second.version, reason: 'Đã có đơn vị khác làm' }),
    )
    const texts = (await printed('asPrinted')).reading.tasks.map(({ text }) => text)
    expect(texts).toContain('Rà soát quy chế thi đua của Ban')
    expect(texts).not.toContain(first.title)
    expect(texts).not.toContain(second.title)
  })
})
