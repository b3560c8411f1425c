import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Clock, clockAt } from '#platform/clock'
import type { Workshop } from '#platform/operation'
import { readSettings, type Settings } from '#platform/settings'
import { builtWeb } from '../../server/http/build-web.ts'
import { createProgram, type Program } from '../../server/program.ts'
import { copyTemplate } from '../../server/testing/test-database.ts'

/** The real program, serving the built pages on a port of its own. */
export type ServedProgram = {
  readonly url: string
  readonly ownerUrl: string
  readonly workshop: Workshop
  /** Goes round only when a journey wakes it. */
  readonly dailyRound: Program['dailyRound']
}

/** The day on which the journeys happen. */
const journeyClock = clockAt('2026-05-20T03:00:00Z')

/**
 * Starts the real program over a fresh copy of the migrated template database, with nothing in it. Call it at the top
 * of a test file; server and database go when the file is done.
 */
export async function serveProgram(
  clock: Clock = journeyClock,
  given: Partial<Settings> = {},
): Promise<ServedProgram> {
  const [webFolder, { ownerUrl, drop }, { port, release }] = await Promise.all([
    ownPages(),
    copyTemplate(),
    freePort(),
  ])
  const read = readSettings({ PORT: String(port), LOG_LEVEL: 'warn', DATABASE_CONNECTIONS: '6' })
  const settings = { ...read, ...given }
  const program = await createProgram(settings, { ownerUrl, webFolder, clock })
  afterAll(async () => {
    // The browser keeps its connections open for a minute; nobody waits for what it might still ask.
    program.app.server.closeAllConnections()
    await program.close()
    await Promise.all([drop(), rm(webFolder, { recursive: true, force: true, maxRetries: 20 })])
  })
  await release()
  await program.app.listen({ host: settings.host, port })
  return { url: settings.publicUrl, ownerUrl, workshop: program.workshop, dailyRound: program.dailyRound }
}

/** A copy of the built pages: a build that somebody starts meanwhile empties the folder of the original. */
async function ownPages(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'thidua-pages-'))
  await cp(await builtWeb(), copy, { recursive: true })
  return copy
}

/** The program must know its own address before it listens, so a port is held for it until it does. */
async function freePort(): Promise<{ readonly port: number; readonly release: () => Promise<unknown> }> {
  const holder = createServer()
  await new Promise<void>((listening) => holder.listen(0, '127.0.0.1', listening))
  const address = holder.address()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return { port: address.port, release: () => new Promise((closed) => holder.close(closed)) }
}
