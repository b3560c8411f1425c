import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { signIn as signInEndpoint } from '#contract/identity'
import { startEmbeddedPostgres } from '#persistence/embedded-postgres'
import { rootFolder } from '#platform/settings'
import manifest from '../../package.json' with { type: 'json' }
import { freePort } from './free-port.ts'

/** A real server process over an embedded database of its own, with someone signed in. */
export interface RunningServer {
  readonly url: string
  /** Headers of requests of the one who is signed in. */
  readonly headers: { readonly cookie: string }
  readonly ownerUrl: string
  readonly serverId: number
  stop(): Promise<void>
}

/** Who signs in; whoever fills the database makes this account. */
export const BENCH_ACCOUNT = {
  name: 'Đo tốc độ',
  userName: 'bench',
  email: 'bench@anson.example',
  password: 'mot-mat-khau-dai-2026',
}

/** As `npm start` does: its limits of memory are part of what is measured. */
const startArguments = manifest.scripts.start.split(' ').slice(1)

/** Starts a database, lets it be filled, and starts the server on it. */
export async function startServer<T>(
  fill: (ownerUrl: string) => Promise<T>,
): Promise<RunningServer & { readonly filled: T }> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-bench-'))
  await chmod(folder, 0o755)
  const cluster = await startEmbeddedPostgres(folder)
  const clear = async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
  // What fails while the database is filled must not leave it running.
  const filled = await fill(cluster.ownerUrl).catch(async (cause) => {
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
    const headers = await signIn(url)
    return { filled, url, headers, ownerUrl: cluster.ownerUrl, serverId: server.pid ?? 0, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
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

async function signIn(url: string): Promise<RunningServer['headers']> {
  const { userName: name, password } = BENCH_ACCOUNT
  const response = await fetch(`${url}${signInEndpoint.path}`, {
    method: signInEndpoint.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
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
