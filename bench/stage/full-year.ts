import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { readIncoming } from '#modules/document'
import { addMember, createAccount } from '#modules/identity'
import { commitDraft, importPaper } from '#modules/plan'
import { openDatabase } from '#persistence/database'
import { migrate } from '#persistence/migrate'
import { systemClock } from '#platform/clock'
import { perform, programActor, type Workshop } from '#platform/operation'
import { fileOf, largePlan, openInventedAgency } from '../../server/testing/invented-plan.ts'
import { BENCH_ACCOUNT, type RunningServer, startServer } from './running-server.ts'

/** A real server process over an embedded database with one full year in it, and someone signed in. */
export interface FullYear extends RunningServer {
  readonly planId: string
  readonly taskIds: readonly string[]
  readonly commitMs: number
}

/** Fills a database with a plan of so many tasks and starts the server on it. */
export async function startFullYear(taskCount: number): Promise<FullYear> {
  const { filled, ...server } = await startServer((ownerUrl) => fillDatabase(ownerUrl, taskCount))
  return { ...server, ...filled }
}

async function fillDatabase(ownerUrl: string, taskCount: number): ReturnType<typeof fill> {
  const { appUrl } = await migrate(ownerUrl)
  const db = await openDatabase(appUrl, 4)
  try {
    const filled = await fill({ db, clock: systemClock, listeners: {} }, taskCount)
    await analyse(ownerUrl)
    return filled
  } finally {
    await db.destroy()
  }
}

/** As autovacuum does within the minute: without it what is measured is a planner that guesses. */
async function analyse(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query('analyze')
  await owner.end()
}

async function fill(
  workshop: Workshop,
  taskCount: number,
): Promise<Pick<FullYear, 'planId' | 'taskIds' | 'commitMs'>> {
  const agencyId = randomUUID()
  const actor = programActor(agencyId, 'Đo tốc độ')
  await perform(workshop, { actor, action: 'bench' }, async (operation) => {
    await openInventedAgency(operation, 'BENCH')
    const { id: accountId } = await createAccount(operation, BENCH_ACCOUNT)
    await addMember(operation, { accountId, name: BENCH_ACCOUNT.name, personId: null, roles: ['officer'] })
  })
  const incoming = await readIncoming(actor, fileOf(largePlan(taskCount)))
  const { draftId } = await perform(workshop, { actor, action: 'bench' }, (operation) =>
    importPaper(operation, incoming),
  )
  const since = performance.now()
  const { planId } = await perform(workshop, { actor, action: 'bench' }, (operation) =>
    commitDraft(operation, draftId),
  )
  const commitMs = performance.now() - since
  const tasks = await perform(workshop, { actor, action: 'bench' }, ({ tx }) =>
    tx.selectFrom('task').select('id').orderBy('ordinal').execute(),
  )
  return { planId, taskIds: tasks.map(({ id }) => id), commitMs }
}
