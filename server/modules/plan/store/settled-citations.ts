import type { Transaction } from 'kysely'
import type { Tables } from '#persistence/tables'

/** Why a citation stays as it is, and who says so. */
export interface SettledCitation {
  readonly start: number
  readonly because: string
  readonly by: string
  readonly at: Date
}

/** The citations of a paper that somebody has settled. */
export function settledOfPaper(
  tx: Transaction<Tables>,
  paperId: string,
): Promise<readonly SettledCitation[]> {
  return tx
    .selectFrom('settled_citation')
    .select(['span_start as start', 'because', 'settled_by_name as by', 'settled_at as at'])
    .where('paper_id', '=', paperId)
    .execute()
}

/** Keeps why a citation stays; what was said before gives way. */
export async function writeSettled(
  tx: Transaction<Tables>,
  of: { readonly agencyId: string; readonly paperId: string; readonly words: string },
  { start, because, by, at }: SettledCitation,
): Promise<void> {
  const said = { because, settled_at: at, settled_by_name: by }
  await tx
    .insertInto('settled_citation')
    .values({ tenant_id: of.agencyId, paper_id: of.paperId, span_start: start, words: of.words, ...said })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'paper_id', 'span_start']).doUpdateSet(said))
    .execute()
}

/** Opens a settled citation again. */
export async function deleteSettled(tx: Transaction<Tables>, paperId: string, start: number): Promise<void> {
  await tx
    .deleteFrom('settled_citation')
    .where('paper_id', '=', paperId)
    .where('span_start', '=', start)
    .execute()
}
