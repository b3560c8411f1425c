import type { Kysely } from 'kysely'
import type { Tables } from '#persistence/tables'

/** A session as its owner may see it. */
export interface OpenSession {
  readonly id: string
  readonly token: string
  readonly startedAt: Date
  readonly lastSeenAt: Date
  readonly address: string
  readonly browser: string
}

/** The sessions of an account that have not ended, the latest used first. */
export async function openSessionsOf(db: Kysely<Tables>, accountId: string): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('auth.session')
    .select(['id', 'token', 'created_at', 'last_seen_at', 'ip_address', 'user_agent'])
    .where('account_id', '=', accountId)
    .where(({ eb, fn }) => eb('expires_at', '>', fn<Date>('now')))
    .orderBy('last_seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    token: row.token,
    startedAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    address: row.ip_address ?? '',
    browser: row.user_agent ?? '',
  }))
}

/** Ends one session of an account; false when it has none of that id. */
export async function deleteSession(db: Kysely<Tables>, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('auth.session')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteSessionsOf(db: Kysely<Tables>, accountId: string): Promise<void> {
  await db.deleteFrom('auth.session').where('account_id', '=', accountId).execute()
}

/** Ends a session that nobody has been handed. */
export async function deleteSessionOfToken(db: Kysely<Tables>, token: string): Promise<void> {
  await db.deleteFrom('auth.session').where('token', '=', token).execute()
}

/** From now on the session acts for this agency. */
export async function enterAgency(db: Kysely<Tables>, token: string, agencyId: string | null): Promise<void> {
  await db
    .updateTable('auth.session')
    .set({ active_agency_id: agencyId })
    .where('token', '=', token)
    .execute()
}

/** The agency a session acts for. */
export async function enteredAgency(db: Kysely<Tables>, token: string): Promise<string | null> {
  const row = await db
    .selectFrom('auth.session')
    .select('active_agency_id')
    .where('token', '=', token)
    .executeTakeFirst()
  return row?.active_agency_id ?? null
}
