import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

const run = promisify(execFile)
const folders: string[] = []
afterAll(() =>
  Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 20 }))),
)

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-embedded-'))
  await chmod(folder, 0o755)
  folders.push(folder)
  return folder
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** A script of another process, so that it can be killed or run as somebody else. */
const program = (folder: string, then: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { startEmbeddedPostgres } from '${new URL('./embedded-postgres.ts', import.meta.url)}'
   const cluster = await startEmbeddedPostgres('${folder}', { durable: false })
   ${then}`,
]

describe('the embedded PostgreSQL', () => {
  it('keeps what was written when it is stopped and started again', async () => {
    const folder = await emptyFolder()
    const first = await startEmbeddedPostgres(folder)
    await ask(first.ownerUrl, 'create table kept as select 7 as number')
    await first.stop()
    const second = await startEmbeddedPostgres(folder)
    expect(await ask(second.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }])
    await second.stop()
  })

  it('is found again, not started twice, after the app that started it was killed', async () => {
    const folder = await emptyFolder()
    const killed = await run(process.execPath, program(folder, 'process.kill(process.pid, "SIGKILL")')).catch(
      ({ signal }) => signal,
    )
    expect(killed).toBe('SIGKILL')
    const one = await startEmbeddedPostgres(folder)
    const two = await startEmbeddedPostgres(folder)
    expect(two.processId).toBe(one.processId)
    await one.stop()
  })

  it('starts again after it was itself killed with no chance to tidy up', async () => {
    const folder = await emptyFolder()
    const first = await startEmbeddedPostgres(folder)
    await ask(first.ownerUrl, 'create table kept as select 7 as number')
    process.kill(first.processId, 'SIGKILL')
    const second = await startEmbeddedPostgres(folder)
    expect(await ask(second.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }])
    await second.stop()
  })

  it('listens on no network port', async () => {
    const cluster = await startEmbeddedPostgres(await emptyFolder(), { durable: false })
    expect(await ask(cluster.ownerUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
    await cluster.stop()
  })

  it('works below a folder that only its owner may enter', async () => {
    const home = await emptyFolder()
    const folder = join(home, 'project', 'data')
    await mkdir(folder, { recursive: true })
    await chmod(home, 0o700)
    const cluster = await startEmbeddedPostgres(folder, { durable: false })
    folders.push(await realpath(join(folder, 'postgres')))
    expect(await ask(cluster.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    await cluster.stop()
  })

  it('starts empty when the data folder was thrown away while it ran', async () => {
    const folder = await emptyFolder()
    const forgotten = await startEmbeddedPostgres(folder, { durable: false })
    await ask(forgotten.ownerUrl, 'create table lost as select 7 as number')
    // The cluster still writes while its folder goes away: a file may appear behind the sweep.
    await rm(folder, { recursive: true, force: true, maxRetries: 20 })
    const fresh = await startEmbeddedPostgres(folder, { durable: false })
    expect(await ask(fresh.ownerUrl, "select to_regclass('lost') as lost")).toEqual([{ lost: null }])
    await Promise.all([fresh.stop(), forgotten.stop()])
  })
})
