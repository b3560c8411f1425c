import type { Citation } from './citation.ts'

/** `unknown` means a fact is missing: the dossier is incomplete, not ineligible. */
export type Outcome = 'met' | 'notMet' | 'unknown'

/** One condition: what the law asks, what was found, and the provision that asks it. */
export interface Reason {
  /** The standard or general condition it belongs to: `eligibility.grassrootsFighter`. */
  readonly rule: string
  readonly outcome: Outcome
  readonly required: string
  readonly actual: string
  readonly cite: Citation
  /** The alternatives it is one of ("một trong các điều kiện"), by their place in the standard; null where it must hold. */
  readonly oneOf: string | null
  /** Why nobody may rely on it: its text was not compared. Null where it was. */
  readonly unchecked: string | null
}

/** What a rule found, every reason for it, and the provision it rests on. A value, never thrown. */
export interface Finding {
  readonly rule: string
  readonly cite: Citation
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  /** Why the finding is no ground for a decision yet; null where the text was compared. */
  readonly provisional: string | null
}
