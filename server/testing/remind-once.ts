import { createMailRoom } from '#modules/identity'
import { dueItems } from '#modules/plan'
import { createReminderDesk } from '#modules/reminder'
import { openDatabase } from '#persistence/database'
import { clockAt } from '#platform/clock'
import { createStandingPostman } from '#platform/mail'

// A process that reminds every agency of one day and sends the mails, to be killed at any moment of it.
const [appUrl = '', smtpUrl = '', instant = ''] = process.argv.slice(2)
const db = await openDatabase(appUrl, 6)
const workshop = { db, clock: clockAt(instant), listeners: {} }
const postman = createStandingPostman({ smtpUrl, mailFrom: 'thidua@anson.example' }, 3)
const mailRoom = createMailRoom(workshop, postman.post)
const desk = createReminderDesk(workshop, {
  sources: [dueItems],
  mailRoom,
  publicUrl: 'https://thidua.anson.example',
})
const fail = (fault: unknown): void => {
  process.stderr.write(`${fault}\n`)
  process.exitCode = 1
}
process.stdout.write('ready\n')
mailRoom.open(fail)
desk.open(fail)
await desk.idle()
await mailRoom.idle()
process.stdout.write('done\n')
await desk.close()
await mailRoom.close()
postman.close()
await db.destroy()
