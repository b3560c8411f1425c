import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { signIn as signInEndpoint } from '#contract/identity'
import { readIncoming } from '#modules/document'
import { addMember, createAccount } from '#modules/identity'
import { commitDraft, importPaper } from '#modules/plan'
import { openDatabase } from '#persistence/database'
import { startEmbeddedPostgres } from '#persistence/embedded-postgres'
import { migrate } from '#persistence/migrate'
import { systemClock } from '#platform/clock'
import { perform, programActor, type Workshop } from '#platform/operation'
import { rootFolder } from '#platform/settings'
import manifest from '../../package.json' with { type: 'json' }
import { fileOf, largePlan, openInventedAgency } from '../../server/testing/invented-plan.ts'
import { freePort } from './free-port.ts'

/** A real server process over an embedded database with one full year in it, and someone signed in. */
export interface FullYear {
  readonly url: string
  /** Headers of requests of the officer. */
  readonly headers: { readonly cookie: string }
  readonly planId: string
  readonly taskIds: readonly string[]
  readonly ownerUrl: string
  readonly serverId: number
  readonly commitMs: number
  stop(): Promise<void>
}

/** As `npm start` does: its limits of memory are part of what is measured. */
const startArguments = manifest.scripts.start.split(' ').slice(1)

const PASSWORD = 'mot-mat-khau-dai-2026'

/** Fills a database with a plan of so many tasks and starts the server on it. */
export async function startFullYear(taskCount: number): Promise<FullYear> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-bench-'))
  await chmod(folder, 0o755)
  const cluster = await startEmbeddedPostgres(folder)
  const clear = async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
  // What fails while the year is filled must not leave a database running.
  const filled = await fillDatabase(cluster.ownerUrl, taskCount).catch(async (cause) => {
    await clear()
    throw cause
  })

  const port = await freePort()
  const server = spawn(process.execPath, startArguments, {
    cwd: rootFolder,
    env: { ...process.env, THIDUA_DATA: folder, PORT: String(port), LOG_LEVEL: 'error', DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = async () => {
    const ended = new Promise((done) => server.on('close', done))
    server.kill('SIGTERM')
    await ended
    await clear()
  }
  const url = `http://127.0.0.1:${port}`
  try {
    await answering(url, server)
    const serverId = server.pid ?? 0
    return { ...filled, url, headers: await signIn(url), ownerUrl: cluster.ownerUrl, serverId, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}

async function fillDatabase(ownerUrl: string, taskCount: number): ReturnType<typeof fill> {
  const { appUrl } = await migrate(ownerUrl)
  const db = await openDatabase(appUrl, 4)
  try {
    return await fill({ db, clock: systemClock, listeners: {} }, taskCount)
  } finally {
    await db.destroy()
  }
}

async function fill(
  workshop: Workshop,
  taskCount: number,
): Promise<Pick<FullYear, 'planId' | 'taskIds' | 'commitMs'>> {
  const agencyId = randomUUID()
  const actor = programActor(agencyId, 'Đo tốc độ')
  await perform(workshop, { actor, action: 'bench' }, async (operation) => {
    await openInventedAgency(operation, 'BENCH')
    const account = { name: 'Đo tốc độ', userName: 'bench', email: 'bench@anson.example', password: PASSWORD }
    const { id: accountId } = await createAccount(operation, account)
    await addMember(operation, { accountId, name: account.name, personId: null, roles: ['officer'] })
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

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 3000; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    const answer = await fetch(`${url}/healthz`).catch(() => undefined)
    if (answer?.status === 200) return
    await wait(40)
  }
  throw new Error('the server did not answer')
}

async function signIn(url: string): Promise<FullYear['headers']> {
  const response = await fetch(`${url}${signInEndpoint.path}`, {
    method: signInEndpoint.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'bench', password: PASSWORD }),
  })
  if (response.status !== 200)
    throw new Error(`sign-in answered ${response.status}: ${await response.text()}`)
  return {
    cookie: response.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; '),
  }
}
