import type { TargetComparison, TargetCounting } from '#contract/target'
import { type Fraction, wholeShare } from '#law'

/** What a target aims at, as far as counting goes. */
export interface Aim {
  readonly counting: TargetCounting
  readonly comparison: TargetComparison
  readonly amount: Fraction
}

/** Hundredths in one of what is counted. */
const WHOLE = 100

/** Whether a target is an upper bound: there less is better. */
export function isCeiling({ comparison }: Pick<Aim, 'comparison'>): boolean {
  return comparison === 'atMost' || comparison === 'lessThan'
}

/**
 * How many are needed, or allowed where the target is an upper bound, in hundredths; null while the base of a share is
 * not known. Exact: nobody is half a person, so a floor rounds up (15 % of 37 needs 6) and a ceiling rounds down. Figures
 * go in steps of a hundredth.
 */
export function neededCount({ counting, comparison, amount }: Aim, base: number | null): number | null {
  if (counting === 'share' && base === null) return null
  const step = counting === 'figure' ? 1 : WHOLE
  const whole = counting === 'figure' ? WHOLE : counting === 'share' ? Math.trunc((base ?? 0) / WHOLE) : 1
  const [rounding, beyond] = bounds[comparison]
  return Math.max(0, (wholeShare(whole, amount, rounding) + beyond) * step)
}

/** How a bound is rounded, and how many steps beyond it the first number lies that satisfies it. */
const bounds = {
  reach: ['ceil', 0],
  atLeast: ['ceil', 0],
  moreThan: ['floor', 1],
  atMost: ['floor', 0],
  lessThan: ['ceil', -1],
} as const satisfies Record<TargetComparison, readonly ['ceil' | 'floor', number]>
