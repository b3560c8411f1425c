import { type Kysely, sql } from 'kysely'
import type { Tables } from '#persistence/tables'
import type { QueuedMail } from './outbox.ts'

/** One connection that stays the same and is in no transaction: its session holds the mails. */
type Connection = Kysely<Tables>

/** A mail that somebody holds to send it; nobody else gets it before the session lets go of it or ends. */
export interface HeldMail extends QueuedMail {
  readonly agencyId: string
  readonly id: string
  readonly attempts: number
  readonly createdAt: Date
  /** The mail server did not answer the last time. */
  readonly afterOutage: boolean
}

interface TakenRow {
  readonly agency: string
  readonly mail: string
  readonly to_address: string
  readonly subject: string
  readonly body: string
  readonly html: string | null
  readonly message_id: string
  readonly attempts: number
  readonly created_at: Date
  readonly after_outage: boolean
}

/** Takes some mails that are due, of any agency. */
export async function takeMails(
  connection: Connection,
  { now, most }: { now: Date; most: number },
): Promise<readonly HeldMail[]> {
  const { rows } = await sql<TakenRow>`select * from take_mails(${now}, ${most}::integer)`.execute(connection)
  return rows.map((row) => ({
    agencyId: row.agency,
    id: row.mail,
    to: row.to_address,
    subject: row.subject,
    body: row.body,
    html: row.html,
    messageId: row.message_id,
    attempts: row.attempts,
    createdAt: row.created_at,
    afterOutage: row.after_outage,
  }))
}

/** What became of a held mail; `queued` with the next time it is tried. */
export interface Settled {
  readonly state: 'sent' | 'kept' | 'failed' | 'queued'
  readonly problem: string | null
  readonly nextTryAt: Date | null
}

/** Writes down what became of a held mail: one statement that is its own transaction. */
export async function settleMail(
  connection: Connection,
  { agencyId, id }: Pick<HeldMail, 'agencyId' | 'id'>,
  { state, problem, nextTryAt, now }: Settled & { readonly now: Date },
): Promise<void> {
  await sql`select settle_mail(${agencyId}, ${id}, ${state}, ${problem}, ${nextTryAt}, ${now})`.execute(
    connection,
  )
}

/** Lets go of mails, sent or not. */
export async function letGoOfMails(connection: Connection, mails: readonly HeldMail[]): Promise<void> {
  await sql`select let_go_of_mails(${mails.map(({ id }) => id)}::uuid[])`.execute(connection)
}

/** Writes down that the mail server does not answer; nobody asks it again before its time. */
export async function noteOutage(
  connection: Connection,
  { problem, now }: { problem: string; now: Date },
): Promise<void> {
  await sql`select note_mail_outage(${now}, ${problem})`.execute(connection)
}

/** Writes down that the mail server answers again. */
export async function endOutage(connection: Connection): Promise<void> {
  await sql`select end_mail_outage()`.execute(connection)
}
