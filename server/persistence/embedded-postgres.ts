import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chown, mkdir, open, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { embeddedBinaries, isReachable, NOBODY } from './embedded-binaries.ts'

const OWNER = 'thidua_owner'
const DATABASE = 'thidua'

/** A PostgreSQL of our own on this machine: listens on a unix socket only, outlives a killed app, is found again. */
export interface EmbeddedPostgres {
  /** Connects as the owner of the database, who migrates; the app itself uses a bounded account. */
  readonly ownerUrl: string
  /** Process id of the server. */
  readonly processId: number
  /** Found running rather than started: whoever started it is still there, or was killed. */
  readonly wasRunning: boolean
  stop(): Promise<void>
}

interface Cluster {
  readonly binaries: string
  readonly folder: string
  readonly socketFolder: string
  readonly log: string
  readonly password: string
  readonly account: { uid?: number; gid?: number }
}

/** Starts the embedded PostgreSQL in a folder, or reattaches to the one that already runs there. */
export async function startEmbeddedPostgres(
  dataFolder: string,
  { durable = true }: { durable?: boolean } = {},
): Promise<EmbeddedPostgres> {
  const cluster = await prepareCluster(dataFolder)
  const running = await runningServer(cluster)
  const processId = running ?? (await launch(cluster, durable))
  await createDatabase(cluster)
  return {
    ownerUrl: urlOf(cluster, DATABASE),
    processId,
    wasRunning: running !== undefined,
    stop: () => stopServer(cluster, processId),
  }
}

async function prepareCluster(dataFolder: string): Promise<Cluster> {
  const asRoot = process.getuid?.() === 0
  const account = asRoot ? { uid: NOBODY, gid: NOBODY } : {}
  const sharedFolder = asRoot ? '/var/lib/thidua' : dataFolder

  await mkdir(dataFolder, { recursive: true })
  const password = await ownerPassword(dataFolder)
  // Named after the password: a data folder thrown away and made anew must not meet what it left behind elsewhere.
  const key = createHash('sha256').update(password).digest('hex').slice(0, 12)
  const folder = await clusterFolder(dataFolder, join(sharedFolder, key), asRoot)
  const socketFolder = join(tmpdir(), `thidua-${key}-${process.getuid?.() ?? 'user'}`)
  await ownFolder(socketFolder, account)

  const binaries = await embeddedBinaries(sharedFolder, asRoot)
  const cluster = { binaries, folder, socketFolder, log: join(dataFolder, 'postgres.log'), password, account }
  if (!(await stat(join(folder, 'PG_VERSION')).catch(() => undefined))) await initialise(cluster)
  return cluster
}

/** As root the cluster must lie where an unprivileged account can walk; `data/postgres` is then a link to it. */
async function clusterFolder(dataFolder: string, elsewhere: string, asRoot: boolean): Promise<string> {
  const here = join(dataFolder, 'postgres')
  if (!asRoot || (await isReachable(dataFolder))) return here
  await mkdir(elsewhere, { recursive: true, mode: 0o755 })
  await symlink(elsewhere, here).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause
  })
  return join(elsewhere, 'cluster')
}

async function ownFolder(folder: string, { uid, gid }: Cluster['account']): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const owner = uid ?? process.getuid?.()
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid)
  const found = await stat(folder)
  if (owner !== undefined && found.uid !== owner)
    throw new Error(`Thư mục ${folder} thuộc về người dùng khác.`)
}

async function ownerPassword(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'owner-password')
  const fresh = randomBytes(24).toString('base64url')
  await writeFile(file, fresh, { mode: 0o600, flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause
  })
  return readFile(file, 'utf8')
}

