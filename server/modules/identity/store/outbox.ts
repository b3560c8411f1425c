import type { MailState, OutboxMail } from '#contract/member'
import type { Database } from '#persistence/database'
import { withStanding } from '#persistence/tenant'
import type { Delivery, Mail } from '#platform/mail'
import type { Operation } from '#platform/operation'

/** Keeps what became of a mail in the outbox of an agency. */
export async function insertOutboxMail(
  db: Database,
  { agencyId, mail, delivery, now }: { agencyId: string; mail: Mail; delivery: Delivery; now: Date },
): Promise<void> {
  const standing = { agencyId, accountId: null, actorName: 'Hệ thống', action: 'identity.sendMail' }
  await withStanding(db, standing, (tx) =>
    tx
      .insertInto('outbox_mail')
      .values({
        tenant_id: agencyId,
        to_address: mail.to,
        subject: mail.subject,
        body: mail.body,
        state: delivery.state,
        problem: delivery.state === 'failed' ? delivery.problem : null,
        created_at: now,
      })
      .execute(),
  )
}

export const OUTBOX_PAGE = 50

/** The mails of the agency, latest first, one page of them. */
export async function outboxMails(
  { tx }: Operation,
  { state, before }: { state?: MailState | undefined; before?: string | undefined },
): Promise<OutboxMail[]> {
  const rows = await tx
    .selectFrom('outbox_mail')
    .selectAll()
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
    .$if(before !== undefined, (query) => query.where('created_at', '<', new Date(before ?? '')))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(OUTBOX_PAGE)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    body: row.body,
    state: row.state as MailState,
    problem: row.problem,
    createdAt: row.created_at.toISOString(),
  }))
}
