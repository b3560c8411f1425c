import type { Citation } from '../../lib/citation.ts'
import type { Outcome } from '../../lib/finding.ts'
import { allOf } from '../../lib/outcome.ts'

/** One share that was asked for, of the law or of the council's own rules. */
export interface CouncilReason {
  readonly outcome: Outcome
  readonly required: string
  readonly actual: string
  readonly cite: Citation
  /** Why nobody may rely on it; null where it was compared with its text. */
  readonly unchecked: string | null
}

/** What a rule of the council found; the provision lacks an article where nobody has read the text. */
export interface CouncilFinding {
  readonly rule: string
  readonly cite: Citation | Pick<Citation, 'source'>
  /** Unknown where no share is known at all. */
  readonly outcome: Outcome
  readonly reasons: readonly CouncilReason[]
  readonly provisional: string | null
}

/** Every share asked for must be reached; where none is known the outcome is unknown. */
export function councilFinding(found: Omit<CouncilFinding, 'outcome'>): CouncilFinding {
  const outcome = found.reasons.length === 0 ? 'unknown' : allOf(found.reasons.map((each) => each.outcome))
  return { ...found, outcome }
}

/** Whether so many can be among a council of so many. */
export function areAmong(many: number, councilSize: number): boolean {
  return (
    Number.isSafeInteger(councilSize) &&
    Number.isSafeInteger(many) &&
    many >= 0 &&
    many <= councilSize &&
    councilSize > 0
  )
}
