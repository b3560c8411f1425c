import { sql } from 'kysely'
import type { Operation } from '#platform/operation'

/** Whether the agency that acts keeps what serves every agency of the installation. */
export async function isSteward(tx: Operation['tx']): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select app_is_steward() as yes`.execute(tx)
  return rows[0]?.yes === true
}
