import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { seesWholeHistory } from '../policy.ts'
import { awardsByKind } from '../store/awards-by-kind.ts'

/** How many times an award was decided on in a stretch of days. */
export interface AwardsOfKind {
  readonly award: string | null
  readonly label: string
  readonly count: number
}

/** The awards decided on from one day to another, both counted, by kind; null for those who do not see the whole history. */
export async function countAwards(
  { tx, actor }: Operation,
  days: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly AwardsOfKind[] | null> {
  return seesWholeHistory(actor) ? awardsByKind(tx, days) : null
}
