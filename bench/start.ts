import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { rootFolder } from '#platform/settings'
import { freePort } from './stage/free-port.ts'

// From a fresh clone whose packages are installed to the first 200 of /healthz, and again when all is warm.
const FIGURES = { first: 15, warm: 3 }

const clone = mkdtempSync(join(tmpdir(), 'thidua-clone-'))
chmodSync(clone, 0o755)
execFileSync('git', ['clone', '--quiet', rootFolder, clone])
// Hard links stand for `npm ci`: the same files, in seconds.
execFileSync('cp', ['-al', join(rootFolder, 'node_modules'), join(clone, 'node_modules')])

async function secondsUntilWell(child: ChildProcess, port: number, since: number): Promise<number> {
  while (performance.now() - since < 120_000) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined)
    if (answer?.status === 200) return (performance.now() - since) / 1000
    await wait(20)
  }
  throw new Error('no answer within two minutes')
}

async function start(script: string): Promise<number> {
  const port = await freePort()
  const since = performance.now()
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: clone,
    env: { ...process.env, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  try {
    return await secondsUntilWell(child, port, since)
  } finally {
    const ended = new Promise((done) => child.on('close', done))
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
    await ended
    await wait(1500)
  }
}

const rows: { what: string; seconds: number; figure: number }[] = []
try {
  rows.push({
    what: 'npm run demo, first start of a fresh clone',
    seconds: await start('demo'),
    figure: FIGURES.first,
  })
  for (const _ of [1, 2, 3])
    rows.push({ what: 'npm start, warm', seconds: await start('start'), figure: FIGURES.warm })
} finally {
  rmSync(clone, { recursive: true, force: true })
}
for (const { what, seconds, figure } of rows) {
  console.log(`${what}: ${seconds.toFixed(2)} s (figure: < ${figure} s)`)
}
process.exitCode = rows.some(({ seconds, figure }) => seconds >= figure) ? 1 : 0
