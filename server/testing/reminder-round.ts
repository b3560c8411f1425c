import { createMailRoom } from '#modules/identity'
import { dueItems } from '#modules/plan'
import { createReminderDesk } from '#modules/reminder'
import { createStandingPostman } from '#platform/mail'
import type { Workshop } from '#platform/operation'

/** Where links of the mails of tests lead. */
export const TEST_PUBLIC_URL = 'https://thidua.anson.example'

/** Reminds whoever is to be reminded now and sends what can be sent now; gives the faults that were reported. */
export async function goRound(workshop: Workshop, smtpUrl: string | undefined): Promise<readonly unknown[]> {
  const postman = createStandingPostman({ smtpUrl, mailFrom: 'thidua@anson.example' }, 3)
  const mailRoom = createMailRoom(workshop, postman.post)
  const faults: unknown[] = []
  const desk = createReminderDesk(workshop, {
    sources: [dueItems],
    mailRoom,
    publicUrl: TEST_PUBLIC_URL,
  })
  const report = (fault: unknown): void => {
    faults.push(fault)
  }
  mailRoom.open(report)
  desk.open(report)
  await desk.idle()
  mailRoom.wake()
  await mailRoom.idle()
  await desk.close()
  await mailRoom.close()
  postman.close()
  return faults
}
