import type { Citation } from '../lib/citation.ts'
import type { Fraction } from '../lib/fraction.ts'

/** A share that a ministry, a province or the agency set for itself, with the paper that sets it. */
export interface LocalShare {
  readonly share: Fraction
  readonly cite: Citation
}
