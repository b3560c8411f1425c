import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '#law'
import type { Tables } from '#persistence/tables'

/** The lines decided on in some days, counted by what was granted; the most frequent first. */
export function awardsByKind(
  tx: Transaction<Tables>,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<{ award: string | null; label: string; count: number }[]> {
  return tx
    .selectFrom('granted_award')
    .select(['award', sql<string>`min(award_label)`.as('label'), sql<number>`count(*)::integer`.as('count')])
    .where('decided_on', '>=', from)
    .where('decided_on', '<=', to)
    .groupBy(['award', sql`case when award is null then award_label end`])
    .orderBy('count', 'desc')
    .orderBy('label')
    .execute()
}
