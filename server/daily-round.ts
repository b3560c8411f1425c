import type { DueSource } from '#platform/due-item'
import { createStandingPostman } from '#platform/mail'
import type { Workshop } from '#platform/operation'
import type { Settings } from '#platform/settings'
import { createMailRoom, MAILS_AT_ONCE, type MailRoom } from './modules/identity/index.ts'
import { dueItems as inspectionDueItems } from './modules/inspection/index.ts'
import { dueItems as movementDueItems } from './modules/movement/index.ts'
import { forgetRemovedEvidence, dueItems as planDueItems } from './modules/plan/index.ts'
import { dueItems as propagandaDueItems } from './modules/propaganda/index.ts'
import { createReminderDesk, type DailyUpkeep, type ReminderDesk } from './modules/reminder/index.ts'

/** What the server does by itself every day: writes reminders, sends what is queued, lets go what was removed. */
export interface DailyRound {
  readonly mailRoom: MailRoom
  readonly desk: ReminderDesk
  /** Where unfinished things come from. */
  readonly sources: readonly DueSource[]
  /** Begins; `report` hears of faults with what was being done. */
  open(report: (fault: unknown, doing: string) => void): void
  close(): Promise<void>
}

/** Where the unfinished things that people are reminded of come from. */
export const reminderSources: readonly DueSource[] = [
  planDueItems,
  movementDueItems,
  inspectionDueItems,
  propagandaDueItems,
]

/** What else is done in every agency once a day. */
const upkeep: readonly DailyUpkeep[] = [{ action: 'plan.forgetRemovedEvidence', run: forgetRemovedEvidence }]

/** Puts the daily round together; nothing happens before it is opened or somebody wakes one of its parts. */
export function createDailyRound(
  workshop: Workshop,
  settings: Pick<Settings, 'smtpUrl' | 'mailFrom' | 'publicUrl'>,
): DailyRound {
  const postman = createStandingPostman(settings, MAILS_AT_ONCE)
  const mailRoom = createMailRoom(workshop, postman.post)
  const desk = createReminderDesk(workshop, {
    sources: reminderSources,
    mailRoom,
    publicUrl: settings.publicUrl,
    upkeep,
  })
  return {
    mailRoom,
    desk,
    sources: reminderSources,
    open: (report) => {
      mailRoom.open((fault) => report(fault, 'sending a mail failed'))
      desk.open((fault) => report(fault, 'reminding an agency failed'))
    },
    close: async () => {
      await desk.close()
      await mailRoom.close()
      postman.close()
    },
  }
}
