import pg from 'pg'
import { capturedStatements, type Statement } from './stage/captured-statements.ts'
import { loadInstallation } from './stage/installation.ts'
import { keepAsking, type Wanted } from './stage/keep-asking.ts'
import { startServer } from './stage/running-server.ts'

// Lists of tasks in an installation of many agencies, at 16 connections, each request for another agency; server,
// PostgreSQL and load generator share the machine. Beside the task list the same statements through the bare driver.
const AGENCIES = Number(process.env.AGENCIES ?? 1_000)
const TASKS_EACH = Number(process.env.TASKS_EACH ?? 500)
const CONNECTIONS = 16
const SECONDS = Number(process.env.SECONDS ?? 15)
const WORK_FIGURE_MS = 50
const LEAST_SHARE = 0.6

const server = await startServer((ownerUrl) =>
  loadInstallation(ownerUrl, { agencies: AGENCIES, tasksEach: TASKS_EACH }),
)
try {
  const { sessions, seconds, megabytes } = server.filled
  const cookies = sessions.map(({ cookie }) => cookie)
  console.log(
    `${AGENCIES} agencies with ${TASKS_EACH} open tasks each loaded in ${seconds.toFixed(0)} s, ${megabytes} MB`,
  )
  const work = asked('/api/my-work', cookies)
  await load('my work, first visit of the day', work, { amount: cookies.length })
  const p95 = (await load('my work', work, { seconds: SECONDS })).p95
  await load('my work, a note each 100 ms', work, { seconds: SECONDS, meanwhile: () => note(cookies) })

  const list = asked('/api/tasks?pageSize=50&deadlineState=late', cookies)
  await load('task list', list, { seconds: 3 })
  const ours = (await load('task list', list, { seconds: SECONDS })).rate
  const bare = await bareRate(await capturedStatements(server.filled))
  console.log(
    `my work p95 ${p95.toFixed(0)} ms (figure: < ${WORK_FIGURE_MS}); task list ${(ours / bare).toFixed(2)} of the bare driver (figure: >= ${LEAST_SHARE})`,
  )
  process.exitCode = p95 < WORK_FIGURE_MS && ours / bare >= LEAST_SHARE ? 0 : 1
} finally {
  await server.stop()
}

/** The same page for each agency, as browsers ask for it. */
function asked(path: string, cookies: readonly string[]): readonly Wanted[] {
  return cookies.map((cookie) => ({ path, headers: { cookie, 'accept-encoding': 'gzip' } }))
}

/** Loads addresses and prints how long answers took. */
async function load(
  what: string,
  wanted: readonly Wanted[],
  { meanwhile, ...until }: { seconds?: number; amount?: number; meanwhile?: () => Promise<unknown> },
): Promise<{ readonly p95: number; readonly rate: number }> {
  const timer = meanwhile && setInterval(() => void meanwhile(), 100)
  const { times, seconds } = await keepAsking(server.url, wanted, { connections: CONNECTIONS, ...until })
  clearInterval(timer)
  const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((share) => percentile(times, share))
  const figures = [p50, p95, p99].map((ms) => ms.toFixed(0).padStart(6)).join('')
  const rate = times.length / seconds
  console.log(`${what.padEnd(34)} p50 p95 p99 ms ${figures}   ${rate.toFixed(0).padStart(5)} requests/s`)
  return { p95, rate }
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Writes beside a task of some agency, so that its pages must be made anew. */
async function note(cookies: readonly string[]): Promise<void> {
  const headers = {
    cookie: cookies[Math.floor(Math.random() * cookies.length)] ?? '',
    'content-type': 'application/json',
  }
  const answer = await fetch(`${server.url}/api/tasks?pageSize=1`, { headers })
  const { tasks } = (await answer.json()) as { tasks: { id: string }[] }
  await fetch(`${server.url}/api/tasks/${tasks[0]?.id}/notes`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ body: 'Ghi chú khi đo.' }),
  })
}

/** The same statements with the same transactions, nothing done with their rows, at as many connections. */
async function bareRate(ofAgencies: readonly (readonly Statement[])[]): Promise<number> {
  const pool = new pg.Pool({ connectionString: server.filled.appUrl, max: 10 })
  const until = performance.now() + SECONDS * 1000
  let done = 0
  const one = async (from: number): Promise<void> => {
    for (let at = from; performance.now() < until; at += 1) {
      const client = await pool.connect()
      for (const { text, values } of ofAgencies[at % ofAgencies.length] ?? [])
        await client.query(text, [...values])
      client.release()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => one(at * 61)))
  await pool.end()
  console.log(
    `${'the same statements, bare driver'.padEnd(34)} ${' '.repeat(34)} ${(done / SECONDS).toFixed(0).padStart(5)} transactions/s`,
  )
  return done / SECONDS
}
