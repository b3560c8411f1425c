import { setTimeout as wait } from 'node:timers/promises'
import * as contract from '#contract/member'
import type { Serve } from '#http/route'
import { refuseUnless } from '#platform/refusal'
import type { Desk } from '../desk.ts'
import { maySeeOutbox } from '../policy.ts'
import { hurryMails, OUTBOX_PAGE, outboxMails, outboxStanding } from '../store/outbox.ts'

const LONGEST_WAIT_MS = 2_000

/** Serves the mails that the server wrote in the name of an agency. */
export function outboxRoutes(serve: Serve, { sendsMail, mailRoom }: Desk): void {
  serve(contract.listOutboxMails, ({ query, run }) =>
    run(async (operation) => {
      refuseUnless(maySeeOutbox(operation.actor))
      const mails = await outboxMails(operation, query)
      const next = mails.length === OUTBOX_PAGE ? (mails.at(-1)?.position ?? null) : null
      return { mails, next, sends: sendsMail, standing: await outboxStanding(operation) }
    }),
  )

  serve(contract.tryMailsNow, async ({ run }) => {
    await run(async (operation) => {
      refuseUnless(maySeeOutbox(operation.actor))
      await hurryMails(operation)
    })
    mailRoom.wake()
    // Whoever waits sees whether the mail server takes them, not the last of thousands.
    await Promise.race([mailRoom.idle(), wait(LONGEST_WAIT_MS)])
    return { standing: await run(outboxStanding) }
  })
}
