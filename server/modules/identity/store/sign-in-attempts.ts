import { sql } from 'kysely'
import type { Database } from '#persistence/database'

/** Wrong passwords in a row before a name is locked, and for how long. */
export const ATTEMPTS = 5

/**
 * Counts an attempt before the password is looked at, so that many at once cannot pass the count. Gives which attempt
 * in a row it is; more than `ATTEMPTS` means locked. A pause of 15 minutes starts the count anew.
 */
export async function takeAttempt(db: Database, subject: string): Promise<number> {
  const { rows } = await sql<{ failures: number }>`
    insert into auth.sign_in_attempt as attempt (subject, failures, last_at)
    values (${subject}, 1, now())
    on conflict (subject) do update set
      failures = case when attempt.last_at < now() - interval '15 minutes' then 1 else attempt.failures + 1 end,
      last_at = case when attempt.failures >= ${ATTEMPTS} and attempt.last_at >= now() - interval '15 minutes'
        then attempt.last_at else now() end
    returning failures`.execute(db)
  return rows[0]?.failures ?? ATTEMPTS + 1
}

/** Forgets the attempts of a name; sweeps out names nobody has tried for a day, and sessions and links that have ended. */
export async function forgetAttempts(db: Database, subject: string): Promise<void> {
  await sql`
    with attempts as (
      delete from auth.sign_in_attempt where subject = ${subject} or last_at < now() - interval '1 day'
    ), sessions as (
      delete from auth.session where expires_at < now()
    )
    delete from auth.verification where expires_at < now() - interval '1 day'`.execute(db)
}
