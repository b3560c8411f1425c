import { type Kysely, sql } from 'kysely'
import type { Tables } from '#persistence/tables'

/** Whether no agency exists yet: the first-run wizard is open. */
export async function installationIsEmpty(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`select installation_is_empty() as empty`.execute(db)
  return rows[0]?.empty === true
}

/** Lets one first-run wizard finish at a time, until the transaction ends. */
export async function lockInstallation(tx: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('thidua.installation'))`.execute(tx)
}
