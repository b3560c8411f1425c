import { type Kysely, sql } from 'kysely'
import type { PlainDate } from '#law'
import type { Tables } from '#persistence/tables'

/** One connection that stays the same: it holds the lock of a turn. */
type Connection = Kysely<Tables>

/** An agency whose hour has come and that nobody is reminding; it is this connection's until it says so or ends. */
export async function takeTurn(
  connection: Connection,
  { today, hour, besides }: { today: PlainDate; hour: number; besides: readonly string[] },
): Promise<string | undefined> {
  const { rows } = await sql<{ agency: string | null }>`
    select take_reminder_turn(${today}::date, ${hour}::integer, ${besides}::uuid[]) as agency`.execute(
    connection,
  )
  return rows[0]?.agency ?? undefined
}

/** Lets go of an agency; `doneOn` is the day on which it was reminded, null when it was not after all. */
export async function endTurn(
  connection: Connection,
  { agency, doneOn }: { agency: string; doneOn: PlainDate | null },
): Promise<void> {
  await sql`select end_reminder_turn(${agency}, ${doneOn}::date)`.execute(connection)
}
