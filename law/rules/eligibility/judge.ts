import type { AwardCode } from '../../catalogue/award-codes.ts'
import type { Facts } from '../../lib/facts.ts'
import type { Finding, Weighed } from '../../lib/finding.ts'
import type { PlainDate } from '../../lib/plain-date.ts'
import { nationalLaw } from '../../standards/national-law.ts'
import type { LawBook } from '../../standards/standard.ts'
import { earliestYear } from './earliest.ts'
import { hear } from './hearing.ts'
import { reasonsOf } from './weigh.ts'

/** What the law makes of a subject's facts for an award: a value, with every reason. */
export interface Verdict extends Finding {
  readonly award: AwardCode
  readonly governedBy: { readonly day: PlainDate; readonly is: 'receivedForAppraisalOn' }
  /** The facts whose absence leaves the outcome open: `years.2025.rating`. Empty once it is decided. */
  readonly missing: readonly string[]
  /** The first year in which it could be met if all goes well; null where years are not what is missing. */
  readonly earliest: number | null
  /** The reasons as the law groups them. */
  readonly weighed: Weighed
}

/** A subject, the award it is judged for, and the law it is judged by: the national one where none is named. */
export interface Case {
  readonly award: AwardCode
  readonly facts: Facts
  readonly book?: LawBook
}

/**
 * Judges one subject for one award under the text in force on the day the appraising body received the dossier; where
 * nobody has read that text, under the last one read, as provisional. Throws `NothingInForce` for a day outside all
 * law and `NotForSubject` where the award is for others.
 */
export function judge({ award, facts, book = nationalLaw }: Case): Verdict {
  const { law, weight } = hear(award, facts, book)
  const { outcome, firm, missing, weighed } = weight
  // Looking years ahead costs a hundred verdicts, and most readers of a verdict never ask.
  let earliest: { readonly year: number | null } | undefined
  return {
    rule: law.standard.id,
    award,
    cite: law.cite,
    governedBy: { day: facts.receivedForAppraisalOn, is: 'receivedForAppraisalOn' },
    outcome,
    provisional: law.provisional ?? (firm === outcome ? null : leansOnUnchecked),
    reasons: reasonsOf(weighed),
    missing,
    get earliest(): number | null {
      earliest ??= { year: outcome === 'notMet' ? earliestYear({ award, facts, book }, weighed) : null }
      return earliest.year
    },
    weighed,
  }
}

const leansOnUnchecked = 'Kết luận dựa vào điều kiện chưa được đối chiếu với văn bản gốc.'
