import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { mayReadUnreleased } from '../policy.ts'
import * as store from '../store/papers-of-others.ts'

/** How many papers of others came in some days, both counted, as far as the actor sees them. */
export function countArrivedPapers(
  { tx, actor }: Operation,
  days: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<store.ArrivedCounts> {
  return store.countArrived(tx, { ...days, releasedOnly: !mayReadUnreleased(actor) })
}

/** What was read in some papers, as far as the actor sees them; all at once. */
export function readingsOfPapers(
  { tx, actor }: Operation,
  paperIds: readonly string[],
): Promise<readonly store.ReadPaper[]> {
  return store.readingsOfPapers(tx, { paperIds, releasedOnly: !mayReadUnreleased(actor) })
}

/** The papers of others that were issued in a year and that the actor sees, latest first. */
export function papersOfOthers(
  { tx, actor }: Operation,
  year: number,
): Promise<readonly store.PaperOfOthers[]> {
  return store.papersOfOthers(tx, { year, releasedOnly: !mayReadUnreleased(actor) })
}
