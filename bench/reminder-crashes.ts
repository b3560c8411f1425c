import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '#persistence/embedded-postgres'
import { crashReminders } from '../server/testing/reminder-crashes.ts'

// The worker of reminders and mails is killed a hundred times at random moments of twenty days: a real process, a
// database that writes to disk, a real mail server. What is there then must be what twenty peaceful days leave.
const CRASHES = 100
const DAYS = 20
const AGENCIES = 2

const folder = await mkdtemp(join(tmpdir(), 'thidua-crashes-'))
await chmod(folder, 0o755)
const cluster = await startEmbeddedPostgres(folder)
try {
  const figures = await crashReminders({
    ownerUrl: cluster.ownerUrl,
    crashes: CRASHES,
    days: DAYS,
    agencies: AGENCIES,
    say: console.log,
  })
  const { crashes, days, reminders, mails, rawCopies, waiting } = figures
  const { lostReminders, lostMails, strayReminders, strayMails, otherWords } = figures
  const lost = lostReminders + lostMails + waiting
  const doubled = strayReminders + strayMails + otherWords
  console.log(`${crashes} crashes over ${days} days: ${reminders} reminders, ${mails} mails`)
  console.log(
    `lost: ${lost} (figure: 0) · doubled: ${doubled} (figure: 0), counted by message id as a mailbox does`,
  )
  console.log(`copies handed to the mail server again because nobody knew whether it had them: ${rawCopies}`)
  process.exitCode = lost + doubled === 0 && crashes >= CRASHES ? 0 : 1
} finally {
  await cluster.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 20 })
}
