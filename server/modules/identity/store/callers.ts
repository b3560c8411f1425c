import { sql } from 'kysely'
import { role } from '#contract/role'
import type { Database } from '#persistence/database'

/** Who stands behind a session token, as one round trip finds it. */
export interface KnownCaller {
  readonly sessionId: string
  readonly accountId: string
  readonly accountName: string
  readonly member: {
    readonly agencyId: string
    readonly name: string
    readonly personId: string | null
    readonly roles: readonly ReturnType<typeof role.parse>[]
    readonly unitIds: readonly string[]
    readonly headedUnitIds: readonly string[]
  } | null
  /** Another one after every change of the agency's rows. */
  readonly lastChange: string
}

interface CallerRow {
  session_id: string
  account_id: string
  account_name: string
  agency_id: string | null
  member_name: string
  person_id: string | null
  roles: string[]
  unit_ids: string[] | null
  headed_unit_ids: string[] | null
  last_change: string | null
}

/** Finds the caller behind a token; nobody when the session has ended. `today` decides which postings count. */
export async function callerByToken(
  db: Database,
  token: string,
  today: string,
): Promise<KnownCaller | undefined> {
  const { rows } = await sql<CallerRow>`select * from auth.caller(${token}, ${today})`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { session_id, account_id, account_name, agency_id, member_name, person_id } = row
  return {
    sessionId: session_id,
    accountId: account_id,
    accountName: account_name,
    lastChange: row.last_change ?? '',
    member: agency_id
      ? {
          agencyId: agency_id,
          name: member_name,
          personId: person_id,
          roles: row.roles.map((one) => role.parse(one)),
          unitIds: row.unit_ids ?? [],
          headedUnitIds: row.headed_unit_ids ?? [],
        }
      : null,
  }
}
