import type { SourceCitation } from './citation.ts'
import type { ConditionKind } from './requirement.ts'

/** `unknown` means a fact is missing: the dossier is incomplete, not ineligible. */
export type Outcome = 'met' | 'notMet' | 'unknown'

/** One condition: what the law asks, what was found, and the provision that asks it. */
export interface Reason {
  /** The standard or general condition it belongs to: `eligibility.grassrootsFighter`. */
  readonly rule: string
  readonly kind: ConditionKind
  readonly outcome: Outcome
  readonly required: string
  readonly actual: string
  readonly cite: SourceCitation
  /** Why nobody may rely on it: its text was not compared. Null where it was. */
  readonly unchecked: string | null
}

/** A part of a standard as it was weighed: a group with its parts, or a condition with its reason. */
export type Weighed =
  | {
      readonly group: 'all' | 'any'
      readonly label: string
      readonly outcome: Outcome
      readonly unchecked: string | null
      readonly parts: readonly Weighed[]
    }
  | { readonly group: null; readonly reason: Reason }

/** What a rule found, every reason for it, and the provision it rests on. A value, never thrown. */
export interface Finding {
  readonly rule: string
  readonly cite: SourceCitation
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  /** Why the finding is no ground for a decision yet; null where the text was compared. */
  readonly provisional: string | null
}
