import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { migrate } from '#persistence/migrate'
import { type Actor, programActor } from '#platform/operation'
import { readInWorker } from '#platform/reading'
import { createTestDatabase } from '../../testing/test-database.ts'
import { createArrivalsDesk } from './desk/arrivals-desk.ts'
import { listArrivals } from './operations/list-arrivals.ts'
import { retryArrival } from './operations/retry-arrival.ts'
import { sendFile } from './operations/send-file.ts'
import { presentArrival } from './present/arrival.ts'

const { act, createAgency, workshop, ownerUrl } = await createTestDatabase()
const { appUrl } = await migrate(ownerUrl)
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
afterAll(() => owner.end())

let agencies = 0
async function newOfficer(): Promise<Actor> {
  agencies += 1
  return programActor(await createAgency(`NGAT-${agencies}`), 'Trần Thị Mai Lan')
}

const LETTER = 'SỞ NỘI VỤ TỈNH AN SƠN\nSố: 75/SNV-TĐKT\n\nĐề nghị báo cáo trước ngày 10/6/2026.'
const send = (officer: Actor) =>
  act(officer, (operation) => sendFile(operation, { bytes: Buffer.from(LETTER), fileName: 'a.txt' }))
const shown = async (officer: Actor) => (await act(officer, listArrivals)).map(presentArrival)

/** A server with a desk; `how` says what its reader does. */
function startServer(how: 'reads without end' | 'stores'): ChildProcess {
  const script = fileURLToPath(new URL('../../testing/read-arrivals.ts', import.meta.url))
  return spawn(process.execPath, [script, appUrl, how], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function readHere(): Promise<void> {
  const faults: unknown[] = []
  const desk = createArrivalsDesk(workshop, readInWorker)
  desk.open((fault) => faults.push(fault))
  await desk.idle()
  await desk.close()
  expect(faults).toEqual([])
}

describe('a server that is killed while it stores what it read', () => {
  const steps = [
    ['paper', 'insert'],
    ['paper_file', 'insert'],
    ['paper_page', 'insert'],
    ['paper_version', 'insert'],
    ['ops.paper_search', 'insert'],
    ['arrival', 'update'],
    ['arrival_file', 'delete'],
  ] as const
  const left = ['paper', 'paper_file', 'paper_page', 'paper_version', 'ops.paper_search', 'ops.paper_count']
  const DOOR = 4711

  afterEach(async () => {
    await owner.query('drop function if exists wait_at_the_door cascade')
    await owner.query('select pg_advisory_unlock_all()')
  })

  it.each(steps)('leaves nothing half stored: %s, %s', async (table, step) => {
    const officer = await newOfficer()
    await send(officer)
    await owner.query(`select pg_advisory_lock(${DOOR})`)
    await owner.query(`create function wait_at_the_door() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock_shared(${DOOR}); return null; end $$;
      create trigger wait_at_the_door after ${step} on ${table} for each row execute function wait_at_the_door()`)
    const server = startServer('stores')
    const atTheDoor = async () => {
      const { rows } = await owner.query(
        `select pid from pg_locks where locktype = 'advisory' and objid = ${DOOR} and not granted
          and database = (select oid from pg_database where datname = current_database())`,
      )
      return rows.length
    }
    await expect.poll(atTheDoor).toBe(1)
    server.kill('SIGKILL')
    await once(server, 'exit')
    await owner.query('select pg_advisory_unlock_all()')
    await owner.query('drop function wait_at_the_door cascade')
    for (const each of left) {
      const { rows } = await owner.query(`select 1 from ${each} where tenant_id = $1`, [officer.agencyId])
      expect(rows, each).toEqual([])
    }
    await readHere()
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['read'])
  })
})

describe('a file at which servers end again and again', () => {
  it('is given up after three times, says so, and may be tried again', async () => {
    const officer = await newOfficer()
    const { id } = await send(officer)
    for (let time = 0; time < 3; time += 1) {
      const server = startServer('reads without end')
      await once(server.stdout ?? server, 'data')
      expect((await shown(officer)).map(({ state }) => state)).toEqual(['reading'])
      server.kill('SIGKILL')
      await once(server, 'exit')
    }
    await readHere()
    expect(await shown(officer)).toMatchObject([
      { state: 'failed', sentence: expect.stringContaining('nhiều lần') },
    ])
    await act(officer, (operation) => retryArrival(operation, id))
    await readHere()
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['read'])
  })

  it('is not given up because servers were stopped in order', async () => {
    const officer = await newOfficer()
    await send(officer)
    for (let time = 0; time < 4; time += 1) {
      const entered = Promise.withResolvers<void>()
      const desk = createArrivalsDesk(workshop, (_bytes, _fileName, options) => {
        entered.resolve()
        return new Promise((_, reject) => {
          options?.signal?.addEventListener('abort', () => reject(options.signal?.reason))
        })
      })
      desk.open(() => undefined)
      await entered.promise
      await desk.close()
    }
    await readHere()
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['read'])
  })
})
