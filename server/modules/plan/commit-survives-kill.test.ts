import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readIncoming } from '#modules/document'
import { openDatabase } from '#persistence/database'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#persistence/embedded-postgres'
import { migrate } from '#persistence/migrate'
import { clockAt } from '#platform/clock'
import { perform, programActor, type Workshop } from '#platform/operation'
import { fileOf, largePlan, openInventedAgency } from '../../testing/invented-plan.ts'
import { TEST_INSTANT } from '../../testing/test-database.ts'
import { importPaper } from './index.ts'

// A cluster of its own that writes to disk as in service: the one of the other tests does not.
const TIMES = 20
const TASKS = 120
const child = fileURLToPath(new URL('../../testing/commit-once.ts', import.meta.url))

let folder = ''
let cluster: EmbeddedPostgres
let appUrl = ''
const agencyId = randomUUID()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-kill-'))
  await chmod(folder, 0o755)
  cluster = await startEmbeddedPostgres(folder)
  appUrl = (await migrate(cluster.ownerUrl)).appUrl
  await withWorkshop((workshop) =>
    perform(workshop, { actor: programActor(agencyId, 'Thử'), action: 'test' }, (operation) =>
      openInventedAgency(operation, 'KILL'),
    ),
  )
})

afterAll(async () => {
  await cluster.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 20 })
})

async function withWorkshop<T>(work: (workshop: Workshop) => Promise<T>): Promise<T> {
  const db = await openDatabase(appUrl, 2)
  try {
    return await work({ db, clock: clockAt(TEST_INSTANT), listeners: {} })
  } finally {
    await db.destroy()
  }
}

/** One draft for each attempt, of a year of its own. */
function freshDraft(attempt: number): Promise<string> {
  const text = largePlan(TASKS).replaceAll('2026', String(2030 + attempt))
  const actor = programActor(agencyId, 'Thử')
  return withWorkshop(async (workshop) => {
    const incoming = await readIncoming(actor, fileOf(text))
    const started = await perform(workshop, { actor, action: 'test' }, (operation) =>
      importPaper(operation, incoming),
    )
    return started.draftId
  })
}

interface Committing {
  readonly process: ChildProcess
  readonly ended: Promise<unknown>
  has(word: string): boolean
}

function startCommit(draftId: string): Committing {
  const running = spawn(process.execPath, [child, appUrl, agencyId, draftId], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  running.stdout?.on('data', (chunk) => {
    said += String(chunk)
  })
  const ended = new Promise((done) => running.on('close', done))
  return { process: running, ended, has: (word) => said.includes(word) }
}

async function untilReady(committing: Committing): Promise<void> {
  while (!committing.has('ready') && committing.process.exitCode === null) await wait(2)
}

/** How long a commit takes when nobody disturbs it. */
async function undisturbed(): Promise<number> {
  const committing = startCommit(await freshDraft(TIMES))
  await untilReady(committing)
  const since = performance.now()
  await committing.ended
  expect(committing.has('committed')).toBe(true)
  return performance.now() - since
}

/** As `kill -9` of the whole database does: the postmaster and every process it started, in the middle of what they do. */
async function killPostgres(): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pid from pg_stat_activity')
  await client.end().catch(() => undefined)
  for (const processId of [cluster.processId, ...rows.map(({ pid }) => pid)]) {
    try {
      process.kill(processId, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  await wait(100)
  cluster = await startEmbeddedPostgres(folder)
}

/** What is there of a draft: nothing at all, or the whole year. */
async function found(draftId: string): Promise<'whole' | 'absent' | string> {
  const client = new pg.Client({ connectionString: cluster.ownerUrl })
  await client.connect()
  const { rows } = await client.query(
    `select draft.state, draft.plan_id is not null as has_plan,
      (select count(*)::integer from plan where plan.paper_id = draft.paper_id) as plans,
      (select count(*)::integer from task join plan on plan.id = task.plan_id where plan.paper_id = draft.paper_id) as tasks,
      (select count(*)::integer from task_party join task on task.id = task_party.task_id join plan on plan.id = task.plan_id
        where plan.paper_id = draft.paper_id) as parties,
      (select count(*)::integer from audit_entry where hash is null) as unsealed
    from plan_draft draft where draft.id = $1`,
    [draftId],
  )
  await client.end()
  const [{ state, has_plan, plans, tasks, parties, unsealed }] = rows
  const seen = [state, has_plan, plans, tasks, parties, unsealed].join(' ')
  if (seen === ['committed', true, 1, TASKS, TASKS * 2, 0].join(' ')) return 'whole'
  return seen === ['reviewing', false, 0, 0, 0, 0].join(' ') ? 'absent' : seen
}

describe('a commit', () => {
  it(`leaves all of the plan or nothing when the server or PostgreSQL is killed, ${TIMES} times`, async () => {
    const duration = await undisturbed()
    const outcomes: string[] = []
    for (let attempt = 0; attempt < TIMES; attempt += 1) {
      const draftId = await freshDraft(attempt)
      const committing = startCommit(draftId)
      await untilReady(committing)
      // From the first statement to a little after the last, each attempt at another moment.
      await wait((duration * 1.1 * (attempt + 0.5)) / TIMES)
      if (attempt % 2 === 0) committing.process.kill('SIGKILL')
      else await killPostgres()
      await committing.ended
      const outcome = await found(draftId)
      if (committing.has('committed')) expect(outcome).toBe('whole')
      outcomes.push(outcome)
    }
    expect(outcomes.filter((outcome) => outcome !== 'whole' && outcome !== 'absent')).toEqual([])
    expect(outcomes).toContain('absent')
  }, 600_000)

  it('can be made after all where it was cut off', async () => {
    const draftId = await freshDraft(TIMES + 1)
    const cut = startCommit(draftId)
    await untilReady(cut)
    cut.process.kill('SIGKILL')
    await cut.ended
    const again = startCommit(draftId)
    await again.ended
    expect(await found(draftId)).toBe('whole')
  })
})