async function initialise(cluster: Cluster): Promise<void> {
  await ownFolder(cluster.folder, cluster.account)
  const passwordFile = join(cluster.socketFolder, 'initial-password')
  await writeFile(passwordFile, cluster.password, { mode: 0o600 })
  const { uid, gid } = cluster.account
  if (uid !== undefined && gid !== undefined) await chown(passwordFile, uid, gid)
  try {
    await finished(
      spawn(
        join(cluster.binaries, 'bin', 'initdb'),
        [
          '-D',
          cluster.folder,
          '-U',
          OWNER,
          '-A',
          'scram-sha-256',
          `--pwfile=${passwordFile}`,
          '-E',
          'UTF8',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--locale=C',
          '--no-instructions',
        ],
        { ...cluster.account, cwd: cluster.socketFolder, stdio: ['ignore', 'ignore', 'pipe'] },
      ),
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
}

async function finished(child: ChildProcess): Promise<void> {
  let complaint = ''
  child.stderr?.on('data', (chunk) => {
    complaint += String(chunk)
  })
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done))
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${complaint}`)
}

async function launch(cluster: Cluster, durable: boolean): Promise<number> {
  const log = await open(cluster.log, 'a', 0o600)
  const quick = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
  const child = spawn(
    join(cluster.binaries, 'bin', 'postgres'),
    [
      '-D',
      cluster.folder,
      '-c',
      'listen_addresses=',
      '-c',
      `unix_socket_directories=${cluster.socketFolder}`,
      '-c',
      'max_connections=120',
      '-c',
      'shared_buffers=128MB',
      '-c',
      'jit=off',
      ...(durable ? [] : quick),
    ],
    { ...cluster.account, cwd: cluster.socketFolder, detached: true, stdio: ['ignore', log.fd, log.fd] },
  )
  let ended: string | undefined
  child.on('error', (cause) => {
    ended = cause.message
  })
  child.on('exit', (code) => {
    ended = `exit code ${code}`
  })
  child.unref()
  await log.close()

  for (let attempt = 0; attempt < 3000; attempt += 1) {
    if ((await answer(cluster)) === 'ready') return child.pid ?? 0
    if (ended !== undefined) break
    await wait(20)
  }
  const words = await readFile(cluster.log, 'utf8')
  throw new Error(`PostgreSQL did not start (${ended ?? 'no answer in 60 s'}):\n${words.slice(-2000)}`)
}

/** A server left behind by a killed app; a stale process file of a crashed server is PostgreSQL's own business. */
async function runningServer(cluster: Cluster): Promise<number | undefined> {
  const lines = await readFile(join(cluster.folder, 'postmaster.pid'), 'utf8').catch(() => undefined)
  const processId = Number(lines?.split('\n')[0])
  if (!processId || !isAlive(processId)) return undefined
  // Alive may mean starting, or recovering after a crash: give it the time that takes. Whoever says nothing at all
  // is another program that has got the number since.
  for (let attempt = 0; attempt < 3000; attempt += 1) {
    const said = await answer(cluster)
    if (said === 'ready') return processId
    if (!isAlive(processId) || (said === 'silent' && attempt >= 500)) return undefined
    await wait(20)
  }
  return undefined
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether PostgreSQL takes connections, answers but does not take them yet or any more, or is not heard of. */
async function answer(cluster: Cluster): Promise<'ready' | 'busy' | 'silent'> {
  const client = new pg.Client({ connectionString: urlOf(cluster, 'postgres') })
  try {
    await client.connect()
    return 'ready'
  } catch (cause) {
    return cause instanceof pg.DatabaseError ? 'busy' : 'silent'
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function createDatabase(cluster: Cluster): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(cluster, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  } catch (cause) {
    if ((cause as { code?: string }).code !== '42P04') throw cause // another process was quicker
  } finally {
    await client.end()
  }
}

async function stopServer(cluster: Cluster, processId: number): Promise<void> {
  try {
    process.kill(processId, 'SIGINT')
  } catch {
    return
  }
  for (let attempt = 0; attempt < 3000 && isAlive(processId); attempt += 1) await wait(20)
  await rm(cluster.socketFolder, { recursive: true, force: true })
}

function urlOf({ socketFolder, password }: Cluster, database: string): string {
  return `postgres://${OWNER}:${password}@/${database}?host=${encodeURIComponent(socketFolder)}`
}
