import { type Kysely, sql } from 'kysely'
import type { Database } from '#persistence/database'
import type { Tables } from '#persistence/tables'
import { withStanding } from '#persistence/tenant'
import type { Account } from './accounts.ts'

/** Something an account did that changes no row of an agency: a sign-in, a lock, a new password. */
export interface AccountEvent {
  readonly account: Pick<Account, 'id' | 'name'>
  /** The agencies in whose audit it is written. */
  readonly agencyIds: readonly string[]
  readonly action: string
  readonly detail?: Readonly<Record<string, string>>
}

/** Writes an event of an account into the audit of each agency it concerns. */
export async function noteAccountEvent(
  db: Database,
  { account, agencyIds, action, detail = {} }: AccountEvent,
): Promise<void> {
  for (const agencyId of new Set(agencyIds)) {
    const standing = { agencyId, accountId: account.id, actorName: account.name, action }
    await withStanding(db, standing, (tx) => noteInOperation(tx, { accountId: account.id, action, detail }))
  }
}

/** Writes an event about an account into the audit of the agency that a transaction acts for. */
export async function noteInOperation(
  tx: Kysely<Tables>,
  {
    accountId,
    action,
    detail,
  }: { accountId: string; action: string; detail: Readonly<Record<string, string>> },
): Promise<void> {
  await sql`select audit_note(${action}, 'account', ${accountId}, ${JSON.stringify(detail)}::jsonb)`.execute(
    tx,
  )
}
