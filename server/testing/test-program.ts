import { afterAll } from 'vitest'
import { clockAt } from '#platform/clock'
import { readSettings, type Settings } from '#platform/settings'
import { createProgram, type Program } from '../program.ts'
import { TEST_INSTANT, type TestDatabase } from './test-database.ts'

/** The whole program over the database of a test file, without pages; closed when the file is done. */
export async function createTestProgram(
  { ownerUrl }: Pick<TestDatabase, 'ownerUrl'>,
  settings: Partial<Settings> = {},
): Promise<Program> {
  const quiet: Settings = {
    ...readSettings({ LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent', DATABASE_CONNECTIONS: '6' }),
    ...settings,
  }
  const program = await createProgram(quiet, { ownerUrl, clock: clockAt(TEST_INSTANT) })
  afterAll(() => program.close())
  return program
}
