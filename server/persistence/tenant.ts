import { sql, type Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** For whom a transaction runs: what row-level security and the audit triggers go by. */
export interface Standing {
  /** The agency whose rows exist; null where none has been chosen yet. */
  readonly agencyId: string | null
  readonly accountId: string | null
  readonly actorName: string
  /** What is being done, as stored in the audit: `plan.commitDraft`. */
  readonly action: string
  readonly readOnly?: boolean
}

/** One transaction in which only the rows of one agency exist and every change is signed with who and why. */
export function withStanding<T>(
  db: Database,
  standing: Standing,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const { agencyId, accountId, actorName, action, readOnly = false } = standing
  return db
    .transaction()
    .setAccessMode(readOnly ? 'read only' : 'read write')
    .execute(async (tx) => {
      await sql`select set_config('app.tenant', ${agencyId ?? ''}, true), set_config('app.account', ${accountId ?? ''}, true),
        set_config('app.actor_name', ${actorName}, true), set_config('app.action', ${action}, true)`.execute(
        tx,
      )
      return work(tx)
    })
}
