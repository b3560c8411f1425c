import { sql } from 'kysely'
import { type OutboxMail, type OutboxStanding, type OutboxState, outboxState } from '#contract/member'
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
        settled_at: now,
      })
      .execute(),
  )
}

export const OUTBOX_PAGE = 50

/** The mails of the agency, latest first, one page of them. */
export async function outboxMails(
  { tx }: Operation,
  { state, before }: { state?: OutboxState | undefined; before?: number | undefined },
): Promise<OutboxMail[]> {
  const rows = await tx
    .selectFrom('outbox_mail')
    .selectAll()
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
    .$if(before !== undefined, (query) => query.where('ordinal', '<', before ?? 0))
    .orderBy('ordinal', 'desc')
    .limit(OUTBOX_PAGE)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    position: row.ordinal,
    to: row.to_address,
    subject: row.subject,
    body: row.body,
    state: outboxState.parse(row.state),
    problem: row.problem,
    createdAt: row.created_at.toISOString(),
    nextTryAt: row.next_try_at?.toISOString() ?? null,
  }))
}

/** How many mails of the agency wait and since when, and what keeps the mail server from taking them. */
export async function outboxStanding({ tx }: Pick<Operation, 'tx'>): Promise<OutboxStanding> {
  const waiting = await tx
    .selectFrom('outbox_mail')
    .select((mail) => [
      mail.fn.countAll<number>().as('queued'),
      mail.fn.min('created_at').as('since'),
      mail.fn.max('problem').as('problem'),
      mail.fn.max('attempts').as('attempts'),
      mail.fn.min('next_try_at').as('nextTryAt'),
    ])
    .where('state', '=', 'queued')
    .executeTakeFirstOrThrow()
  const { rows } = await sql<{ since: Date; problem: string; next_try_at: Date }>`
    select since, problem, next_try_at from mail_outage()`.execute(tx)
  const [outage] = rows
  const next = outage?.next_try_at ?? waiting.nextTryAt
  return {
    queued: waiting.queued,
    since: waiting.since?.toISOString() ?? null,
    problem: outage?.problem ?? waiting.problem,
    isStuck: waiting.queued > 0 && (outage !== undefined || Number(waiting.attempts) > 0),
    nextTryAt: next?.toISOString() ?? null,
  }
}

/** A mail to be sent as soon as the transaction that queues it is there for good. */
export interface QueuedMail extends Mail {
  readonly messageId: string
}

/** Queues mails, each by its message id once and for all; gives those that were not queued before. */
export async function insertQueuedMails(
  { tx, actor, now }: Operation,
  mails: readonly QueuedMail[],
): Promise<ReadonlySet<string>> {
  if (mails.length === 0) return new Set()
  const rows = await tx
    .insertInto('outbox_mail')
    .values(
      mails.map(({ to, subject, body, html = null, messageId }) => ({
        tenant_id: actor.agencyId,
        to_address: to,
        subject,
        body,
        html,
        message_id: messageId,
        state: 'queued',
        created_at: now,
        next_try_at: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenant_id', 'message_id']).doNothing())
    .returning('message_id')
    .execute()
  return new Set(rows.flatMap(({ message_id: id }) => id ?? []))
}

/** Lets the queued mails of the agency be tried at once. */
export async function hurryMails({ tx, now }: Operation): Promise<void> {
  await sql`select retry_mail_now(${now})`.execute(tx)
  await tx.updateTable('outbox_mail').set({ next_try_at: now }).where('state', '=', 'queued').execute()
}
