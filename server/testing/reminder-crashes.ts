import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { addDays, type PlainDate, plainDate } from '#law'
import { openDatabase } from '#persistence/database'
import { migrate } from '#persistence/migrate'
import { clockAt } from '#platform/clock'
import { perform, programActor } from '#platform/operation'
import { largePlan } from './invented-plan.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'
import { remindedAgency } from './reminded-agency.ts'
import type { TestDatabase } from './test-database.ts'

/** What became of the reminders of some days whose worker was killed again and again. */
export interface CrashFigures {
  readonly crashes: number
  readonly days: number
  /** Reminders and mails there should be: those of the same days without a crash. */
  readonly reminders: number
  readonly mails: number
  /** Reminders and mails that are missing, and those that nobody should have got. */
  readonly lostReminders: number
  readonly strayReminders: number
  readonly lostMails: number
  readonly strayMails: number
  /** Mails whose words are not those of the days without a crash. */
  readonly otherWords: number
  /** Copies that a mailbox drops because it has their message id already. */
  readonly rawCopies: number
  /** Mails that still wait when all is done. */
  readonly waiting: number
}

interface Walk {
  /** An empty database server of which the owner may copy databases. */
  readonly ownerUrl: string
  readonly crashes: number
  readonly days: number
  readonly agencies: number
  readonly say?: (sentence: string) => void
}

const child = fileURLToPath(new URL('./remind-once.ts', import.meta.url))
const FIRST_DAY = plainDate('2026-05-05')

/** The mail server takes its time, so that a worker is often killed while it waits for it. */
const THINKS_MS = 4

/** Walks through some days twice over the same data: once in peace, once killing the worker at random moments. */
export async function crashReminders({
  ownerUrl,
  crashes,
  days,
  agencies,
  say = () => undefined,
}: Walk): Promise<CrashFigures> {
  await fill(ownerUrl, agencies)
  const peaceful = await copyOf(ownerUrl)
  const [peacefulBox, crashedBox] = [
    await openMailbox({ thinksMs: THINKS_MS }),
    await openMailbox({ thinksMs: THINKS_MS }),
  ]
  const [{ appUrl }, { appUrl: peacefulUrl }] = [await migrate(ownerUrl), await migrate(peaceful)]
  const daysWalked = Array.from({ length: days }, (_, at) => addDays(FIRST_DAY, at))
  let [longestMs, killed] = [0, 0]
  for (const day of daysWalked) {
    const worker = await startWorker({ appUrl: peacefulUrl, box: peacefulBox, day })
    const since = performance.now()
    await worker.done
    longestMs = Math.max(longestMs, performance.now() - since)
    await untilDone(worker)
  }
  for (const [at, day] of daysWalked.entries()) {
    const wanted = Math.round((crashes * (at + 1)) / days)
    const work = { appUrl, box: crashedBox, day }
    // A day is gone through once more where a worker was too quick to be killed.
    while (killed < wanted) {
      if (await killOne(work, workingMs(longestMs))) killed += 1
      else await reopenDay(ownerUrl)
    }
    await untilDone(await startWorker(work))
    say(`${day}: ${killed} crashes, ${crashedBox.received.length} mails handed in`)
  }
  await Promise.all([peacefulBox.close(), crashedBox.close()])
  return compare({ ownerUrl, peaceful, peacefulBox, crashedBox }, { crashes: killed, days })
}

const workingMs = (longestMs: number): number => Math.random() * longestMs

interface WorkerOf {
  readonly appUrl: string
  readonly box: Mailbox
  readonly day: PlainDate
}

interface Worker {
  readonly process: ChildProcess
  readonly ended: Promise<number | null>
  /** Resolves once it says that it has done all, or ends. */
  readonly done: Promise<unknown>
  has(word: string): boolean
}

async function startWorker({ appUrl, box, day }: WorkerOf): Promise<Worker> {
  const running = spawn(process.execPath, [child, appUrl, box.url, `${day}T08:00:00+07:00`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A worker that is killed so often should not have to be compiled each time.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'thidua-compiled-worker') },
  })
  let said = ''
  const ended = new Promise<number | null>((closed) => running.on('close', closed))
  const done = new Promise<unknown>((told) => {
    running.stdout?.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes('done')) told(chunk)
    })
    void ended.then(told)
  })
  const worker = { process: running, ended, done, has: (word: string) => said.includes(word) }
  while (!worker.has('ready') && running.exitCode === null) await wait(2)
  return worker
}

