import * as contract from '#contract/member'
import type { Serve } from '#http/route'
import type { Desk } from '../desk.ts'
import { maySeeOutbox } from '../policy.ts'
import { requireAbility } from '../require.ts'
import { OUTBOX_PAGE, outboxMails } from '../store/outbox.ts'

/** Serves the mails that the server wrote in the name of an agency. */
export function outboxRoutes(serve: Serve, { sendsMail }: Desk): void {
  serve(contract.listOutboxMails, ({ query, run }) =>
    run(async (operation) => {
      requireAbility(maySeeOutbox(operation.actor))
      const mails = await outboxMails(operation, query)
      const next = mails.length === OUTBOX_PAGE ? (mails.at(-1)?.createdAt ?? null) : null
      return { mails, next, sends: sendsMail }
    }),
  )
}
