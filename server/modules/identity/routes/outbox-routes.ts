import * as contract from '#contract/member'
import type { Serve } from '#http/route'
import type { Desk } from '../desk.ts'
import { maySeeOutbox } from '../policy.ts'
import { requireAbility } from '../require.ts'
import { hurryMails, OUTBOX_PAGE, outboxMails, outboxStanding } from '../store/outbox.ts'

/** Serves the mails that the server wrote in the name of an agency. */
export function outboxRoutes(serve: Serve, { sendsMail, mailRoom }: Desk): void {
  serve(contract.listOutboxMails, ({ query, run }) =>
    run(async (operation) => {
      requireAbility(maySeeOutbox(operation.actor))
      const mails = await outboxMails(operation, query)
      const next = mails.length === OUTBOX_PAGE ? (mails.at(-1)?.position ?? null) : null
      return { mails, next, sends: sendsMail, standing: await outboxStanding(operation) }
    }),
  )

  serve(contract.tryMailsNow, async ({ run }) => {
    await run(async (operation) => {
      requireAbility(maySeeOutbox(operation.actor))
      await hurryMails(operation)
    })
    mailRoom.wake()
    await mailRoom.idle()
    return { standing: await run(outboxStanding) }
  })
}