async function untilDone(worker: Worker): Promise<void> {
  const code = await worker.ended
  if (code !== 0 && worker.process.signalCode === null) throw new Error(`the worker ended with ${code}`)
}

/** Kills a worker after so long; false when it had done all before. */
async function killOne(of: WorkerOf, afterMs: number): Promise<boolean> {
  const worker = await startWorker(of)
  await Promise.race([wait(afterMs), worker.done])
  const wasAtWork = worker.process.exitCode === null && !worker.has('done')
  worker.process.kill('SIGKILL')
  if (!wasAtWork) await untilDone(worker)
  await worker.ended
  return wasAtWork
}

/** As after a clock that went back: every agency is gone through again, and nobody must notice. */
const reopenDay = (ownerUrl: string): Promise<unknown> =>
  asOwner(ownerUrl, 'update ops.reminder_turn set done_on = null')

async function fill(ownerUrl: string, agencies: number): Promise<void> {
  const { appUrl } = await migrate(ownerUrl)
  const db = await openDatabase(appUrl, 2)
  const workshop = { db, clock: clockAt(`${FIRST_DAY}T01:00:00Z`), listeners: {} }
  const act: TestDatabase['act'] = (who, work) => {
    const actor = typeof who === 'string' ? programActor(who, 'Thử') : who
    return perform(workshop, { actor, action: 'test' }, work)
  }
  for (let number = 1; number <= agencies; number += 1) {
    await remindedAgency(act, { agencyId: randomUUID(), code: `A${number}`, text: largePlan(60) })
  }
  await db.destroy()
}

/** Another database of the same server with the same rows. */
async function copyOf(ownerUrl: string): Promise<string> {
  // An address of a socket has no host, which is no address to `URL`.
  const name = /\/(\w+)\?/.exec(ownerUrl)?.[1] ?? ''
  const copy = `peaceful_${randomUUID().replaceAll('-', '')}`
  const urlOf = (database: string): string => ownerUrl.replace(`/${name}?`, `/${database}?`)
  await asOwner(urlOf('postgres'), `create database ${copy} template ${name}`)
  return urlOf(copy)
}

async function asOwner<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

const REMINDERS = `select concat_ws(' ', membership_id, item_kind, item_id, stage, stage_day, written_on, mailed_on,
  closed_at is null) as line from reminder`

async function compare(
  {
    ownerUrl,
    peaceful,
    peacefulBox,
    crashedBox,
  }: { ownerUrl: string; peaceful: string; peacefulBox: Mailbox; crashedBox: Mailbox },
  walked: Pick<CrashFigures, 'crashes' | 'days'>,
): Promise<CrashFigures> {
  const linesOf = async (url: string): Promise<readonly string[]> =>
    (await asOwner<{ line: string }>(url, REMINDERS)).map(({ line }) => line)
  const [wanted, found] = [await linesOf(peaceful), await linesOf(ownerUrl)]
  const [wantedMails, foundMails] = [wordsById(peacefulBox), wordsById(crashedBox)]
  const waiting = await asOwner(ownerUrl, `select 1 from outbox_mail where state <> 'sent'`)
  const missing = <T>(all: Iterable<T>, from: ReadonlySet<T>): number =>
    [...all].filter((one) => !from.has(one)).length
  return {
    ...walked,
    reminders: wanted.length,
    mails: wantedMails.size,
    lostReminders: missing(wanted, new Set(found)),
    strayReminders: found.length - wanted.length + missing(wanted, new Set(found)),
    lostMails: missing(wantedMails.keys(), new Set(foundMails.keys())),
    strayMails: missing(foundMails.keys(), new Set(wantedMails.keys())),
    otherWords: [...wantedMails].filter(([id, words]) => foundMails.get(id) !== words).length,
    rawCopies: crashedBox.received.length - foundMails.size,
    waiting: waiting.length,
  }
}

/** What a mailbox keeps: of mails with one message id one, without what differs at each try. */
function wordsById({ received }: Mailbox): ReadonlyMap<string, string> {
  const words = (raw: string) =>
    raw.replace(/^(date|content-type):.*(\r\n .*)*/gim, '').replace(/-*_NmP-\S+/g, '')
  return new Map(received.map(({ messageId, raw }) => [messageId, words(raw)]))
}
