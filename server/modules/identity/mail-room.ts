import { withStanding } from '#persistence/tenant'
import { openLane } from '#platform/lane'
import type { Postman } from '#platform/mail'
import type { Operation, Workshop } from '#platform/operation'
import { nextTry } from './model/next-try.ts'
import {
  endOutage,
  type HeldMail,
  holdNextMail,
  noteOutage,
  putBackMail,
  settleMail,
} from './store/outbox.ts'

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
  const sendNext = async (): Promise<boolean> => !closed && (await sendOne(workshop, post))
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

/**
 * Sends one mail in one transaction that holds it from before the mail server hears of it until its answer is written
 * down. A process that ends on the way lets go of the mail at once; only between the answer and the commit may a mail
 * have gone out that is sent again, then under the same message id.
 */
function sendOne({ db, clock }: Pick<Workshop, 'db' | 'clock'>, post: Postman): Promise<boolean> {
  const standing = { agencyId: null, accountId: null, actorName: 'Hệ thống', action: 'identity.sendMail' }
  return withStanding(db, standing, async (tx) => {
    const mail = await holdNextMail(tx, clock.now())
    if (mail) await sendHeld({ tx, now: clock.now() }, mail, post)
    return mail !== undefined
  })
}

async function sendHeld(
  { tx, now }: Pick<Operation, 'tx' | 'now'>,
  mail: HeldMail,
  post: Postman,
): Promise<void> {
  const { id, attempts, createdAt } = mail
  const delivery = await post(mail)
  if (delivery.state === 'failed' && delivery.fault === 'server') {
    await noteOutage(tx, { problem: delivery.problem, now })
    return
  }
  const nextTryAt =
    delivery.state === 'failed' && delivery.fault === 'moment' ? nextTry({ attempts, createdAt }, now) : null
  if (delivery.state === 'failed' && nextTryAt) {
    await putBackMail(tx, { id, problem: delivery.problem, nextTryAt })
  } else {
    await settleMail(tx, { id, delivery, now })
  }
  if (mail.afterOutage) await endOutage(tx)
}
