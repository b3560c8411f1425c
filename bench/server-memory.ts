import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { startFullYear } from './stage/full-year.ts'

// What the server keeps after 10,000 requests of every common kind, and whether it goes on growing.
const ROUNDS = 10
const REQUESTS_A_ROUND = 1_000
const FIGURE_MB = 300
const GROWTH_MB = 25

const year = await startFullYear(500)
try {
  const { url, headers, planId, taskIds } = year
  const note = { method: 'POST', body: JSON.stringify({ body: 'Ghi chú khi đo bộ nhớ.' }) }
  const requests = [
    { path: `/api/plans/${planId}` },
    { path: '/api/my-work' },
    { path: '/api/plans' },
    ...taskIds.slice(0, 20).map((id) => ({ path: `/api/tasks/${id}` })),
    { path: '/api/tasks?search=van+hoa&page=2' },
    { path: '/api/papers' },
    { path: '/api/plan-drafts?state=committed' },
    { path: '/healthz' },
    { path: `/api/tasks/${taskIds[0]}/notes`, ...note },
    { path: '/api/tasks/00000000-0000-4000-8000-000000000000' },
  ]
  console.log(`before: ${residentMegabytes(year.serverId).toFixed(0)} MB`)
  const curve: number[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    await autocannon({
      url,
      headers: { ...headers, 'content-type': 'application/json' },
      connections: 16,
      amount: REQUESTS_A_ROUND,
      requests,
    })
    curve.push(residentMegabytes(year.serverId))
    console.log(
      `after ${String(round * REQUESTS_A_ROUND).padStart(6)} requests: ${curve.at(-1)?.toFixed(0)} MB`,
    )
  }
  const last = curve.at(-1) ?? 0
  const growth = last - Math.max(...curve.slice(0, ROUNDS / 2))
  console.log(
    `most ${Math.max(...curve).toFixed(0)} MB (figure: < ${FIGURE_MB} MB), second half grew by ${growth.toFixed(0)} MB (figure: < ${GROWTH_MB} MB)`,
  )
  process.exitCode = Math.max(...curve) < FIGURE_MB && growth < GROWTH_MB ? 0 : 1
} finally {
  await year.stop()
}

function residentMegabytes(processId: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
