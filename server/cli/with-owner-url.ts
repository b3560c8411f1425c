import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '#persistence/embedded-postgres'
import { readSettings } from '#platform/settings'

/**
 * Opens the database that the settings speak of for the work of one command, with the rights of its owner. The embedded
 * one is started when it does not run and stopped again afterwards; undefined when there is no data yet.
 */
export async function withOwnerUrl<T>(work: (ownerUrl: string) => Promise<T>): Promise<T | undefined> {
  const { databaseUrl, dataFolder } = readSettings(process.env)
  if (databaseUrl) return work(databaseUrl)
  if (!(await stat(join(dataFolder, 'postgres')).catch(() => undefined))) return undefined
  const embedded = await startEmbeddedPostgres(dataFolder)
  try {
    return await work(embedded.ownerUrl)
  } finally {
    if (!embedded.wasRunning) await embedded.stop()
  }
}
