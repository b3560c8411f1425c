import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '#persistence/embedded-postgres'
import { migrate } from '#persistence/migrate'

declare module 'vitest' {
  interface ProvidedContext {
    /** Owner's address of the test cluster; its database `thidua` is migrated and serves as template. */
    templateUrl: string
  }
}

let clean: () => Promise<void> = async () => undefined

/** One PostgreSQL for the whole run, thrown away afterwards, with a migrated template for the databases of the tests. */
export async function setup(project: TestProject): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-test-'))
  await chmod(folder, 0o755) // or, as root, the cluster would be kept elsewhere
  const cluster = await startEmbeddedPostgres(folder, { durable: false })
  clean = async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20 })
  }
  await migrate(cluster.ownerUrl)
  await markTemplate(cluster.ownerUrl)
  project.provide('templateUrl', cluster.ownerUrl)
}

/** Stops the test cluster and removes its files. */
export const teardown = (): Promise<void> => clean()

/** PostgreSQL copies a template only while nobody is connected to it. */
async function markTemplate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl.replace('/thidua?', '/postgres?') })
  await client.connect()
  await client.query('alter database thidua with is_template true')
  await client.end()
}
