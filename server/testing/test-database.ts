import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Database, openDatabase } from '#persistence/database'
import { migrate } from '#persistence/migrate'
import { clockAt } from '#platform/clock'
import { type Actor, type Operation, perform, programActor, type Workshop } from '#platform/operation'

/** A fresh migrated database of a test file's own, dropped when the file is done. */
export interface TestDatabase {
  readonly ownerUrl: string
  readonly db: Database
  readonly workshop: Workshop
  /** An agency that exists, with nothing in it. */
  createAgency(code: string): Promise<string>
  /** One operation, as an actor or as the program itself. */
  act<T>(who: Actor | string, work: (operation: Operation) => Promise<T>): Promise<T>
}

/** The day on which tests happen unless they bring their own clock. */
export const TEST_INSTANT = '2026-05-20T03:00:00Z'

/** Call at the top of a test file. */
export async function createTestDatabase(parts: Partial<Workshop> = {}): Promise<TestDatabase> {
  const { ownerUrl, drop } = await copyTemplate()
  const { appUrl } = await migrate(ownerUrl)
  const db = await openDatabase(appUrl, 6)
  const workshop: Workshop = { db, clock: clockAt(TEST_INSTANT), listeners: {}, ...parts }
  afterAll(async () => {
    await db.destroy()
    await drop()
  })
  const act = <T>(who: Actor | string, work: (operation: Operation) => Promise<T>): Promise<T> => {
    const actor = typeof who === 'string' ? programActor(who, 'Hệ thống') : who
    return perform(workshop, { actor, action: 'test' }, work)
  }
  return { ownerUrl, db, workshop, act, createAgency: (code) => createAgency(act, code) }
}

/** Copies the template; returns the owner's address of the copy. */
export async function copyTemplate(): Promise<{ ownerUrl: string; drop: () => Promise<void> }> {
  const templateUrl = inject('templateUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const serverUrl = templateUrl.replace('/thidua?', '/postgres?')
  await runOn(serverUrl, `create database ${name} template thidua`)
  return {
    ownerUrl: templateUrl.replace('/thidua?', `/${name}?`),
    drop: () => runOn(serverUrl, `drop database if exists ${name} with (force)`),
  }
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function createAgency(act: TestDatabase['act'], code: string): Promise<string> {
  const id = randomUUID()
  await act(id, ({ tx }) => tx.insertInto('agency').values({ id, tenant_id: id, code }).execute())
  return id
}
