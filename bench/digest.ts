import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import pg from 'pg'
import { createMailRoom, MAILS_AT_ONCE } from '#modules/identity'
import { createReminderDesk } from '#modules/reminder'
import { openDatabase } from '#persistence/database'
import { startEmbeddedPostgres } from '#persistence/embedded-postgres'
import { migrate } from '#persistence/migrate'
import { clockAt } from '#platform/clock'
import { createStandingPostman, type Mail } from '#platform/mail'
import { startSink } from './stage/mail-sink.ts'
import { enterMembers } from './stage/many-members.ts'

// The morning of 5,000 people: reminders written, mails queued, sent and written down as sent; in one agency and in a
// hundred. Beside it what nodemailer alone takes for the same mails, in the same run and over as many connections.
const PEOPLE = 5_000
const FIGURE_S = 60
/** What the heap may grow by from a tenth of the work to its end. */
const FLAT_MB = 64
const INSTANT = '2026-05-21T01:00:00Z'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const megabytes = (): number => {
  collectGarbage()
  return Math.round(process.memoryUsage().heapUsed / 1024 / 1024)
}

async function morning(ownerUrl: string, agencies: number): Promise<boolean> {
  const { appUrl } = await migrate(ownerUrl)
  const entered = await enterMembers(ownerUrl, { agencies, members: PEOPLE / agencies })
  const sink = await startSink()
  const db = await openDatabase(appUrl, 10)
  const workshop = { db, clock: clockAt(INSTANT), listeners: {} }
  const postman = createStandingPostman(
    { smtpUrl: sink.url, mailFrom: 'thidua@anson.example' },
    MAILS_AT_ONCE,
  )
  const memory: number[] = []
  let sent = 0
  const mailRoom = createMailRoom(workshop, async (mail) => {
    const delivery = await postman.post(mail)
    sent += 1
    if ([0.1, 0.5, 1].some((share) => sent === PEOPLE * share)) memory.push(megabytes())
    return delivery
  })
  const desk = createReminderDesk(workshop, {
    sources: [async ({ actor }) => entered.itemsOf(actor.agencyId)],
    mailRoom,
    publicUrl: 'https://thidua.anson.example',
  })
  const fail = (fault: unknown): void => {
    throw fault
  }
  const since = performance.now()
  mailRoom.open(fail)
  desk.open(fail)
  await desk.idle()
  const written = (performance.now() - since) / 1000
  mailRoom.wake()
  await mailRoom.idle()
  const seconds = (performance.now() - since) / 1000
  const alone = await nodemailerAlone(ownerUrl, sink.url)
  for (const part of [desk, mailRoom]) await part.close()
  postman.close()
  await db.destroy()
  const received = await sink.stop()
  console.log(
    `${agencies} agencies of ${PEOPLE / agencies}: ${seconds.toFixed(1)} s (figure: < ${FIGURE_S}), ${Math.round(PEOPLE / seconds)} mails/s; reminders written and mails queued after ${written.toFixed(1)} s`,
  )
  console.log(`  heap at 10 %, 50 %, 100 %: ${memory.join(', ')} MB (figure: grows < ${FLAT_MB})`)
  console.log(`  nodemailer alone, the same mails over ${MAILS_AT_ONCE} connections: ${alone.toFixed(1)} s`)
  const [first = 0, , last = 0] = memory
  return sent === PEOPLE && received === 2 * PEOPLE && seconds < FIGURE_S && last - first < FLAT_MB
}

/** Hands the same mails to the mail server with nothing around it. */
async function nodemailerAlone(ownerUrl: string, smtpUrl: string): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const { rows: mails } = await owner.query<Mail>(
    `select to_address as "to", subject, body, html, message_id as "messageId" from outbox_mail`,
  )
  await owner.end()
  const postman = createStandingPostman({ smtpUrl, mailFrom: 'thidua@anson.example' }, MAILS_AT_ONCE)
  const since = performance.now()
  const next = mails.values()
  await Promise.all(
    Array.from({ length: MAILS_AT_ONCE }, async () => {
      for (const mail of next) await postman.post(mail)
    }),
  )
  postman.close()
  return (performance.now() - since) / 1000
}

let allWell = true
for (const agencies of [1, 100]) {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-digest-'))
  await chmod(folder, 0o755)
  const cluster = await startEmbeddedPostgres(folder)
  try {
    allWell = (await morning(cluster.ownerUrl, agencies)) && allWell
  } finally {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20 })
  }
}
process.exitCode = allWell ? 0 : 1
