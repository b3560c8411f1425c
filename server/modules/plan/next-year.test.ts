import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { annualPlan } from '#fixtures/papers/annual-plan'
import { writeText } from '#fixtures/papers/write-text'
import { plainDate } from '#law'
import { readIncoming } from '#modules/document'
import type { Operation } from '#platform/operation'
import { fileOf, member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { cancelTask, commitDraft, finishTask, importPaper, resolveParty, showDraft } from './index.ts'
import { nextYearOf, startNextYear } from './operations/draft-next-year.ts'
import { dropDraft } from './operations/drop-draft.ts'
import { printPaper } from './operations/print-plan.ts'
import {
  showDraftDifferences,
  showRowSources,
  showYearDifferences,
} from './operations/show-year-differences.ts'
import { tasksOfPlan } from './store/task-list.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const officer = member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer, work)
let planId = ''

async function settleUnits(draftId: string): Promise<void> {
  const { draft } = await run((operation) => showDraft(operation, draftId))
  for (const { printed } of draft.unknownParties)
    await run((operation) => resolveParty(operation, { draftId, printed, as: { kind: 'outside' } }))
}

/** As the route does it: drafted, printed, read like a paper that arrives, started. */
async function draftNextYear(): Promise<{ draftId: string; alreadyOpen: boolean }> {
  const next = await run((operation) => nextYearOf(operation, planId))
  if (next.openDraftId !== null) return { draftId: next.openDraftId, alreadyOpen: true }
  const bytes = await printPaper(next.paper, 'docx')
  const incoming = await readIncoming(officer, { bytes, fileName: next.fileName })
  return run((operation) => startNextYear(operation, { planId, incoming }))
}

const tasks = (id = planId) => run(({ tx }) => tasksOfPlan(tx, id))

beforeAll(async () => {
  await act(agencyId, (operation) => openInventedAgency(operation, 'IN-1'))
  const incoming = await readIncoming(officer, fileOf(writeText(annualPlan(2026)).toString()))
  const { draftId } = await run((operation) => importPaper(operation, incoming))
  await settleUnits(draftId)
  planId = (await run((operation) => commitDraft(operation, draftId))).planId
  const [done, cancelled] = await tasks()
  if (!done || !cancelled) throw new Error('the plan has no two tasks')
  await run((operation) =>
    finishTask(operation, { taskId: done.id, version: done.version, doneOn: plainDate('2026-02-27') }),
  )
  await run((operation) =>
    cancelTask(operation, { taskId: cancelled.id, version: cancelled.version, reason: 'Không làm nữa' }),
  )
})

describe('the next year, drafted from this one', () => {
  let draftId = ''
  beforeAll(async () => {
    draftId = (await draftNextYear()).draftId
  })

  it('has every line that goes on, in the words of the next year, each saying where it came from', async () => {
    const { rows, draft } = await run((operation) => showDraft(operation, draftId))
    const { sources, fromPlan } = await run((operation) => showRowSources(operation, draftId))
    const own = await tasks()
    expect(draft.year).toBe(2027)
    expect(fromPlan?.id).toBe(planId)
    const kept = rows.filter(({ state }) => state === 'kept')
    expect(kept.length).toBe(own.filter(({ state }) => state !== 'cancelled').length)
    expect(kept.filter(({ id }) => !sources.some(({ rowId }) => rowId === id))).toEqual([])
    expect(new Set(sources.map(({ taskId }) => taskId)).size).toBe(own.length)
    expect(JSON.stringify(kept.map(({ deadline }) => deadline))).not.toContain('"2026')
    expect(rows.filter(({ problems }) => problems.some(({ blocks }) => blocks))).toEqual([])
  })

  it('says of what was done when, and leaves out what was cancelled until the officer takes it back', async () => {
    const { rows } = await run((operation) => showDraft(operation, draftId))
    const { sources } = await run((operation) => showRowSources(operation, draftId))
    const [done, cancelled] = await tasks()
    const ofTask = (id: string | undefined) => {
      const source = sources.find(({ taskId }) => taskId === id)
      return { sentence: source?.sentence, row: rows.find((row) => row.id === source?.rowId) }
    }
    expect(ofTask(done?.id).sentence).toContain('xong ngày 27/02/2026')
    expect(ofTask(done?.id).row?.state).toBe('kept')
    expect(ofTask(cancelled?.id).sentence).toContain('đã hủy')
    expect(ofTask(cancelled?.id).row?.state).toBe('dropped')
  })

  it('is the one draft of that plan until it is settled', async () => {
    expect(await draftNextYear()).toEqual({ draftId, alreadyOpen: true })
  })

  it('differs from this year in nothing but what was cancelled', async () => {
    const { counts, lines, before, after } = await run((operation) =>
      showDraftDifferences(operation, draftId),
    )
    expect([before.year, after.year]).toEqual([2026, 2027])
    expect(lines.filter(({ difference }) => difference === 'changed')).toEqual([])
    expect(counts).toMatchObject({ changed: 0, new: 0, gone: 1 })
  })

  it('becomes the year with the origin of each task beside it', async () => {
    await settleUnits(draftId)
    const { planId: laterId, year } = await run((operation) => commitDraft(operation, draftId))
    expect(year).toBe(2027)
    const compared = await run((operation) => showYearDifferences(operation, { planId, withId: laterId }))
    expect(compared.counts).toMatchObject({ changed: 0, new: 0, gone: 1 })
    expect(
      compared.lines.flatMap(({ after, source }) => (after && source === null ? [after.title] : [])),
    ).toEqual([])
    await expect(
      run((operation) => showYearDifferences(operation, { planId: laterId, withId: planId })),
    ).rejects.toThrow(/năm sau/)
  })
})

describe('whoever is not the officer', () => {
  it('drafts no year', async () => {
    await expect(
      act(member(agencyId, 'leadership'), (operation) => nextYearOf(operation, planId)),
    ).rejects.toThrow(/cán bộ thi đua/)
  })
})

describe('a draft of the next year that was dropped', () => {
  it('can be made again', async () => {
    const first = await draftNextYear()
    await run((operation) => dropDraft(operation, first.draftId))
    const second = await draftNextYear()
    expect(second.alreadyOpen).toBe(false)
    expect(second.draftId).not.toBe(first.draftId)
    await run((operation) => dropDraft(operation, second.draftId))
  })
})
