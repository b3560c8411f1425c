import { sql } from 'kysely'
import { type OutboxMail, type OutboxStanding, type OutboxState, outboxState } from '#contract/member'
import type { Database } from '#persistence/database'
import { withStanding } from '#persistence/tenant'
import type { Delivery, Mail } from '#platform/mail'
import type { Operation } from '#platform/operation'

type Tx = Operation['tx']

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

/** A mail that somebody holds to send it; nobody else gets it before the transaction ends. */
export interface HeldMail extends QueuedMail {
  readonly id: string
  readonly attempts: number
  readonly createdAt: Date
  /** The mail server did not answer the last time. */
  readonly afterOutage: boolean
}

/** Takes the next mail that is due, of any agency, for which the transaction acts from then on. */
export async function holdNextMail(tx: Tx, now: Date): Promise<HeldMail | undefined> {
  const { rows } = await sql<{ agency: string; mail: string; after_outage: boolean }>`
    select agency, mail, after_outage from take_mail(${now})`.execute(tx)
  const [taken] = rows
  if (!taken) return undefined
  // Whoever hangs up on a slow mail server does not know whether it took the mail.
  await sql`select set_config('app.tenant', ${taken.agency}, true),
    set_config('idle_in_transaction_session_timeout', '10min', true)`.execute(tx)
  const row = await tx
    .selectFrom('outbox_mail')
    .selectAll()
    .where('id', '=', taken.mail)
    .executeTakeFirstOrThrow()
  return {
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    body: row.body,
    html: row.html,
    messageId: row.message_id ?? '',
    attempts: row.attempts,
    createdAt: row.created_at,
    afterOutage: taken.after_outage,
  }
}

/** Writes down what became of a held mail for good. */
export async function settleMail(
  tx: Tx,
  { id, delivery, now }: { id: string; delivery: Delivery; now: Date },
): Promise<void> {
  await tx
    .updateTable('outbox_mail')
    .set((mail) => ({
      state: delivery.state,
      problem: delivery.state === 'failed' ? delivery.problem : null,
      attempts: mail('attempts', '+', 1),
      next_try_at: null,
      settled_at: now,
    }))
    .where('id', '=', id)
    .execute()
}

/** Puts a held mail back, with the words of the mail server. */
export async function putBackMail(
  tx: Tx,
  { id, problem, nextTryAt }: { id: string; problem: string; nextTryAt: Date },
): Promise<void> {
  await tx
    .updateTable('outbox_mail')
    .set((mail) => ({ problem, attempts: mail('attempts', '+', 1), next_try_at: nextTryAt }))
    .where('id', '=', id)
    .execute()
}

/** Writes down that the mail server does not answer; nobody asks it again before its time. */
export async function noteOutage(tx: Tx, { problem, now }: { problem: string; now: Date }): Promise<void> {
  await sql`select note_mail_outage(${now}, ${problem})`.execute(tx)
}

/** Writes down that the mail server answers again. */
export async function endOutage(tx: Tx): Promise<void> {
  await sql`select end_mail_outage()`.execute(tx)
}
