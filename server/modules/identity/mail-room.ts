import { openLane } from '#platform/lane'
import type { Delivery, Postman } from '#platform/mail'
import type { Workshop } from '#platform/operation'
import { nextTry } from './model/next-try.ts'
import {
  endOutage,
  type HeldMail,
  letGoOfMails,
  noteOutage,
  type Settled,
  settleMail,
  takeMails,
} from './store/mail-queue.ts'

/** Sends what is queued in the outboxes of all agencies. */
export interface MailRoom {
  /** Begins to send what waits; `report` hears of faults. */
  open(report: (fault: unknown) => void): void
  /** Says that there may be something to send. */
  wake(): void
  /** Returns once nothing is left that could be sent now. */
  idle(): Promise<void>
  /** Stops after the mails that are under way. */
  close(): Promise<void>
}

/** How many mails are under way at once; each holds one connection to the database and one to the mail server. */
export const MAILS_AT_ONCE = 3

/** How often somebody looks for mails whose time has come or that other servers queued. */
const LOOK_EVERY_MS = 10_000

/** Makes a mail room. Any number of them, on any number of servers, share the work. */
export function createMailRoom(workshop: Pick<Workshop, 'db' | 'clock'>, post: Postman): MailRoom {
  let report: (fault: unknown) => void = () => undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false
  const sender: Sender = { workshop, post, isClosed: () => closed }
  const sendNext = async (): Promise<boolean> => !closed && (await sendSome(sender))
  const lanes = Array.from({ length: MAILS_AT_ONCE }, () => openLane(sendNext, (fault) => report(fault)))
  const wake = (): void => {
    for (const lane of lanes) lane.wake()
  }
  return {
    open: (hears) => {
      report = hears
      wake()
      timer = setInterval(wake, LOOK_EVERY_MS).unref()
    },
    wake,
    idle: async () => {
      while (lanes.some((lane) => lane.isBusy())) await Promise.all(lanes.map((lane) => lane.rest()))
    },
    close: async () => {
      closed = true
      clearInterval(timer)
      await Promise.all(lanes.map((lane) => lane.rest()))
    },
  }
}

/** So many mails are taken at a time: taking costs as much for one as for some. */
const MAILS_TAKEN = 20

interface Sender {
  readonly workshop: Pick<Workshop, 'db' | 'clock'>
  readonly post: Postman
  isClosed(): boolean
}

/**
 * Sends some mails, each held from before the mail server hears of it until its answer is written down. A process that
 * ends on the way lets go of them at once; only between the answer and the one statement that writes it down may a mail
 * have gone out that is sent again, then under the same message id.
 */
function sendSome({ workshop, post, isClosed }: Sender): Promise<boolean> {
  const { db, clock } = workshop
  return db.connection().execute(async (connection) => {
    const mails = await takeMails(connection, { now: clock.now(), most: MAILS_TAKEN })
    try {
      for (const mail of mails) {
        if (isClosed()) break
        const delivery = await post(mail)
        const now = clock.now()
        if (delivery.state === 'failed' && delivery.fault === 'server') {
          await noteOutage(connection, { problem: delivery.problem, now })
          break
        }
        await settleMail(connection, mail, { ...settled(delivery, mail, now), now })
        if (mail.afterOutage) await endOutage(connection)
      }
    } finally {
      await letGoOfMails(connection, mails)
    }
    return mails.length > 0
  })
}

function settled(delivery: Delivery, mail: HeldMail, now: Date): Settled {
  if (delivery.state !== 'failed') return { state: delivery.state, problem: null, nextTryAt: null }
  const { problem, fault } = delivery
  const nextTryAt = fault === 'moment' ? nextTry(mail, now) : null
  return { state: nextTryAt === null ? 'failed' : 'queued', problem, nextTryAt }
}
