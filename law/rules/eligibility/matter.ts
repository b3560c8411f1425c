import type { AwardCode } from '../../catalogue/award-codes.ts'
import type { Facts, YearFacts } from '../../lib/facts.ts'
import type { Outcome } from '../../lib/finding.ts'

/** One subject before one standard: the facts, and what other standards make of the same facts. */
export interface Matter {
  readonly award: AwardCode
  readonly facts: Facts
  /** The entry of a year, undefined where nothing is known of it. */
  readonly yearOf: (year: number) => YearFacts | undefined
  /** The first year of which something is known; `Infinity` where nothing is. */
  readonly firstYear: number
  /** What judging another award on the same facts comes to. */
  readonly judged: (award: AwardCode) => Outcome
  /** The same matter without what nobody compared, once something judged so far leant on it; null until then. */
  readonly firm: () => Matter | null
}

/** What was found for one condition. */
export interface Answer {
  readonly outcome: Outcome
  /** What the facts say, in Vietnamese. */
  readonly actual: string
  /** The facts that are absent: `years.2025.rating`. Read only while the outcome is unknown. */
  readonly missing: readonly string[]
}

/** Nothing is missing from an answer that is decided. */
export function decided(outcome: Outcome, actual: string): Answer {
  return { outcome, actual, missing: nothing }
}

/** An answer that a fact holds open. */
export function open(actual: string, ...missing: readonly string[]): Answer {
  return { outcome: 'unknown', actual, missing }
}

/** Decided by whether something holds. */
export function settled(holds: boolean, actual: string): Answer {
  return decided(holds ? 'met' : 'notMet', actual)
}

const nothing: readonly string[] = []
