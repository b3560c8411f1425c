import { createServer } from 'node:http'
import autocannon from 'autocannon'
import pg from 'pg'
import { type FullYear, startFullYear } from './stage/full-year.ts'

// The page of a plan of 500 tasks at 16 connections; server, PostgreSQL and load generator share the machine.
const TASKS = 500
const CONNECTIONS = 16
const SECONDS = Number(process.env.SECONDS ?? 10)
const FIGURE_MS = 60

const year = await startFullYear(TASKS)
const bare = await startBareServer(year)
try {
  const { url, headers, planId, taskIds } = year
  const path = `${url}/api/plans/${planId}`
  const page = await (await fetch(path, { headers })).text()
  const { tasks } = JSON.parse(page)
  if (tasks.length !== TASKS) throw new Error(`the page has ${tasks.length} tasks`)
  console.log(
    `commit of ${TASKS} tasks: ${year.commitMs.toFixed(0)} ms; page: ${(page.length / 1024).toFixed(0)} kB`,
  )

  const steady = await load('plan page', { url: path, headers })
  await load('plan page, packed as browsers ask for it', {
    url: path,
    headers: { ...headers, 'accept-encoding': 'gzip' },
  })
  await load('plan page, a task changing each 200 ms', { url: path, headers }, () => changeTask(taskIds))
  await load('bare pg + JSON.stringify of the same rows', { url: bare.url, headers: {} })
  await load('one task', { url: `${url}/api/tasks/${taskIds[7]}`, headers })
  await load('my work', { url: `${url}/api/my-work`, headers })
  await load('task search', { url: `${url}/api/tasks?search=van+hoa&deadlineState=late`, headers })
  process.exitCode = steady < FIGURE_MS ? 0 : 1
} finally {
  await bare.close()
  await year.stop()
}

/** Loads an address and prints how long answers took; the 95th percentile is the answer. */
async function load(
  what: string,
  request: { url: string; headers: Record<string, string> },
  meanwhile?: () => Promise<void>,
): Promise<number> {
  await autocannon({ ...request, connections: 4, duration: 2 })
  const timer = meanwhile && setInterval(meanwhile, 200)
  const { latency, requests, non2xx, errors } = await percentiles(request)
  clearInterval(timer)
  if (non2xx + errors > 0) throw new Error(`${what}: ${non2xx} refused, ${errors} failed`)
  const figures = [latency.p50, latency.p95, latency.p99].map((ms) => ms.toFixed(0).padStart(5)).join('')
  console.log(`${what.padEnd(44)} p50 p95 p99 ms ${figures}   ${requests.toFixed(0).padStart(5)} requests/s`)
  return latency.p95
}

/** Autocannon rounds to its own percentiles; the 95th is taken from the times of all answers. */
async function percentiles(request: { url: string; headers: Record<string, string> }) {
  const times: number[] = []
  const running = autocannon({ ...request, connections: CONNECTIONS, duration: SECONDS })
  running.on('response', (...answer) => times.push(answer[3]))
  const { non2xx, errors, requests } = await running
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    latency: { p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    requests: requests.average,
    non2xx,
    errors,
  }
}

async function changeTask(taskIds: FullYear['taskIds']): Promise<void> {
  const taskId = taskIds[Math.floor(Math.random() * taskIds.length)]
  await fetch(`${year.url}/api/tasks/${taskId}/notes`, {
    method: 'POST',
    headers: { ...year.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ body: 'Ghi chú khi đo.' }),
  })
}

/** What it costs at least: the same rows in one statement, without walls, abilities or session. */
async function startBareServer({ ownerUrl, planId }: FullYear) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 10 })
  const server = createServer(async (_request, response) => {
    const { rows } = await pool.query(
      // One pass over each table, as someone in a hurry would write it.
      `select task.id, task.ordinal, task.class, task.title, task.section, task.quarters, task.place, task.deadline,
        task.starts_on, task.late_from, task.waits_for, task.state, task.done_on, task.version,
        json_agg(json_build_object('part', party.part, 'printed', party.printed, 'match', party.match,
          'unitIds', named.unit_ids) order by party.ordinal) as parties
      from task
        left join task_party party on party.tenant_id = task.tenant_id and party.task_id = task.id
        left join (select party_id, array_agg(unit_id) as unit_ids from task_unit group by party_id) named
          on named.party_id = party.id
      where task.plan_id = $1 group by task.tenant_id, task.id order by task.ordinal`,
      [planId],
    )
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(rows))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      await new Promise((done) => {
        server.close(done)
        server.closeAllConnections()
      })
      await pool.end()
    },
  }
}
