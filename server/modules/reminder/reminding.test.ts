import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMailRoom } from '#modules/identity'
import { dueItems } from '#modules/plan'
import { createStandingPostman } from '#platform/mail'
import type { Workshop } from '#platform/operation'
import { startMailServer } from '../../testing/mail-server.ts'
import { type RemindedAgency, remindedAgency } from '../../testing/reminded-agency.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { walkingClock } from '../../testing/walking-clock.ts'
import { createReminderDesk } from './index.ts'

const clock = walkingClock('2026-05-20T08:00')
const database = await createTestDatabase({ clock })
const mailServer = await startMailServer()

async function round(workshop: Workshop = database.workshop): Promise<void> {
  const postman = createStandingPostman({ smtpUrl: mailServer.url, mailFrom: 'thidua@anson.example' }, 3)
  const mailRoom = createMailRoom(workshop, postman.post)
  const faults: unknown[] = []
  const desk = createReminderDesk(workshop, {
    sources: [dueItems],
    mailRoom,
    publicUrl: 'https://thidua.anson.example',
  })
  desk.open((fault) => faults.push(fault))
  await desk.idle()
  await mailRoom.idle()
  await desk.close()
  await mailRoom.close()
  postman.close()
  expect(faults).toEqual([])
}

describe('reminding', () => {
  it('works', async () => {
    const agencyId = randomUUID()
    const agency: RemindedAgency = await remindedAgency(database.act, { agencyId, code: 'NHAC' })
    await round()
    const rows = await database.act(agencyId, ({ tx }) => tx.selectFrom('reminder').selectAll().execute())
    console.log(
      agency.members,
      rows.map(
        (r) =>
          `${[...agency.members].find(([, id]) => id === r.membership_id)?.[0]} ${r.stage} ${r.stage_day} ${r.late_from} ${r.title}`,
      ),
    )
    console.log(mailServer.mails.length, mailServer.mails[0])
    const again = mailServer.mails.length
    await round()
    expect(mailServer.mails.length).toBe(again)
  })
})
