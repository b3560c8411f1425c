import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { Tables } from '#persistence/tables'

const columns = z.record(z.string(), z.unknown()).nullable()

/** What the audit kept of one change of a movement or of the part of a unit. */
export interface KeptChange {
  readonly at: Date
  readonly actorName: string
  readonly table: string
  readonly rowId: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

/** What happened to a movement, the parts of its units and its reviews, the latest first. */
export async function changesOf(
  tx: Transaction<Tables>,
  movementId: string,
  participationIds: readonly string[],
): Promise<readonly KeptChange[]> {
  const found = await tx
    .selectFrom('audit_entry')
    .select(['happened_at', 'actor_name', 'table_name', 'row_id', 'before', 'after'])
    .where((of) =>
      of.or([
        of.and([of('table_name', '=', 'movement'), of('row_id', '=', movementId)]),
        ...(participationIds.length === 0
          ? []
          : [of.and([of('table_name', '=', 'participation'), of('row_id', 'in', participationIds)])]),
      ]),
    )
    .orderBy('id', 'desc')
    .limit(300)
    .execute()
  return found.map((entry) => ({
    at: entry.happened_at,
    actorName: entry.actor_name,
    table: entry.table_name,
    rowId: entry.row_id,
    before: columns.parse(entry.before),
    after: columns.parse(entry.after),
  }))
}
